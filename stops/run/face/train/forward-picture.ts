/**
 * The forward run: the card rides through the stations, and each shows the real thing: the embedding row, who looks
 * at whom and how much, and what the model would guess so far (the logit lens). Stations ahead are closed boxes.
 */
import { stageNames } from '../../../../client/locale/stage-names.ts'
import { t } from '../../../../client/locale/t.ts'
import type { InspectView } from '../../../../shared/lab/jobs.ts'
import type { RunView } from '../../view-types.ts'
import type { TokenId } from '../../../../shared/packs/pack.ts'
import { cardLine, wordOf } from '../../../../client/stage/labels.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { attention } from './forward-attention.ts'
import { forwardHeading } from './forward-heading.ts'
import { barRoom, guess, lensStrip, lensTies, type Told } from './forward-lens.ts'
import { closed, line, panel, railY, stops, type Stop } from './line.ts'
import { page } from '../../../../client/stage/parts/scenery.ts'

type Train = NonNullable<RunView['train']>
const at = 'play.train.inspect'
/** Upper and lower edge of the panels, and of the strip with the guesses under them. */
const panels = { top: 112, bottom: 456 }
const strip = { top: 470, bottom: 682 }

/** `inspect` is null while the lab still looks: then the card waits at the first station. */
export function forward(train: Train, inspect: InspectView | null, words: readonly string[], frame: Frame): Picture {
  const truth = train.station === 'forward' ? null : (train.card[train.blank] ?? null)
  const context = [...train.card.slice(0, train.blank), truth]
  const card = cardLine(words, context)
  const seen = inspect === null ? null : laidOpen(train, inspect, words, frame, truth)
  return {
    scene: 'forward',
    title: t('stage.forward', { card }),
    frame,
    axes: seen?.axes ?? {},
    shapes: [...page(frame), ...forwardHeading(card, train, frame), ...(seen?.shapes ?? waiting(frame))],
  }
}

function waiting(frame: Frame): Shape[] {
  const [box] = stops(1, frame, panels.top, strip.bottom)
  const { width, height } = frame
  return [
    ...(box === undefined ? [] : closed('waits', box)),
    {
      id: 'waits.text',
      is: 'text',
      x: width / 2,
      y: (panels.top + strip.bottom) / 2 + 112,
      text: t('stage.forward-waits'),
      size: 36,
      weight: 600,
      ink: 'soft',
      align: 'middle',
      fit: width - 200,
    },
    { id: 'bank', is: 'rect', x: 0, y: railY + 4, w: width, h: height - railY, fill: 'hill3' },
    { id: 'rail', is: 'rect', x: 0, y: railY, w: width, h: 7, fill: 'ink' },
    ...train('waits', 220, {}),
  ]
}

/** Does what was looked at belong to the card that is on the line now? Its first token is the boundary. */
export function isOfCard(inspect: InspectView, train: Train): boolean {
  const context = train.card.slice(0, train.blank)
  return inspect.tokens.length === context.length + 1 && context.every((token, i) => token === inspect.tokens[i + 1])
}

function laidOpen(
  train: Train,
  inspect: InspectView,
  words: readonly string[],
  frame: Frame,
  truth: TokenId | null,
): Pick<Picture, 'axes' | 'shapes'> {
  const layers = inspect.attention.length
  const places = stops(layers + 2, frame, panels.top, panels.bottom)
  const w = places[0]?.w ?? 0
  const most = Math.max(1e-9, ...inspect.embedding.map(Math.abs))
  const axes = {
    cells: { from: -most, to: most, start: -1, end: 1 },
    weight: { from: 0, to: 1, start: 0, end: 24 },
    norm: { from: 0, to: Math.max(1e-9, ...inspect.norms), start: 0, end: w - 44 },
    share: { from: 0, to: reach(inspect, train), start: 0, end: barRoom(w) },
  }
  const run = `forward.${train.cranked}`
  const lens = { inspect, words, axis: axes.share, truth }
  const passed = places.slice(0, layers + 1)
  const last = places.slice(layers + 1).map((stop) => ({ ...stop, h: strip.bottom - panels.top }))
  return {
    axes,
    shapes: [
      ...line(places, stageNames(layers, t('stage.head')), frame, (beat) =>
        train.station === 'forward' ? { run, beat } : null,
      ),
      ...[...passed, ...last].flatMap((stop, i) => closed(`${run}.${i}`, stop)),
      ...passed.flatMap((stop, i) => {
        const id = `${run}.${i}`
        return i === 0
          ? embedding(id, stop, inspect, words, axes.cells)
          : attention(id, stop, i - 1, inspect, words, axes)
      }),
      ...lensStrip(run, passed, strip.top, strip.bottom, lens),
      ...last.flatMap((stop) => guess(`${run}.${layers + 1}`, stop, layers, toldOf(train), lens)),
      ...lensTies(run, passed, strip.top, lens),
      ...cargo(run, places, train.station !== 'forward', frame),
    ],
  }
}

