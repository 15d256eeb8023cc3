/** The end of the line: how far the class's own model came down, among other classes; the winners, and the awards. */
import { formatAmongShort, formatBits, formatDrop, t } from '../../locale/t.ts'
import { lossDrop, type BoardRow } from '../../../shared/match/leaderboard.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { place, reading, type Axis, type Frame, type Picture, type Shape } from '../shape.ts'
import { exams, examsAt, wagons } from '../class-train.ts'
import { measuredLand, type Land } from '../parts/land.ts'
import { blankSheet } from '../parts/sheet.ts'
import { write } from '../parts/write.ts'
import { awardList } from './award-list.ts'
import { ladder, type Rung } from '../parts/ladder.ts'
import { clouds, scenery } from '../parts/scenery.ts'
import { teamRace } from './team-race.ts'
import { teamSteps } from './team-steps.ts'
import { winnerList } from './winner-list.ts'
import { trainPlaces } from '../parts/train-shapes.ts'
import { lineWinners, lineWon } from '../../ui/line-winner.ts'
import { teamInk } from '../palette.ts'
import { fallOf } from '../read-out.ts'

/** Other classes that are shown: nobody is shown below third place. */
const others = 3
const landFoot = 500
const cardsTop = 536
/** Left below the cards: a screen that is nearly square gives them more room. */
const below = 22
/** Our land's part of the width beside what else is shown. */
const landPart = 0.58

export function podium(view: View, words: readonly string[], board: readonly BoardRow[], frame: Frame): Picture {
  const middle = Math.round(frame.width * 0.44)
  // Where nobody bet, there is nobody to be best at it.
  const winners =
    view.standings.players.length === 0
      ? null
      : winnerList(view, { left: 28, top: cardsTop, right: middle, bottom: frame.height - below })
  const valley = valleyOfClasses(view, board, frame)
  // Without an exam of the room's own model there is no valley to come down.
  const land =
    valley.shapes.length > 0
      ? valley
      : teamRace(view, { left: 56, top: 140, right: frame.width - 40, bottom: landFoot })
  return {
    scene: 'podium',
    title: t('stage.podium'),
    frame,
    axes: { ...winners?.axes, ...land.axes },
    shapes: [
      ...scenery(frame).filter(({ id }) => id !== 'sun' || land.shapes.length === 0),
      ...(land.shapes.length === 0 ? clouds(frame) : land.shapes),
      ...headline(view, frame),
      ...(winners?.shapes ?? []),
      ...awardList(view, words, {
        left: winners === null ? 28 : middle + 22,
        top: cardsTop,
        right: frame.width - 28,
        bottom: frame.height - below,
      }),
    ],
  }
}

/** Our train at its last exam, and beside it the teams on their steps, or where other classes ended with the same brain. */
function valleyOfClasses(
  view: View,
  board: readonly BoardRow[],
  frame: Frame,
): { readonly axes: Readonly<Record<string, Axis>>; readonly shapes: readonly Shape[] } {
  const flags = exams(view)
  if (flags.length === 0) return { axes: {}, shapes: [] }
  // The world's board names no match: the moment and the result tell rows apart.
  const keyOf = ({ at, afterBits }: BoardRow) => `${at} ${afterBits}`
  const ownRows = new Set(view.standings.rows.map(keyOf))
  const classes = board
    .map((row, i) => ({ row, i, key: keyOf(row) }))
    .filter(({ key }) => !ownRows.has(key))
    // A class's row may stand on its own board and on the world's.
    .filter(({ key }, k, all) => all.findIndex((other) => other.key === key) === k)
    .toSorted((a, b) => lossDrop(b.row) - lossDrop(a.row))
    .slice(0, others)
  const steps = teamSteps(view, {
    left: Math.round(frame.width * landPart) + 8,
    top: 128,
    right: frame.width - 26,
    bottom: landFoot,
  })
  const isAlone = steps.shapes.length === 0 && classes.length === 0
  // Alone, our land has the whole width.
  const edge = Math.round(frame.width * (isAlone ? 1 : landPart))
  const cars = wagons(view)
  const land = measuredLand({ heights: view.model, flags, flagsAt: examsAt, step: view.model.step }, cars, {
    left: 0,
    top: 128,
    right: edge,
    bottom: landFoot,
    foot: frame.height,
  })
  const { axes } = land
  const shapes = flags.length === 2 ? ride(land, cars.length) : land.shapes
  if (steps.shapes.length > 0) return { axes: { ...axes, ...steps.axes }, shapes: [...shapes, ...steps.shapes] }
  if (classes.length === 0) return { axes, shapes }
  const { bits } = axes
  const ours = view.standings.rows.at(-1)?.classCode ?? null
  const rungs = classes.map(({ row, i }): Rung => {
    const isOurs = ours !== null && row.classCode === ours
    const name = t(isOurs ? 'stage.class.ours' : 'stage.class.other')
    return { id: `class.${i}`, name, bits: row.afterBits, source: `board.${i}.afterBits`, look: 'ghost' }
  })
  const top = place(bits, view.model.summitBits) - 84
  const sheet = { left: edge + 8, top, right: frame.width - 26, bottom: place(bits, view.model.floorBits) + 12 }
  return { axes, shapes: [...shapes, ...blankSheet(sheet), ...ladder(rungs, t('stage.classes'), [], bits, sheet)] }
}

