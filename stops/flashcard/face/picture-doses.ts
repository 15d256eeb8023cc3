/** One lesson at several rates: right and wrong word after each press, and what it cost the neighbour and all else. */
import { doseBeat } from '../choreography.ts'
import { formatBits, formatRate, formatShare, textOf } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import type { DoseResult } from '../bits-off.ts'
import type { FlashcardView } from '../types.ts'
import { wordOf } from '../../../client/stage/labels.ts'
import { bar, bed, wasStroke, type Bar } from '../../../client/stage/parts/bars.ts'
import { sideBySide } from '../../../client/stage/parts/belt.ts'
import { curves } from '../../../client/stage/parts/curve.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'

const pad = 20
const gap = 18

interface DoseAxes {
  readonly dose: Axis
  readonly neighbour: Axis
  readonly heldOut: Axis
}

/** Every rate has its place from the start, though its result is still being measured. */
function places({ choices, doses }: FlashcardView, frame: Frame): Box[] {
  const count = Math.max(choices.length, doses?.length ?? 0)
  return sideBySide(count, { left: 40, top: 222, right: frame.width - 40, bottom: 864 }, gap)
}

/** All doses share their scales, so that they can be compared. */
export function doseAxes(play: FlashcardView, frame: Frame): DoseAxes {
  const results = play.doses ?? []
  const most = Math.max(1, ...results.flatMap(({ heldOut }) => heldOut))
  const end = (places(play, frame)[0]?.w ?? frame.width) - 2 * pad
  return {
    dose: { from: 0, to: 1, start: 572, end: 332 },
    neighbour: { from: 0, to: 1, start: 0, end },
    heldOut: { from: 0, to: most, start: 0, end },
  }
}

export function doses(
  play: FlashcardView,
  results: readonly DoseResult[],
  words: readonly string[],
  axes: DoseAxes,
  frame: Frame,
): Shape[] {
  return places(play, frame).flatMap((box, i) => {
    const dose = results[i]
    if (dose === undefined) return []
    const at = { x: box.x + pad, w: box.w - 2 * pad }
    return [
      ...head(dose, i, box),
      ...shares(play, dose, i, words, axes.dose, at),
      ...price(dose, i, 'neighbour', { ...at, y: 653 }, axes.neighbour),
      ...price(dose, i, 'heldOut', { ...at, y: 760 }, axes.heldOut),
    ]
  })
}

function head({ rate }: DoseResult, i: number, { x: left, y, w, ...box }: Box): Shape[] {
  const x = left + pad
  const fit = w - 2 * pad
  const text = t('stage.dose-rate', { rate: formatRate(rate) })
  return [
    sheet(`dose.${i}.sheet`, { x: left, y, w, ...box }),
    write(`dose.${i}.name`, textOf('flash', `dose-${i}`), { x, y: y + 40 }, { size: 38, weight: 800, fit }),
    write(`dose.${i}.rate`, text, { x, y: y + 78 }, { size: 28, ink: 'soft', fit }, [
      reading(rate, `play.doses.${i}.rate`, t('stage.rate'), 'rate'),
    ]),
  ]
}

interface Strip {
  readonly x: number
  readonly w: number
}

/** The share of the right and of the wrong word, press by press. */
function shares(
  play: FlashcardView,
  dose: DoseResult,
  i: number,
  words: readonly string[],
  axis: Axis,
  { x, w }: Strip,
): Shape[] {
  const right = x + w - 84
  const line = { is: 'rect', x, w: right - x + 6 } as const
  const course = {
    axis: ['dose', axis],
    left: x + 6,
    right,
    names: { gap: 18, apart: 36, type: { size: 32, weight: 800, fit: 88 } },
    beat: doseBeat(i),
  } as const
  const curve = (side: 'right' | 'wrong', word: number) => ({
    id: `dose.${i}.${side}`,
    name: wordOf(words, word),
    values: reading(dose[side], `play.doses.${i}.${side}`, t('stage.share-of', { word: wordOf(words, word) }), 'share'),
    ink: side === 'right' ? ('teal' as const) : ('red' as const),
  })
  return [
    { id: `dose.${i}.base`, ...line, y: axis.start, h: 4, fill: 'ink' },
    { id: `dose.${i}.full`, ...line, y: axis.end, h: 2.5, fill: 'faint' },
    write(
      `dose.${i}.presses`,
      t('stage.dose-presses'),
      { x: x + 6, y: axis.start + 28 },
      { size: 24, ink: 'soft', fit: w },
    ),
    ...curves([curve('right', play.answer), curve('wrong', play.rival)], course),
  ]
}

/** What the lesson did to a neighbouring card, or to all the other sentences: now, with "before" marked. */
function price(
  dose: DoseResult,
  i: number,
  name: 'neighbour' | 'heldOut',
  { x, y, w }: Strip & { readonly y: number },
  axis: Axis,
): Shape[] {
  const isShare = name === 'neighbour'
  const [unit, format] = isShare ? (['share', formatShare] as const) : (['bits', formatBits] as const)
  const [first, last] = [dose[name][0] ?? 0, dose[name].at(-1) ?? 0]
  const from = `play.doses.${i}.${name}`
  const was = reading(first, `${from}.0`, t('stage.before'), unit)
  const value = reading(last, `${from}.${dose[name].length - 1}`, t('stage.after'), unit)
  const after = format(last)
  const move = { before: format(first), after: isShare ? after : t('stage.bits', { bits: after }) }
  const id = `dose.${i}.${name}`
  const look = { radius: 6, fill: isShare ? 'tealSoft' : 'redSoft', beat: doseBeat(i) + 1 } as const
  const at: Bar = { id, x, y: y + 68, h: 22, axis: [name, axis], value, was, look }
  const title = t(isShare ? 'stage.neighbour' : 'stage.all-else')
  const type = { size: 26, weight: 800, fit: w } as const
  return [
    write(`${id}.name`, title, { x, y }, { size: 24, ink: 'soft', fit: w }),
    ...writeLines(`${id}.text`, t('stage.from-to-weight', move), { x, y: y + 39 }, type, { most: 2, pitch: 25 }, [
      was,
      value,
    ]),
    bed({ ...at, look: { radius: 6 } }),
    bar(at),
    ...wasStroke(`${id}.before`, at, { over: 6, line: 6, fill: 'ink' }),
  ]
}
