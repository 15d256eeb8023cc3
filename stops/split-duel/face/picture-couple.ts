/** A round of merges: one sentence as the machine's train and as each team's, and how many wagons a sentence has on average. */
import type { CoupleView } from '../view-types.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { formatList, formatNumber } from '../../../client/locale/t.ts'
import { teamName } from '../../../client/stage/labels.ts'
import { teamInk } from '../../../client/stage/palette.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { pairText } from './names.ts'
import { t } from './t.ts'
import { trainRow } from './train-row.ts'

/** Width of whose train it is, and of the number behind it. */
const nameW = 210
const numberW = 150

export function couplePicture(view: View, couple: CoupleView, frame: Frame): Shape[] {
  const title = couple.counter !== null && couple.round === couple.rounds ? shortest(view, couple, frame) : null
  return [...(title === null ? heading(couple, frame) : [title]), ...trains(view, couple, frame)]
}

function heading({ round, rounds, counter, picked }: CoupleView, frame: Frame): Shape[] {
  const fit = frame.width - 2 * side
  const first =
    counter === null
      ? write('title', t('stage.split-round', { round, rounds }), { x: side, y: 76 }, { size: 48, weight: 800, fit }, [
          reading(round, 'play.couple.round', t('stage.split-round-label'), 'count'),
          reading(rounds, 'play.couple.rounds', t('stage.split-rounds-label'), 'count'),
        ])
      : write(
          'title',
          t('stage.split-counted', { pair: pairText(counter.pair), count: counter.count }),
          { x: side, y: 76 },
          { size: 60, weight: 800, fit },
          [reading(counter.count, 'play.couple.counter.count', t('stage.split-count-label'), 'count')],
        )
  const waits =
    counter !== null || picked === null
      ? []
      : [
          write(
            'picked',
            t('stage.split-picked', { count: picked }),
            { x: side, y: 140 },
            { size: 34, ink: 'soft', weight: 600, fit },
            [reading(picked, 'play.couple.picked', t('stage.split-picks-label'), 'count')],
          ),
        ]
  return [first, ...waits]
}

/** Whose train is the shortest, once the last round is told. null: nobody coupled anything. */
function shortest(view: View, { teams, letters, wagons }: CoupleView, frame: Frame): Shape | null {
  const fewest = Math.min(...teams.map((each) => each.wagons))
  if (teams.length === 0 || fewest >= letters) return null
  const at = teams.findIndex((each) => each.wagons === fewest)
  const names = teams.flatMap((each) => {
    const team = each.wagons === fewest ? view.teams.find(({ id }) => id === each.team) : undefined
    return team === undefined ? [] : [teamName(team)]
  })
  const text = t('stage.split-shortest', {
    teams: formatList(names),
    wagons: formatNumber(fewest),
    machine: formatNumber(wagons),
  })
  return write('title', text, { x: side, y: 76 }, { size: 56, weight: 800, fit: frame.width - 2 * side }, [
    reading(fewest, `play.couple.teams.${at}.wagons`, t('stage.split-wagons-label'), 'count'),
    reading(wagons, 'play.couple.wagons', t('stage.split-wagons-label'), 'count'),
  ])
}

/** The machine's first: it is there to be beaten, and nobody can do better than level with it for long. */
function trains(view: View, couple: CoupleView, frame: Frame): Shape[] {
  const { counter, trains: machine, wagons } = couple
  const rows = [
    { id: 'machine', pieces: machine[0] ?? [], pair: counter?.pair ?? null, wagons, source: 'play.couple.wagons' },
    ...couple.teams.map(({ team, train, pair, wagons: own }, i) => ({
      id: team,
      pieces: train,
      pair,
      wagons: own,
      source: `play.couple.teams.${i}.wagons`,
    })),
  ]
  const area = { left: side, right: frame.width - side, top: 196, bottom: 880 }
  const unit = { size: 26, weight: 600, ink: 'soft', align: 'end', fit: frame.width * 0.45 } as const
  return [
    write('unit', t('stage.split-wagons-text'), { x: area.right, y: 182 }, unit),
    ...underEachOther(rows.length, area, 6, 104).flatMap((box, i): Shape[] => {
      const row = rows[i]
      if (row === undefined) return []
      const y = box.y + box.h - 14
      const value = reading(row.wagons, row.source, t('stage.split-wagons-label'), 'count')
      return [
        ...owner(view, couple, row.id, y - 26),
        ...trainRow({
          id: `train.${row.id}`,
          pieces: row.pieces,
          x: side + nameW,
          y,
          w: frame.width - 2 * side - nameW - numberW,
          coupled: row.pair === null ? null : row.pair.join(''),
        }),
        write(
          `wagons.${row.id}`,
          formatNumber(row.wagons),
          { x: area.right, y: y - 26 },
          { size: 52, weight: 800, ink: row.id === 'machine' ? 'soft' : 'teal', align: 'end', fit: numberW - 20 },
          [value],
        ),
      ]
    }),
  ]
}

function owner(view: View, { teams }: CoupleView, id: string, y: number): Shape[] {
  const found = view.teams.find((team) => team.id === id)
  if (found === undefined) {
    return [
      write(
        'machine',
        t('stage.split-machine'),
        { x: side, y },
        { size: 30, weight: 600, ink: 'soft', fit: nameW - 20 },
      ),
    ]
  }
  const isBest = teams.some(({ team, isBest: best }) => team === id && best)
  const name = `${isBest ? '✓ ' : ''}${teamName(found)}`
  return [
    {
      id: `team.${id}.badge`,
      is: 'badge',
      x: side + 16,
      y,
      r: 16,
      style: found.style,
      fill: teamInk(found.style),
      stroke: 'ink',
      line: 3,
    },
    write(`team.${id}.name`, name, { x: side + 42, y }, { size: 30, weight: 600, fit: nameW - 60 }),
  ]
}
