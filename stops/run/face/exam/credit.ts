/** What each team's cargo did, with its interval, and how every card changed. */
import { formatSignedBits, formatTimes } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { TeamCredit } from '../../exam/team-credit.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { teamName } from '../../../../client/stage/labels.ts'
import { teamInk } from '../../../../client/stage/palette.ts'
import { effect, effectAxis } from '../../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import { boxOf, sheet, type Box } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import {
  place,
  reading,
  type Area,
  type Axis,
  type Point,
  type Reading,
  type Shape,
} from '../../../../client/stage/shape.ts'
import { awaited, controlsAxis } from './credit-awaited.ts'
import type { ExamView } from './exam-view.ts'

/** The rows of the teams lie from the first height to so far above the lower edge, none higher than the last. */
const rows = { top: 142, above: 340, most: 124 }
/** A row so high has what was brought below its bar. */
const withCargo = 96

interface Part {
  readonly axes: Readonly<Record<string, Axis>>
  readonly shapes: readonly Shape[]
}

export function credit(view: View, result: ExamView, box: Area): Part {
  const all = result.credit ?? []
  const [left, right] = [box.left + 32, box.right - 28]
  const axis = effectAxis(all, left + 6, right - 6)
  const boxes = underEachOther(
    all.length,
    { top: rows.top, bottom: box.bottom - rows.above, left, right },
    0,
    rows.most,
  )
  const fit = right - left
  const soft = { size: 24, ink: 'soft', fit } as const
  const paper = boxOf({ ...box, top: box.top - 4, right: box.right + 4, bottom: box.bottom + 4 })
  const isOpen = result.waitingFor.includes('credit')
  const isOne = view.teams.length === 1
  return {
    axes: { credit: axis, controls: controlsAxis(result, { left, right }) },
    shapes: [
      sheet('side', paper, { radius: 0 }),
      write(
        'credit.title',
        t(isOne ? 'stage.credit-one' : 'stage.credit'),
        { x: left, y: 52 },
        { size: 34, weight: 800, fit },
      ),
      write('credit.sub.0', t(isOpen ? 'stage.credit-measuring' : 'stage.credit-text'), { x: left, y: 90 }, soft),
      write(
        'credit.sub.1',
        t(isOpen ? (isOne ? 'stage.credit-alone-one' : 'stage.credit-alone') : 'stage.credit-against'),
        { x: left, y: 118 },
        soft,
      ),
      ...(all.length === 0
        ? isOpen
          ? awaited(view, result, { left, right, bottom: box.bottom })
          : [
              write(
                'credit.none',
                t('stage.credit-none'),
                { x: left, y: rows.top + 40 },
                { size: 26, weight: 600, fit },
              ),
            ]
        : [
            ...boxes.flatMap((row, i) => creditRow(view, all[i], i, result.cargo, row, axis)),
            ...key(boxes.at(-1), axis),
          ]),
    ],
  }
}

/** What the stroke through all bars and their lines mean, below the last. */
function key(last: Box | undefined, axis: Axis): Shape[] {
  if (last === undefined) return []
  const { x, w } = last
  const foot = last.y + last.h
  const soft = { size: 22, ink: 'soft', beat: 1 } as const
  const zero = { x: Math.min(x + w - 46, Math.max(place(axis, 0), x + 46)), y: foot + 10 }
  return [
    write('credit.zero.text', t('stage.no-effect'), zero, { ...soft, align: 'middle' }),
    write('credit.key', t('stage.interval'), { x, y: foot + 38 }, { ...soft, fit: w }),
  ]
}

/** Who and what was found above, the bar with its interval on a line of its own below: nothing covers anything. */
function creditRow(
  view: View,
  row: TeamCredit | undefined,
  i: number,
  cargo: ExamView['cargo'],
  { x, y, w, h }: Box,
  axis: Axis,
): Shape[] {
  const team = view.teams.find(({ id }) => id === row?.team)
  if (row === undefined || team === undefined) return []
  const at = `play.exam.credit.${i}`
  const id = `credit.${row.team}`
  const beat = 1 + i
  const [fill, name] = [teamInk(team.style), teamName(team)]
  const mean = reading(row.mean, `${at}.mean`, t('stage.credit-of', { team: name }), 'bits')
  const low = reading(row.low, `${at}.low`, t('stage.low'), 'bits')
  const high = reading(row.high, `${at}.high`, t('stage.high'), 'bits')
  const isOpen = row.verdict === 'too-close'
  const found = isOpen
    ? t('stage.too-close')
    : t(row.mean < 0 ? 'stage.times-more' : 'stage.times-fewer', { times: formatTimes(row.mean) })
  const foundLook = isOpen ? ({ ink: 'soft' } as const) : ({ weight: 800 } as const)
  const isHigh = h >= withCargo
  const line = y + h * (isHigh ? 0.2 : 0.28)
  const badge = { x: x + 16, y: line, r: 13, style: team.style }
  // A bar whose interval holds zero proves nothing, and looks it.
  const look = { radius: 3, fill, stroke: 'ink', line: 3, beat, alpha: isOpen ? 0.4 : 1 } as const
  return [
    { id: `${id}.badge`, is: 'badge', ...badge, fill, stroke: 'ink', line: 3, beat },
    write(`${id}.name`, name, { x: x + 42, y: line }, { size: 26, weight: 600, fit: w * 0.4 - 42, beat }),
    write(`${id}.verdict`, found, { x: x + w, y: line }, { size: 24, ...foundLook, align: 'end', fit: w * 0.6, beat }, [
      isOpen ? mean : { ...mean, unit: 'times' },
    ]),
    ...effect(id, { mean, low, high }, y + h * (isHigh ? 0.49 : 0.7), Math.min(30, h * 0.32), ['credit', axis], look),
    ...(isHigh ? brought(cargo, row, mean, { x: x + w, y: y + h * 0.79 }, w, beat) : []),
  ]
}

/** Cause below effect: how many sentences it was, and how many of them are so. */
function brought(
  cargo: ExamView['cargo'],
  row: TeamCredit,
  mean: Reading,
  at: Point,
  fit: number,
  beat: number,
): Shape[] {
  const i = cargo.findIndex(({ team }) => team === row.team)
  const found = cargo[i]
  if (found === undefined) return []
  const { agreed, sentences } = found
  const source = `play.exam.cargo.${i}`
  const count = reading(sentences.length, `${source}.sentences.length`, t('stage.cargo'), 'count')
  const bits = formatSignedBits(row.mean)
  const text =
    agreed === null
      ? t('stage.credit-count', { bits, count: sentences.length })
      : t('stage.credit-agreed', { bits, agreed, count: sentences.length })
  const right = agreed === null ? [] : [reading(agreed, `${source}.agreed`, t('stage.agreed-name'), 'count')]
  const type = { size: 22, ink: 'soft', align: 'end', fit, beat } as const
  return [write(`credit.${row.team}.cargo`, text, at, type, [mean, count, ...right])]
}
