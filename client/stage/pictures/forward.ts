/**
 * The forward run: the card rides through the stations, and each shows the real thing: the embedding row, who looks
 * at whom and how much, and what the model would guess so far (the logit lens).
 */
import { formatRate, t } from '../../locale/t.ts'
import type { InspectView } from '../../../shared/lab/jobs.ts'
import type { RunView } from '../../../shared/activities/run/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import { cardLine, wordOf } from '../labels.ts'
import type { Ink } from '../palette.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../shape.ts'
import { forwardHeading } from './forward-heading.ts'
import { line, panel, railY, stageNames, stops, type Stop } from './line.ts'
import { page } from './scenery.ts'
import { shareRows } from './shares.ts'

type Train = NonNullable<RunView['train']>
const at = 'play.train.inspect'
const headInks: readonly Ink[] = ['teal', 'red', 'wood', 'hill5']
const top = 118
const guessRows = 3
const roomForNorm = 260

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
  return [
    { id: 'bank', is: 'rect', x: 0, y: railY + 4, w: frame.width, h: frame.height - railY, fill: 'hill3' },
    { id: 'rail', is: 'rect', x: 0, y: railY, w: frame.width, h: 7, fill: 'ink' },
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
  const places = stops(layers + 2, frame, top)
  const most = Math.max(1e-9, ...inspect.embedding.map(Math.abs))
  const axes = {
    cells: { from: -most, to: most, start: -1, end: 1 },
    weight: { from: 0, to: 1, start: 0, end: 13 },
    share: { from: 0, to: 1, start: 0, end: (places[0]?.w ?? 0) * 0.36 },
  }
  const run = `forward.${train.cranked}`
  return {
    axes,
    shapes: [
      ...line(places, stageNames(layers, t('stage.head')), frame, () => train.station === 'forward'),
      ...places.flatMap((stop, i) => {
        const id = `${run}.${i}`
        const seen = guesses(id, stop, i, layers, inspect, words, axes.share, truth)
        if (i === 0) return [...embedding(id, stop, inspect, words, axes.cells), ...seen]
        return i > layers ? seen : [...attention(id, stop, i - 1, inspect, words, axes.weight), ...seen]
      }),
      ...cargo(run, places, train.station !== 'forward', frame),
    ],
  }
}

/** The last word's row of the embedding, cell by cell. */
function embedding(id: string, stop: Stop, inspect: InspectView, words: readonly string[], axis: Axis): Shape[] {
  const word = wordOf(words, inspect.tokens.at(-1) ?? 0)
  const count = inspect.embedding.length
  const [columns, size] = grid(count, stop.w - 48, 250)
  const x = stop.x + (stop.w - columns * size) / 2
  return [
    ...panel(id, stop, t('stage.embedding-of', { word, count }), 0, [
      reading(count, `${at}.embedding.length`, t('stage.embedding'), 'count'),
    ]),
    {
      id: `${id}.cells`,
      is: 'cells',
      x,
      y: stop.y + 62,
      size,
      columns,
      cells: inspect.embedding.map((value) => place(axis, value)),
      readings: [reading(inspect.embedding, `${at}.embedding`, t('stage.embedding'), 'weight', 'cells', 'cells')],
    },
  ]
}

function grid(count: number, w: number, h: number): [columns: number, size: number] {
  let best: [number, number] = [count, 0]
  for (let columns = 4; columns <= count; columns *= 2) {
    const size = Math.min(w / columns, h / Math.ceil(count / columns), 40)
    if (size > best[1]) best = [columns, size]
  }
  return best
}

