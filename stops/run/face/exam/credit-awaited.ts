/** While the control models are trained: what each team brought, and how many of the models are done. */
import type { View } from '../../../../shared/match/view-types.ts'
import { teamName } from '../../../../client/stage/labels.ts'
import { teamInk } from '../../../../client/stage/palette.ts'
import { bar, bed, type Bar } from '../../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import type { Box } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import { t } from '../t.ts'
import type { ExamView } from './exam-view.ts'

/** Rows of the teams above, the track of the control models below them. */
const rows = { top: 142, above: 430, most: 84 }

interface Room {
  readonly left: number
  readonly right: number
}

export function awaited(
  view: View,
  result: ExamView,
  { left, right, bottom }: Room & { readonly bottom: number },
): Shape[] {
  const brought = result.cargo.flatMap(({ sentences }, i) => (sentences.length > 0 ? [i] : []))
  const boxes = underEachOther(
    brought.length,
    { top: rows.top, bottom: bottom - rows.above, left, right },
    0,
    rows.most,
  )
  const foot = (boxes.at(-1) ?? { y: rows.top, h: 0 }).y + (boxes.at(-1)?.h ?? 0)
  return [
    ...brought.flatMap((i, at) => teamRow(view, result.cargo[i], i, boxes[at])),
    ...controls(result, { left, right }, foot + 34),
  ]
}

function teamRow(view: View, brought: ExamView['cargo'][number] | undefined, i: number, box: Box | undefined): Shape[] {
  const team = view.teams.find(({ id }) => id === brought?.team)
  if (brought === undefined || team === undefined || box === undefined) return []
  const { agreed, sentences } = brought
  const id = `credit.${team.id}`
  const at = `play.exam.cargo.${i}`
  const y = box.y + box.h / 2
  const count = reading(sentences.length, `${at}.sentences.length`, t('stage.cargo'), 'count')
  const right = agreed === null ? [] : [reading(agreed, `${at}.agreed`, t('stage.agreed-name'), 'count')]
  const text =
    agreed === null
      ? t('stage.credit-brought', { count: sentences.length })
      : t('stage.credit-right', { agreed, count: sentences.length })
  const badge = {
    x: box.x + 16,
    y,
    r: 13,
    style: team.style,
    fill: teamInk(team.style),
    stroke: 'ink',
    line: 3,
  } as const
  const end = { size: 22, ink: 'soft', align: 'end', fit: box.w * 0.56 } as const
  return [
    { id: `${id}.badge`, is: 'badge', ...badge },
    write(`${id}.name`, teamName(team), { x: box.x + 42, y }, { size: 26, weight: 600, fit: box.w * 0.42 - 42 }),
    write(`${id}.brought`, text, { x: box.x + box.w, y }, end, [count, ...right]),
  ]
}

/** As long as all control models together. */
export function controlsAxis({ controls }: ExamView, { left, right }: Room): Axis {
  return { from: 0, to: Math.max(1, controls?.all ?? 0), start: 0, end: right - left }
}

/** A bar as long as the part of the control models that have arrived. */
function controls(result: ExamView, room: Room, y: number): Shape[] {
  const { left, right } = room
  const { controls: trained } = result
  const title = write(
    'credit.waiting',
    t('stage.credit-waiting'),
    { x: left, y },
    { size: 26, weight: 600, fit: right - left },
  )
  if (trained === null) return [title]
  const { done, all } = trained
  const axis = controlsAxis(result, room)
  const value = reading(done, 'play.exam.controls.done', t('stage.credit-waiting'), 'count')
  const of = reading(all, 'play.exam.controls.all', t('stage.credit-waiting'), 'count')
  const look = { radius: 6, fill: 'teal' } as const
  const drawn: Bar = { id: 'credit.controls', x: left, y: y + 26, h: 22, axis: ['controls', axis], value, look }
  return [
    title,
    bed(drawn),
    bar(drawn),
    write(
      'credit.arrived',
      t('stage.credit-arrived', { done, all }),
      { x: left, y: y + 78 },
      { size: 24, ink: 'soft' },
      [value, of],
    ),
  ]
}
