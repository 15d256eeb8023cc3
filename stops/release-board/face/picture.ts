/** Release board on the stage, phase by phase: whom it is for, what the five write, what users met, and all figures. */
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import { answered } from '../../../client/stage/parts/answered.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import type { Frame, Picture, Shape } from '../../../client/stage/shape.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import type { BoardView, RowShown } from '../view-types.ts'
import { reasons } from './names.ts'
import { movedDrawn, usersDrawn } from './picture-bars.ts'
import { crownDrawn } from './picture-crown.ts'
import { said } from './results.ts'
import { t } from './t.ts'

export function boardPicture(view: View, play: BoardView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'release-board',
    ...titled(drawing(view.teams, play, words, frame), frame),
  }
}

function drawing(teams: readonly TeamView[], play: BoardView, words: readonly string[], frame: Frame): Drawn {
  const { phase, users, seal, bet, again, best, say } = play
  if (say !== null) return lastQuestion(t('release-board.say'), reasons(), say, frame)
  const title = t(`release-board.${phase === 'say' || phase === 'answer' ? 'say' : phase}`)
  const others = users === 'many' ? 'few' : 'many'
  switch (phase) {
    case 'seal':
      return {
        title,
        shapes: [
          ...waiting(t(`stage.release-board-${users}`), t('stage.release-board-seal'), frame),
          ...voices(play, users, words, frame),
          ...answeredHere(seal.count, 'play.seal.count', frame),
        ],
      }
    case 'board':
      return { title, shapes: [...about(users, frame), ...samples(play, words, frame)] }
    case 'bet':
      return {
        title,
        shapes: [
          ...about(users, frame),
          ...samples(play, words, frame),
          ...answeredHere(bet?.count ?? null, 'play.bet.count', frame),
        ],
      }
    case 'users':
      if (best.length > 0) return usersDrawn(title, play, teams, frame)
      return {
        title,
        shapes: waiting(t(`stage.release-board-${users}`), t('stage.release-board-waits'), frame),
      }
    case 'crown':
      return crownDrawn(title, play, frame)
    case 'again':
      return {
        title,
        shapes: [
          ...about(others, frame),
          ...samples(play, words, frame),
          ...answeredHere(again?.count ?? null, 'play.again.count', frame),
        ],
      }
    case 'moved':
      return movedDrawn(title, play, frame)
    case 'say':
    case 'answer':
      return { title, shapes: [] }
  }
}

/** Whom it is for. */
function about(users: BoardView['users'], frame: Frame): Shape[] {
  const type = { size: 38, weight: 800, ink: 'teal', fit: frame.width - 2 * side } as const
  return [write('about', t(`stage.release-board-${users}`), { x: side, y: 140 }, type)]
}

function voices(
  { voices: all }: BoardView,
  users: BoardView['users'],
  words: readonly string[],
  frame: Frame,
): Shape[] {
  const type = { size: 36, weight: 800, ink: 'teal', align: 'middle', fit: frame.width - 260 } as const
  const text = t(`release-board.voices-${users}`, { words: said(all[users], words) })
  return writeLines('voices', text, { x: frame.width / 2, y: 460 }, type, { most: 2, pitch: 44, least: 24 })
}

/** What each of them writes. */
function samples({ rows }: BoardView, words: readonly string[], frame: Frame): Shape[] {
  const area = { left: side, right: frame.width - side, top: 185, bottom: 770 }
  const boxes = underEachOther(rows.length, area, 10, 110)
  return boxes.flatMap((box, at) => sampleRow(rows[at], at, words, box))
}

function sampleRow(row: RowShown | undefined, at: number, words: readonly string[], box: Box): Shape[] {
  if (row === undefined) return []
  const y = box.y + box.h / 2
  const text = row.isThere ? said(row.sample, words) : t('stage.release-board-missing')
  const type = { size: 34, weight: 600, fit: box.w - 120, ink: row.isThere ? 'ink' : 'soft' } as const
  return [
    sheet(`row.${at}`, box),
    write(
      `row.${at}.letter`,
      letterOf(at),
      { x: box.x + 46, y },
      { size: 50, weight: 800, align: 'middle', ink: 'teal' },
    ),
    ...writeLines(`row.${at}.words`, text, { x: box.x + 92, y }, type, { most: 2, pitch: 42, least: 24 }),
  ]
}

function answeredHere(count: number | null, source: string, frame: Frame): Shape[] {
  const text = (of: number) => t('stage.release-board-in', { count: of })
  return answered(count, source, { text, label: t('stage.release-board-answers'), y: 830 }, frame)
}