/** Beats that the train takes once more, from its first exam to its last. */
const rideSpan = 9

/** The train comes down the straight slope between both exams. */
function ride({ shapes, slope }: Land, wagons: number): readonly Shape[] {
  const places = trainPlaces(slope.slice(0, 1), wagons)
  let car = wagons + 1
  return shapes.map((shape) => {
    if (shape.is === 'sprite' && (shape.name === 'wagon' || shape.name === 'locomotive')) {
      return { ...shape, span: rideSpan, from: places[--car] ?? {} }
    }
    return shape.is === 'badge' && shape.id.startsWith('wagon') ? { ...shape, beat: rideSpan } : shape
  })
}

const titleAt = { x: 56, y: 54 }
const belowAt = { x: 56, y: 104 }

/** Who won the line, by name, and what the class made of its model; without bets the model alone. */
function headline(view: View, frame: Frame): Shape[] {
  const fit = frame.width * 0.93
  const large = { size: 50, weight: 800, fit } as const
  const small = { size: 30, ink: 'soft', fit } as const
  const won = lineWon(view.standings, view.teams)
  const change = modelChange(view)
  if (won === null) {
    return change === null
      ? [write('drop', t('stage.podium'), titleAt, large)]
      : [
          write('drop', change.among, titleAt, large, change.words),
          write('drop.from', change.bits, belowAt, small, change.readings),
        ]
  }
  const [first, ...level] = lineWinners(view.standings.teams)
  const style = view.teams.find(({ id }) => id === first?.team)?.style
  const badge = {
    id: 'line.badge',
    is: 'badge',
    x: titleAt.x + 18,
    y: titleAt.y,
    r: 20,
    stroke: 'ink',
    line: 3,
  } as const
  const isOne = style !== undefined && level.length === 0
  const both = change === null ? null : t('stage.class-now', change)
  return [
    ...(isOne ? [{ ...badge, style, fill: teamInk(style) }] : []),
    write('line.won', won, { ...titleAt, x: titleAt.x + (isOne ? 52 : 0) }, { ...large, fit: isOne ? fit - 52 : fit }),
    ...(both === null
      ? []
      : [write('drop', both, belowAt, small, [...(change?.words ?? []), ...(change?.readings ?? [])])]),
  ]
}

/** What it felt like to be this model, before and after, and its bits. null: it was not measured twice. */
function modelChange({ model }: View) {
  const all = model.exams
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined || all.length < 2) return null
  const sources = [`${examsAt}.0.bits`, `${examsAt}.${all.length - 1}.bits`] as const
  const [a, b] = [first.bits, last.bits]
  const ends = (unit: 'words' | 'bits') => [
    reading(a, sources[0], t('stage.before'), unit),
    reading(b, sources[1], t('stage.after'), unit),
  ]
  const feel = (bits: number) => formatAmongShort(bits, model.summitBits)
  const [before, after] = [formatBits(a), formatBits(b)]
  return {
    before,
    after,
    among: t('stage.among', { before: feel(a), after: feel(b) }),
    words: ends('words'),
    bits: t(a < b ? 'stage.class-rise' : 'stage.class-drop', { before, after, bits: formatDrop(a, b) }),
    readings: [...ends('bits'), fallOf(a, b, `${sources[0]} - ${sources[1]}`, t('stage.drop'))],
  }
}
