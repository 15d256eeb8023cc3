/**
 * The forward run: the card rides through the stations, and each shows the real thing: the embedding row, who looks
 * at whom and how much, and what the model would guess so far (the logit lens). Stations ahead are closed boxes.
 */
import { stageNames } from './stage-names.ts'
import { t } from '../t.ts'
import type { InspectView } from '../../../../shared/lab/jobs/inspect.ts'
import type { RunView } from '../../view-types.ts'
import type { TokenId } from '../../../../shared/packs/pack.ts'
import { cardLine, wordOf } from '../../../../client/stage/labels.ts'
import { heatKey, heatMap } from '../../../../client/stage/parts/heat-map.ts'
import { page } from '../../../../client/stage/parts/scenery.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { attention } from './forward-attention.ts'
import { forwardHeading } from './forward-heading.ts'
import { barRoom, barStart, guess, lensStrip, lensTies, type Told } from './forward-lens.ts'
import { closed, line, lower, panel, rails, shortTrain, stops, titleRoom, type Stop } from './line.ts'

type Train = NonNullable<RunView['train']>
const at = 'play.train.inspect'
/** Upper and lower edge of the panels, and of the strip with the guesses under them. */
const panelsTop = 112

function heights(frame: Frame) {
  const more = lower(frame)
  const part = more / 2
  return { panels: { top: panelsTop, bottom: 456 + part }, strip: { top: 470 + part, bottom: 682 + more } }
}

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
  const { panels, strip } = heights(frame)
  const [box] = stops(1, frame, panels.top, strip.bottom)
  const middle = { x: frame.width / 2, y: (panels.top + strip.bottom) / 2 + 112 }
  const type = { size: 36, weight: 600, ink: 'soft', align: 'middle', fit: frame.width - 200 } as const
  return [
    ...(box === undefined ? [] : closed('waits', box)),
    write('waits.text', t('stage.forward-waits'), middle, type),
    ...rails(frame),
    ...shortTrain('waits', 220, 'card', frame),
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
  const { panels, strip } = heights(frame)
  const layers = inspect.attention.length
  const places = stops(layers + 2, frame, panels.top, panels.bottom)
  const w = places[0]?.w ?? 0
  const start = barStart(w, inspect, words, truth)
  const most = Math.max(1e-9, ...inspect.embedding.map(Math.abs))
  const axes = {
    cells: { from: -most, to: most, start: -1, end: 1 },
    weight: { from: 0, to: 1, start: 0, end: 24 },
    norm: { from: 0, to: Math.max(1e-9, ...inspect.norms), start: 0, end: w - 44 },
    share: { from: 0, to: reach(inspect, train), start: 0, end: barRoom(w, start) },
  }
  const run = `forward.${train.cranked}`
  const lens = { inspect, words, axis: axes.share, start, truth }
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
      ...lensTies(run, passed, strip.top, strip.bottom, lens),
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
  const counted = reading(count, `${at}.embedding.length`, t('weight.embedding'), 'count')
  const row = reading(inspect.embedding, `${at}.embedding`, t('weight.embedding'), 'weight')
  const title = t('stage.embedding-of', { word, count })
  const down = titleRoom(stop, title)
  const inner = { x: stop.x + 22, y: stop.y + 52 + down, w: stop.w - 44, h: stop.h - 92 - down }
  return [
    ...panel(id, stop, title, 0, [counted]),
    heatMap(`${id}.cells`, row, ['cells', axis], inner),
    ...heatKey(id, [t('stage.plus'), t('stage.minus')], { x: inner.x, w: stop.w - 32 }, stop.y + stop.h - 20),
  ]
}

/** The locomotive with the card behind it: it rides the whole line once, then waits at the head. */
function cargo(run: string, places: readonly Stop[], waits: boolean, frame: Frame): Shape[] {
  const end = Math.min((places.at(-1)?.middle ?? 0) + 96, frame.width - 66)
  const start = (places[0]?.middle ?? 0) + 96
  return shortTrain(run, end, 'card', frame, waits ? {} : { span: places.length - 1, from: { x: start } })
}
