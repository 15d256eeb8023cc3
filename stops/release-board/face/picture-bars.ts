/** What users met, as bars of bits: the five, then what the teams released; and in the rematch the same five for the others. */
import { teamName } from '../../../client/stage/labels.ts'
import { barRow } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { teamInk, type Ink } from '../../../client/stage/palette.ts'
import { readOut } from '../../../client/stage/read-out.ts'
import { reading, type Axis, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { MAKERS } from '../types.ts'
import type { BoardView } from '../view-types.ts'
import { decisionText, letters, modelName } from './names.ts'
import { t } from './t.ts'

/** Of the names on the left, and of the figures behind the longest bar. */
const [names, figures] = [430, 420]

interface Row {
  readonly id: string
  readonly name: string
  readonly value: Reading
  readonly fill: Ink
  readonly beat: number
  /** Behind the figure. */
  readonly more?: { readonly text: string; readonly value: Reading }
}

export function usersDrawn(title: string, play: BoardView, teams: readonly TeamView[], frame: Frame): Drawn {
  const { rows, best, shipped } = play
  const candidates = rows.flatMap(({ users }, at): Row[] =>
    users === null
      ? []
      : [
          {
            id: `row.${at}`,
            name: modelName(at),
            value: reading(users, `play.rows.${at}.users`, t('stage.release-board-bits'), 'bits'),
            fill: best.includes(at) ? 'teal' : 'faint',
            beat: at + 1,
          },
        ],
  )
  const released = shipped.flatMap(({ team, option, bits, worth }, at): Row[] => {
    const found = teams.find(({ id }) => id === team)
    if (found === undefined || bits === null || worth === null) return []
    const source = `play.shipped.${at}`
    const saved = reading(worth, `${source}.worth`, t('stage.release-board-worth'), 'bits')
    return [
      {
        id: `team.${at}`,
        name: `${teamName(found)} · ${decisionText(option)}`,
        value: reading(bits, `${source}.bits`, t('stage.release-board-bits'), 'bits'),
        fill: teamInk(found.style),
        beat: MAKERS.length + 1,
        more: { text: `${worth > 0 ? '+' : ''}${readOut(worth, 'bits')}`, value: saved },
      },
    ]
  })
  const drawn = drawnRows([...candidates, ...released], frame)
  const text = t('release-board.best-for', { letters: letters(best) })
  return { title, axes: drawn.axes, shapes: [...aboutBest(text, frame), ...drawn.shapes] }
}

export function movedDrawn(title: string, { rows, bestOthers }: BoardView, frame: Frame): Drawn {
  const all = rows.flatMap(({ users, others }, at): Row[] =>
    users === null || others === null
      ? []
      : [
          {
            id: `row.${at}`,
            name: modelName(at),
            value: reading(others, `play.rows.${at}.others`, t('stage.release-board-bits'), 'bits'),
            fill: bestOthers.includes(at) ? 'teal' : 'faint',
            beat: at + 1,
            more: {
              text: `(${readOut(users, 'bits')})`,
              value: reading(users, `play.rows.${at}.users`, t('stage.release-board-before'), 'bits'),
            },
          },
        ],
  )
  const drawn = drawnRows(all, frame)
  const text = t('release-board.moved-best', { letters: letters(bestOthers) })
  return { title, axes: drawn.axes, shapes: [...aboutBest(text, frame), ...drawn.shapes] }
}

function aboutBest(text: string, frame: Frame): Shape[] {
  const type = { size: 38, weight: 800, ink: 'teal', fit: frame.width - 2 * side, beat: MAKERS.length + 1 } as const
  return [write('best', text, { x: side, y: 140 }, type)]
}

function drawnRows(rows: readonly Row[], frame: Frame): { axes: Readonly<Record<string, Axis>>; shapes: Shape[] } {
  const most = Math.max(1, ...rows.map(({ value }) => Number(value.value)))
  const axis: Axis = { from: 0, to: most, start: 0, end: frame.width - 2 * side - names - figures }
  const area = { left: side, right: frame.width - side, top: 185, bottom: 850 }
  const boxes = underEachOther(rows.length, area, 10, 100)
  return {
    axes: { bits: axis },
    shapes: rows.flatMap((row, at): Shape[] => {
      const box = boxes[at]
      if (box === undefined) return []
      const y = box.y + box.h / 2
      const size = Math.min(38, box.h * 0.62)
      const { id, name, value, fill, beat, more } = row
      const type = { size, weight: 800 } as const
      return [
        ...barRow({
          id,
          x: side + names,
          y,
          h: box.h * 0.7,
          axis: ['bits', axis],
          value,
          look: { fill, stroke: 'ink', line: 3, radius: 8, beat },
          name: { part: 'name', text: name, x: side, type: { ...type, fit: names - 24 } },
          written: { part: 'bits', text: readOut(Number(value.value), 'bits'), gap: 16, type },
        }),
        ...(more === undefined
          ? []
          : [
              write(
                `${id}.more`,
                more.text,
                { x: frame.width - side, y },
                { ...type, ink: 'teal', align: 'end', beat, fit: figures / 2 },
                [more.value],
              ),
            ]),
      ]
    }),
  }
}
