/** The end of the line: how far the class's own model came down, and the bits that the teams saved. */
import { formatBits, formatSignedBits, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { teamName } from '../labels.ts'
import { teamInk } from '../palette.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../shape.ts'
import { scenery } from './scenery.ts'

export function podium(view: View, frame: Frame): Picture {
  const teams = view.standings.teams
  const means = teams.map(({ bitsSaved, cards }) => (cards === 0 ? 0 : bitsSaved / cards))
  const base = 780
  const axis: Axis = { from: 0, to: Math.max(1e-9, ...means), start: 0, end: 350 }
  return {
    scene: 'podium',
    title: t('stage.podium'),
    frame,
    axes: { saved: axis },
    shapes: [...scenery(frame), ...drop(view, frame), ...teams.flatMap((_, i) => stand(view, i, base, axis, frame))],
  }
}

function drop(view: View, frame: Frame): Shape[] {
  const { exams } = view.model
  const first = exams[0]
  const last = exams.at(-1)
  if (first === undefined || last === undefined || exams.length < 2) {
    return [
      {
        id: 'drop',
        is: 'text',
        x: frame.width / 2,
        y: 110,
        text: t('stage.podium'),
        size: 64,
        weight: 800,
        align: 'middle',
      },
    ]
  }
  const fell = first.bits - last.bits
  const text = t('stage.class-drop', { bits: formatBits(fell) })
  const from = t('stage.from-to', { before: formatBits(first.bits), after: formatBits(last.bits) })
  const end = exams.length - 1
  return [
    {
      id: 'drop',
      is: 'text',
      x: 56,
      y: 96,
      text,
      size: 68,
      weight: 800,
      fit: frame.width * 0.68,
      readings: [reading(fell, `model.exams.0.bits - model.exams.${end}.bits`, t('stage.drop'), 'bits')],
    },
    {
      id: 'drop.from',
      is: 'text',
      x: 56,
      y: 166,
      text: from,
      size: 34,
      ink: 'soft',
      fit: frame.width * 0.68,
      readings: [
        reading(first.bits, 'model.exams.0.bits', t('stage.before'), 'bits'),
        reading(last.bits, `model.exams.${end}.bits`, t('stage.after'), 'bits'),
      ],
    },
  ]
}

/** One team on its block: as high as the bits it saved a card. Below zero it stands on the ground. */
function stand(view: View, i: number, base: number, axis: Axis, frame: Frame): Shape[] {
  const row = view.standings.teams[i]
  const team = view.teams.find(({ id }) => id === row?.team)
  if (row === undefined || team === undefined) return []
  const count = view.standings.teams.length
  const step = Math.min(230, (frame.width - 120) / count)
  const x = frame.width / 2 + (i - (count - 1) / 2) * step
  const mean = row.cards === 0 ? 0 : row.bitsSaved / row.cards
  const h = place(axis, mean)
  const at = `standings.teams.${i}`
  const saved = reading(mean, `${at}.bitsSaved / ${at}.cards`, t('stage.saved-by', { team: teamName(team) }), 'bits')
  const w = step * 0.8
  return [
    {
      id: `stand.${team.id}`,
      is: 'rect',
      x: x - w / 2,
      y: base - h,
      w,
      h,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 4,
      beat: count - i,
      from: { h: 0, y: base },
      readings: [{ ...saved, on: { axis: 'saved', part: 'h' } }],
    },
    {
      id: `stand.${team.id}.badge`,
      is: 'badge',
      x,
      y: base - h - 40,
      r: 28,
      style: team.style,
      fill: teamInk(team.style),
      stroke: 'ink',
      line: 4,
      beat: count - i,
      from: { y: base - 40 },
    },
    {
      id: `stand.${team.id}.name`,
      is: 'text',
      x,
      y: base + 36,
      text: teamName(team),
      size: 30,
      weight: 800,
      align: 'middle',
      fit: w,
    },
    {
      id: `stand.${team.id}.bits`,
      is: 'text',
      x,
      y: base + 76,
      text: t('stage.a-card', { bits: formatSignedBits(mean) }),
      size: 26,
      align: 'middle',
      fit: step - 12,
      readings: [saved],
    },
  ]
}
