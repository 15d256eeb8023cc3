/** A short lesson with all three stops, played to its end, and its report. What its players write is out to do harm. */
import { type RoomReport, roomReport } from '../../../shared/match/report.ts'
import { Game } from '../../match/game.ts'
import { playedRun, players } from '../../match/played-run.ts'
import { smallPack } from '../../match/small-world.ts'

/** Begins like a formula, holds the separators, a quote, a line of its own and other alphabets. */
export const harm = '=HYPERLINK("http://x.example";"Zoë, Łódź"); 李雷'

export function playedLesson(): RoomReport {
  const game = new Game({ plan: ['pile-of-math', 'flashcard', 'run'] }).join(...players)
  game.goTo('talk')
  game.tap('ann', { kind: 'ask', prompt: [10, 1] })
  game.goTo('guess')
  game.tap('ann', { kind: 'guess-loss', bits: 4 })
  game.tap('ben', { kind: 'guess-loss', bits: 1.5 })
  game.goTo('reveal').goTo('press')
  game.answerAll()
  game.tap('cat', { kind: 'press', p: 0.25 })
  game.ring()
  game.answerAll()
  game.goTo('dose')
  game.tap('ann', { kind: 'dose', dose: 1 })
  game.goTo('brief')
  playedRun('explain', game)
  game.tap('ann', { kind: 'explain', text: harm })
  game.tap('ben', { kind: 'explain', text: '-2+3' })
  game.tap('cat', { kind: 'explain', text: '  @SUM(A1)' })
  game.must({ type: 'host', command: { kind: 'end' } })
  return roomReport(game.match, smallPack, 'key')
}