/** What the last word takes from each word before it: one beam a head, as thick as its weight. */
function attention(
  id: string,
  stop: Stop,
  layer: number,
  inspect: InspectView,
  words: readonly string[],
  axis: Axis,
): Shape[] {
  const heads = inspect.attention[layer] ?? []
  const positions = heads[0]?.length ?? 0
  const row = Math.min(40, 276 / Math.max(1, positions))
  const first = stop.y + 58 + (276 - row * positions) / 2
  const left = stop.x + stop.w * 0.46
  const right = stop.x + stop.w - 44
  const beat = layer + 1
  const node = first + (row * positions) / 2
  const shapes: Shape[] = panel(id, stop, t('stage.looks-at'), beat)
  inspect.tokens.forEach((token, i) => {
    const name = wordOf(words, token)
    const y = first + (i + 0.5) * row
    const size = Math.min(26, row * 0.8)
    shapes.push({
      id: `${id}.word.${i}`,
      is: 'text',
      x: left - 10,
      y,
      text: name,
      size,
      align: 'end',
      fit: stop.w * 0.42,
      weight: i === positions - 1 ? 800 : 400,
      beat,
    })
    heads.forEach((weights, head) => {
      const weight = weights[i] ?? 0
      const lane = (head - (heads.length - 1) / 2) * Math.min(9, row / heads.length)
      shapes.push({
        id: `${id}.beam.${head}.${i}`,
        is: 'beam',
        x: left,
        y: y + lane,
        x2: right,
        y2: node + lane * 1.6,
        line: place(axis, weight),
        stroke: headInks[head % headInks.length] ?? 'teal',
        alpha: 0.8,
        beat,
        from: { line: 0 },
        readings: [
          reading(
            weight,
            `${at}.attention.${layer}.${head}.${i}`,
            t('stage.beam', { head: head + 1, word: name }),
            'share',
            'weight',
            'line',
          ),
        ],
      })
    })
  })
  shapes.push({
    id: `${id}.node`,
    is: 'disc',
    x: right + 4,
    y: node,
    r: 20,
    fill: 'yellow',
    stroke: 'ink',
    line: 3.5,
    beat,
  })
  return shapes
}

/** The guess so far: after the embedding and each layer the first three words; at the head as many as there are. */
function guesses(
  id: string,
  stop: Stop,
  i: number,
  layers: number,
  inspect: InspectView,
  words: readonly string[],
  axis: Axis,
  truth: number | null,
): Shape[] {
  const isHead = i > layers
  const lens = inspect.lens[Math.min(i, layers)] ?? []
  const norm = inspect.norms[i]
  const source = `${at}.lens.${Math.min(i, layers)}`
  const y = isHead ? stop.y + 66 : stop.y + 392
  const row = isHead ? Math.min(52, 430 / Math.max(1, lens.length)) : 42
  const rows = shareRows(
    {
      id: `${id}.guess`,
      top: isHead ? lens : lens.slice(0, guessRows),
      source,
      x: stop.x + 22,
      y,
      barX: stop.x + stop.w * 0.4,
      row,
      axis: ['share', axis],
      truth,
      beat: i,
    },
    words,
  )
  if (isHead) return [...panel(id, stop, t('stage.guess'), i), ...rows]
  const caption = t('stage.guess-so-far')
  return [
    { id: `${id}.guess.rule`, is: 'rect', x: stop.x + 20, y: y - 42, w: stop.w - 40, h: 3, fill: 'deep', beat: i },
    {
      id: `${id}.guess.title`,
      is: 'text',
      x: stop.x + 22,
      y: y - 18,
      text: caption,
      size: 22,
      ink: 'soft',
      fit: stop.w * 0.56,
      beat: i,
    },
    ...(norm === undefined || stop.w < roomForNorm
      ? []
      : [
          {
            id: `${id}.norm`,
            is: 'text',
            x: stop.x + stop.w - 20,
            y: y - 18,
            text: t('stage.norm', { norm: formatRate(norm) }),
            size: 20,
            ink: 'soft',
            align: 'end',
            fit: stop.w * 0.36,
            beat: i,
            readings: [reading(norm, `${at}.norms.${i}`, t('stage.norm-name'), 'norm')],
          } satisfies Shape,
        ]),
    ...rows,
  ]
}

/** The locomotive with the card behind it: it rides the whole line once, then waits at the head. */
function cargo(run: string, places: readonly Stop[], waits: boolean, frame: Frame): Shape[] {
  const end = Math.min((places.at(-1)?.middle ?? 0) + 96, frame.width - 66)
  const start = (places[0]?.middle ?? 0) + 96
  const ride = (back: number) => (waits ? {} : { span: places.length - 1, from: { x: start - back } })
  const y = railY + 2
  return [
    { id: `${run}.wagon`, is: 'sprite', name: 'wagon', x: end - 92, y, w: 84, tint: 'card', ...ride(92) },
    { id: `${run}.locomotive`, is: 'sprite', name: 'locomotive', x: end, y, w: 118, ...ride(0) },
  ]
}
