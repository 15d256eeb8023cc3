/** What was measured as bars with their intervals: the machine beside perfect cleaning and each kind of dirt; the teams; the switch. */
import { formatShare, formatSignedBits, textOf } from '../../../client/locale/t.ts'
import { teamName } from '../../../client/stage/labels.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { effect, effectAxis } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, type Area, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { teamInk, type Ink } from '../../../client/stage/palette.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { SWITCH } from '../content.ts'
import type { KitchenView, Saved } from '../types.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { spelt } from './spelt.ts'
import { t } from './t.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly saved: Saved
  readonly source: string
  readonly ink: Ink
  readonly beat: number
  /** Team's sign before the name. */
  readonly style?: number
  /** A sentence below the bar. */
  readonly says?: string
}

export function machine({ machine: found }: KitchenView, frame: Frame): Drawn {
  if (found?.auto == null || found.perfect === null) return { title: t('stage.kitchen.machine-waits'), shapes: [] }
  const top: readonly Row[] = [
    {
      id: 'auto',
      name: t('stage.kitchen.auto'),
      saved: found.auto,
      source: 'play.machine.auto',
      ink: 'yellow',
      beat: 1,
    },
    {
      id: 'perfect',
      name: t('stage.kitchen.perfect'),
      saved: found.perfect,
      source: 'play.machine.perfect',
      ink: 'teal',
      beat: 2,
    },
  ]
  const kinds = found.kinds.map(({ kind, saved }, i): Row => ({
    id: kind,
    name: textOf('kitchen.kind', kind),
    saved,
    source: `play.machine.kinds.${i}.saved`,
    ink: 'redSoft',
    beat: 3 + i,
  }))
  const area = { left: side, right: frame.width - side }
  // One scale for both: what helps goes right, what hurts goes left, and a bar can be held against any other.
  const axis = axisOf([...top, ...kinds], area)
  return {
    title: t('stage.kitchen.machine', { binned: found.binned, good: found.good }),
    readings: [
      reading(found.binned, 'play.machine.binned', t('stage.kitchen.binned'), 'count'),
      reading(found.good, 'play.machine.good', t('stage.kitchen.good-binned'), 'count'),
    ],
    axes: { saved: axis },
    shapes: [
      ...ways(axis, 138),
      ...rows(top, axis, { ...area, top: 166, bottom: 330 }),
      write(
        'kinds',
        t('stage.kitchen.kinds'),
        { x: side, y: 368 },
        { size: 36, weight: 800, fit: frame.width - 2 * side },
      ),
      ...rows(kinds, axis, { ...area, top: 404, bottom: 876 }),
    ],
  }
}

export function teams(view: View, play: KitchenView, words: readonly string[], frame: Frame): Drawn {
  const { teams: found, together, perfect, coming, says } = play
  const all = (found ?? []).map((result, i): Row => {
    const team = view.teams.find(({ id }) => id === result.team)
    return {
      id: result.team,
      name: team === undefined ? result.team : teamName(team),
      saved: result.saved,
      source: `play.teams.${i}.saved`,
      ink: teamInk(team?.style ?? 0),
      beat: 1 + i,
      says: saidBy(says, result.team, spelt(play, words)),
      ...(team === undefined ? {} : { style: team.style }),
    }
  })
  const ghost: readonly Row[] =
    perfect === null
      ? []
      : [
          {
            id: 'perfect',
            name: t('stage.kitchen.perfect'),
            saved: perfect,
            source: 'play.perfect',
            ink: 'deep',
            beat: 0,
          },
        ]
  const { axis, shapes } = table([...ghost, ...all], { left: side, top: 134, right: frame.width - side, bottom: 860 })
  const drawn = { axes: { saved: axis }, shapes }
  if (together === null)
    return { title: t(coming > 0 ? 'stage.kitchen.teams-waits' : 'stage.kitchen.teams-close'), ...drawn }
  if (together <= 0) return { title: t('stage.kitchen.teams-none'), ...drawn }
  return {
    title: t('stage.kitchen.teams', { share: formatShare(together) }),
    readings: [reading(together, 'play.together', t('stage.kitchen.share'), 'share')],
    ...drawn,
  }
}

/** The first sentence that a team's model wrote. */
function saidBy(says: KitchenView['says'], team: string, words: readonly string[]): string {
  const [first] = says?.find((by) => by.team === team)?.written ?? []
  return first === undefined ? '' : t('stage.kitchen.says', { text: sentenceText(words, first.words) })
}

