/** A short lesson with all three stops, played to its end, and its report. What its players write is out to do harm. */
import { type RoomReport, roomReport } from '../../../shared/match/report.ts'
import { Game } from '../../match/game.ts'
import { playedRun, players } from '../../match/played-run.ts'
import { smallRules } from '../../match/small-world.ts'

/** Begins like a formula, holds the separators, a quote, a line of its own and other alphabets. */
export const harm = '=HYPERLINK("http://x.example";"Zoë, Łódź"); 李雷'

export function playedLesson(): RoomReport {
  const game = new Game({ plan: ['pile-of-math', 'flashcard', 'run'] }).join(...players)
  game.goTo('talk')
  game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: [10, 1] })
  game.goTo('guess')
  game.tap('ann', { stop: 'pile-of-math', ask: 'guess', tap: 4 })
  game.tap('ben', { stop: 'pile-of-math', ask: 'guess', tap: 1.5 })
  game.goTo('reveal').goTo('press')
  game.answerAll()
  game.tap('cat', { stop: 'flashcard', ask: 'press', tap: 0.25 })
  game.ring()
  game.answerAll()
  game.goTo('dose')
  game.tap('ann', { stop: 'flashcard', ask: 'dose', tap: 1 })
  game.goTo('brief')
  playedRun('explain', game)
  game.tap('ann', { stop: 'run', ask: 'explain', tap: harm })
  game.tap('ben', { stop: 'run', ask: 'explain', tap: '-2+3' })
  game.tap('cat', { stop: 'run', ask: 'explain', tap: '  @SUM(A1)' })
  game.must({ type: 'host', command: { kind: 'end' } })
  return roomReport(game.match, smallRules, 'key')
}
