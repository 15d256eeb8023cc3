/** An honest estimate: steps that are left times what a step was measured to take, and "not known" before that. */
import { describe, expect, it } from 'vitest'
import { estimateSentence, roughly, stepsAhead } from '../../../../stops/run/face/desk/training-estimate.ts'
import type { DeskNews } from '../../../../shared/protocol/messages.ts'
import { view as viewOf } from '../../../../shared/match/view.ts'
import { Game } from '../../../match/game.ts'
import { playedRun } from '../../../match/played-run.ts'
import { smallBrain, smallRules } from '../../../match/small-world.ts'

const hostView = ({ match }: Game) => viewOf(match, { role: 'host' }, smallRules)

function desk(part: Partial<DeskNews> = {}): DeskNews {
  return {
    trainer: 'browser',
    serverTrains: true,
    reason: null,
    handsBack: false,
    engine: 'wasm-simd',
    msPerStep: 100,
    trouble: null,
    brain: smallBrain,
    job: null,
    row: null,
    refusedReports: 0,
    ...part,
  }
}

describe('what is ahead', () => {
  it('is the whole Run before it: its steps, and a control run for each team and the control, by seeds', () => {
    const game = new Game({ plan: ['pile-of-math', 'run'] }).join('ann', 'ben')
    expect(stepsAhead(hostView(game), desk())).toEqual({ steps: 30, runs: 9, stepsOfRun: 3 })
    expect(estimateSentence(hostView(game), desk())).toBe(
      'Ahead: 30 steps of training, about 50\u00a0s at the pace of the legs, and the halts; then 9 control runs for team credit, about 3\u00a0s in this browser by the measured speed, and the exams.',
    )
  })

  it('is nothing where no Run follows, and after the exam', () => {
    expect(stepsAhead(hostView(new Game({ plan: ['flashcard'] }).join('ann')), desk())).toBeNull()
    const over = new Game({ plan: ['run'] }).join('ann')
    over.must({ type: 'host', command: { kind: 'end' } })
    expect(stepsAhead(hostView(over), desk())).toBeNull()
    expect(estimateSentence(hostView(playedRun('explain')), desk())).toBeNull()
  })

  it('shrinks while the train runs', () => {
    const game = playedRun('forecast')
    game.must({ type: 'host', command: { kind: 'next' } })
    game.must({ type: 'host', command: { kind: 'next' } })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(stepsAhead(hostView(game), desk())?.steps).toBe(30)
    for (let jobs = 0; jobs < 40 && (stepsAhead(hostView(game), desk())?.steps ?? 0) === 30; jobs++)
      game.answer(game.match.jobs[0])
    expect(stepsAhead(hostView(game), desk())?.steps).toBe(25)
  })

  it('is the control runs alone in the exam, counted down by the lab', () => {
    const game = playedRun('forecast')
    game.must({ type: 'host', command: { kind: 'next' } })
    for (let nexts = 0; game.match.play?.phase === 'train'; nexts++) {
      if (game.match.jobs.length > 0 && nexts % 2 === 0) game.answer(game.match.jobs[0])
      else game.must({ type: 'host', command: { kind: 'next' } })
    }
    const view = hostView(game)
    expect(stepsAhead(view, desk())).toEqual({ steps: 0, runs: 9, stepsOfRun: 3 })
    const forking = desk({ job: { kind: 'forks', done: 7, all: 9 }, trainer: 'server' })
    expect(stepsAhead(view, forking)?.runs).toBe(2)
    expect(estimateSentence(view, forking)).toBe(
      'Ahead: 2 control runs for team credit, about a second on the server by the measured speed, and their exams.',
    )
    game.answerAll(5)
    expect(estimateSentence(hostView(game), desk())).toBeNull()
  })
})

describe('the sentence', () => {
  it('says that it does not know before a step was measured', () => {
    const view = hostView(new Game({ plan: ['run'] }))
    expect(estimateSentence(view, desk({ msPerStep: null }))).toContain('not known')
    expect(estimateSentence(view, null)).toBeNull()
  })

  it('promises no more than an estimate can', () => {
    expect([400, 7_300, 33_000, 89_000, 100_000, 600_000].map(roughly)).toEqual([
      'about a second',
      'about 7\u00a0s',
      'about 35\u00a0s',
      'about 90\u00a0s',
      'about 2\u00a0min',
      'about 10\u00a0min',
    ])
  })
})