export function again({ again: found }: KitchenView, frame: Frame): Drawn {
  const all = (found ?? []).flatMap((saved, i): readonly Row[] => {
    const way = SWITCH[i]
    if (saved === null || way === undefined) return []
    const ink = way === 'machine' ? 'yellow' : way === 'flags' ? 'tealSoft' : 'teal'
    return [
      { id: way, name: textOf('stage.kitchen', `way-${way}`), saved, source: `play.again.${i}`, ink, beat: 1 + i },
    ]
  })
  const { axis, shapes } = table(all, { left: side, top: 150, right: frame.width - side, bottom: 800 })
  return { title: t('stage.kitchen.again'), axes: { saved: axis }, shapes }
}

/** From this height on a row has room for a sentence. */
const ROOMY = 110

type Width = Pick<Area, 'left' | 'right'>

/** Where bars begin, behind the names. */
function startOf({ left, right }: Width): number {
  return left + Math.min(420, (right - left) * 0.34)
}

function axisOf(all: readonly Row[], area: Width): Axis {
  return effectAxis(
    all.map(({ saved }) => saved),
    startOf(area),
    area.right - 240,
  )
}

/** What lies on either side of zero, in words, where there is room for them. */
function ways(axis: Axis, y: number): Shape[] {
  const zero = place(axis, 0)
  const way = (id: 'worse' | 'better', x: number, room: number): Shape[] =>
    room < LEAST_ROOM
      ? []
      : [
          write(
            `way.${id}`,
            t(`stage.kitchen.${id}`),
            { x, y },
            { size: 28, ink: 'soft', weight: 600, align: id === 'worse' ? 'end' : 'start', fit: room },
          ),
        ]
  return [...way('worse', zero - 14, zero - axis.start), ...way('better', zero + 14, axis.end - zero)]
}

/** Where less room is left, nothing lies on that side. */
const LEAST_ROOM = 120

/** Rows on a scale of their own, below the words for its two ways. */
function table(all: readonly Row[], area: Area): { readonly axis: Axis; readonly shapes: readonly Shape[] } {
  const axis = axisOf(all, area)
  if (all.length === 0) return { axis, shapes: [] }
  return { axis, shapes: [...ways(axis, area.top), ...rows(all, axis, { ...area, top: area.top + 28 })] }
}

/** A row each: its name, its bar around zero with the interval, and its mean behind the widest of them. */
function rows(all: readonly Row[], axis: Axis, area: Area): Shape[] {
  const start = startOf(area)
  return underEachOther(all.length, area, 10, 118).flatMap((box, i): Shape[] => {
    const row = all[i]
    if (row === undefined) return []
    const hasRoom = row.says !== undefined && row.says !== '' && box.h >= ROOMY
    const y = box.y + box.h * (hasRoom ? 0.36 : 0.5)
    const { low, mean, high } = row.saved
    const read = (value: number, part: 'mean' | 'low' | 'high') =>
      reading(value, `${row.source}.${part}`, t(`stage.kitchen.${part}`), 'bits')
    const below: Shape[] = hasRoom
      ? [
          write(
            `${row.id}.says`,
            row.says ?? '',
            { x: start, y: box.y + box.h * 0.86 },
            { size: 28, ink: 'soft', fit: area.right - start, beat: row.beat },
          ),
        ]
      : []
    const sign: Shape[] =
      row.style === undefined
        ? []
        : [
            {
              id: `${row.id}.badge`,
              is: 'badge',
              x: area.left + 22,
              y,
              r: 20,
              style: row.style,
              fill: row.ink,
              stroke: 'ink',
              line: 3,
            },
          ]
    const x = area.left + (row.style === undefined ? 0 : 54)
    return [
      ...sign,
      ...below,
      write(
        `${row.id}.name`,
        row.name,
        { x, y },
        { size: Math.min(36, box.h * 0.6), weight: 600, fit: start - x - 24 },
      ),
      ...effect(
        `${row.id}.effect`,
        { mean: read(mean, 'mean'), low: read(low, 'low'), high: read(high, 'high') },
        y,
        Math.min(hasRoom ? 40 : 52, box.h * 0.6),
        ['saved', axis],
        { fill: row.ink, stroke: 'ink', line: 3, radius: 4, beat: row.beat },
      ),
      write(
        `${row.id}.mean`,
        t('stage.kitchen.bits', { bits: formatSignedBits(mean) }),
        { x: area.right, y },
        { size: Math.min(34, box.h * 0.6), weight: 800, align: 'end', fit: 210, beat: row.beat },
        [read(mean, 'mean')],
      ),
    ]
  })
}