/** The bars of all stations share one scale: the smallest of these that holds the largest share. */
function reach({ lens }: InspectView, { look }: Train): number {
  const largest = Math.max(look?.share ?? 0, ...lens.flat().map(({ p }) => p))
  return [0.1, 0.25, 0.5].find((to) => largest <= to) ?? 1
}

function toldOf({ look, blank }: Train): Told | null {
  if (look === null || look.share === null) return null
  return { share: look.share, sources: { word: `play.train.card.${blank}`, p: 'play.train.look.share' } }
}

/** The last word's row of the embedding, cell by cell. */
function embedding(id: string, stop: Stop, inspect: InspectView, words: readonly string[], axis: Axis): Shape[] {
  const word = wordOf(words, inspect.tokens.at(-1) ?? 0)
  const count = inspect.embedding.length
  const [columns, size] = grid(count, stop.w - 44, 252)
  const rows = Math.ceil(count / columns)
  return [
    ...panel(id, stop, t('stage.embedding-of', { word, count }), 0, [
      reading(count, `${at}.embedding.length`, t('weight.embedding'), 'count'),
    ]),
    {
      id: `${id}.cells`,
      is: 'cells',
      x: stop.x + (stop.w - columns * size) / 2,
      y: stop.y + 52 + (252 - rows * size) / 2,
      size,
      columns,
      cells: inspect.embedding.map((value) => place(axis, value)),
      readings: [reading(inspect.embedding, `${at}.embedding`, t('weight.embedding'), 'weight', 'cells', 'cells')],
    },
    ...signs(id, stop),
  ]
}

/** What the two inks of the cells mean. */
function signs(id: string, stop: Stop): Shape[] {
  const y = stop.y + 324
  return (['teal', 'red'] as const).flatMap((ink, i): Shape[] => {
    const half = (stop.w - 32) / 2
    const x = stop.x + 22 + i * half
    const text = t(i === 0 ? 'stage.plus' : 'stage.minus')
    return [
      { id: `${id}.${ink}`, is: 'rect', x, y: y - 10, w: 20, h: 20, fill: ink },
      { id: `${id}.${ink}.text`, is: 'text', x: x + 28, y, text, size: 24, ink: 'soft', fit: half - 34 },
    ]
  })
}

function grid(count: number, w: number, h: number): [columns: number, size: number] {
  let best: [number, number] = [count, 0]
  for (let columns = 4; columns <= count; columns *= 2) {
    const size = Math.min(w / columns, h / Math.ceil(count / columns), 40)
    if (size > best[1]) best = [columns, size]
  }
  return best
}

/** The locomotive with the card behind it: it rides the whole line once, then waits at the head. */
function cargo(run: string, places: readonly Stop[], waits: boolean, frame: Frame): Shape[] {
  const end = Math.min((places.at(-1)?.middle ?? 0) + 96, frame.width - 66)
  const start = (places[0]?.middle ?? 0) + 96
  return train(run, end, waits ? {} : { span: places.length - 1, from: { x: start } })
}

/** `x`: of the locomotive, now and where it comes from. */
function train(run: string, x: number, ride: Pick<Shape, 'span' | 'from'>): Shape[] {
  const back = 92
  const wagonRide = ride.from?.x === undefined ? ride : { ...ride, from: { x: ride.from.x - back } }
  const y = railY + 2
  return [
    { id: `${run}.wagon`, is: 'sprite', name: 'wagon', x: x - back, y, w: 84, tint: 'card', ...wagonRide },
    { id: `${run}.locomotive`, is: 'sprite', name: 'locomotive', x, y, w: 118, ...ride },
  ]
}
