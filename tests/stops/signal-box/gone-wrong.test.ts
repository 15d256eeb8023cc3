/** What can go wrong at Signal Box, and who might make it go wrong. */
import { describe, expect, it } from 'vitest'
import { DUELS, JUDGES } from '../../../stops/signal-box/content.ts'
import { LEFT, RIGHT, SAME } from '../../../stops/signal-box/tastes.ts'
import { Game } from '../../match/game.ts'
import { view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { jobs, judge, judging, next, seat, seen, stateIn, stop, voted, wall } from './signal-game.ts'

describe('what can go wrong', () => {
  const roster = (game: Game) => view(game.match, { role: 'host' }, smallRules).roster

  it('leaves nothing to train from where nobody sees a difference, and says so', () => {
    const seats = Array.from({ length: JUDGES }, (_, i) => `s${i}`)
    const game = new Game({ plan: [{ stop, form: 'full', rematch: true }], teams: 2, seatLimit: JUDGES })
    game.join(...seats).goTo('judge')
    game.answerAll()
    for (const who of seats) for (let at = 0; at < DUELS; at++) judge(game, who, at, SAME)
    next(game)
    expect(seen(game, wall).paper).toBe(0)
    next(game)
    expect(jobs(game)).toEqual([])
    expect(seen(game, wall)).toMatchObject({ phase: 'train', mayTrain: false, isTrained: false })
    next(game)
    expect(seen(game, wall).phase).toBe('say')
  })

  it('waits for nobody where the model writes the same again and again', () => {
    const plan = [{ stop, form: 'full', rematch: true }] as const
    const game = new Game({ plan: [...plan], teams: 2 }).join('ann', 'ben').goTo('judge', false)
    while (game.match.jobs[0]?.kind !== 'generate') game.answer(game.match.jobs[0])
    const [{ id: jobId }] = game.match.jobs
    game.must({
      type: 'lab-done',
      result: { jobId, kind: 'generate', sentences: Array.from({ length: 40 }, () => [3, 4, 5]) },
      audited: true,
    })
    expect(seen(game, seat('ann')).duels).toEqual([])
    expect(judge(game, 'ann', 0, LEFT)).toBe('out-of-range')
    expect(roster(game).map(({ done }) => done)).toEqual([true, true])
  })

  it('keeps what a judge has said who goes and comes back, and takes forged verdicts from nobody', () => {
    const game = judging()
    judge(game, 'ann', 0, LEFT)
    game.must({ type: 'dropped', seat: 'ann' })
    game.must({ type: 'returned', seat: 'ann' })
    expect(seen(game, seat('ann')).duels[0].mine).toBe(LEFT)
    // Two phones of one seat that send the same duel are one judge.
    judge(game, 'ann', 1, LEFT)
    judge(game, 'ann', 1, RIGHT)
    expect(stateIn(game).verdicts['ann']).toEqual([LEFT, RIGHT])
    for (const [number, pick] of [
      [DUELS, LEFT],
      [-1, LEFT],
      [0.5, LEFT],
      [2, -1],
      [2, Number.NaN],
      [2, SAME + 1],
    ])
      expect(judge(game, 'ann', number, pick)).toBe('out-of-range')
    expect(game.tap('ann', { stop, ask: 'blind', tap: { number: 0, pick: LEFT } })).not.toBeNull()
    expect(stateIn(game).verdicts['ann']).toEqual([LEFT, RIGHT])
  })

  it('tells nothing of the exam before its phase', () => {
    const game = voted()
    game.tap('ann', { stop, ask: 'exam', tap: [0, 0, 10] })
    next(game)
    game.answerAll()
    next(game)
    next(game)
    const before = seen(game, seat('ann'))
    expect(before).toMatchObject({ phase: 'result', verdict: null, before: null, after: null })
    expect([before.exams.all, before.won?.exam]).toEqual([null, null])
    next(game)
    const after = seen(game, seat('ann'))
    expect(after.won?.exam).not.toBeNull()
    expect(after.after?.exam).toBeGreaterThan(0)
  })
})
