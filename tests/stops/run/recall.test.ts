/** Learned by heart: what was read is measured beside what was not, and each player guesses about the own sentences. */
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import { examView } from '../../../stops/run/exam/view-exam.ts'
import type { Game } from '../../match/game.ts'
import { playedRun, players, runOf } from '../../match/played-run.ts'
import { smallPack } from '../../match/small-world.ts'
import { startedLab, town } from '../../lab/lab-builders.ts'

type Evaluate = Extract<LabJob, { kind: 'evaluate' }>

const seenBy = (game: Game, seat: string) =>
  examView(runOf(game), { match: game.match, pack: smallPack, seat, isShow: false, isHost: false })

/** In the exam, with nothing answered yet. */
function exam(): Game {
  const game = playedRun('train')
  for (let word = 0; runOf(game).phase === 'train'; word++) {
    if (word > 0 && game.match.jobs.some(({ kind }) => kind === 'train')) game.answer(game.match.jobs[0])
    else game.must({ type: 'host', command: { kind: 'next' } })
  }
  return game
}

const asked = (game: Game) =>
  game.match.jobs.filter((job): job is Evaluate => job.kind === 'evaluate' && job.each === true)

describe('what was read', () => {
  it('is all that was on board, once as it is now and once as it was before', () => {
    const game = exam()
    const { cargo, starter, train } = runOf(game)
    const read = [...Object.values(cargo).flat(), ...smallPack.train.slice(0, starter).map(({ tokens }) => tokens)]
    expect(asked(game).map(({ from }) => from)).toEqual([train.to, train.from])
    for (const { on } of asked(game)) expect(on === 'held-out' ? [] : on.map(({ tokens }) => tokens)).toEqual(read)
    expect(seenBy(game, 'ann').read).toBeNull()
    game.answerAll()
    expect(seenBy(game, 'ann').read).toEqual({
      beforeBits: runOf(game).exam.recall.before?.bits,
      afterBits: runOf(game).exam.recall.after?.bits,
    })
  })

  it('is guessed about by who brought it; bits are told after the guess, which is made once', () => {
    const game = exam()
    game.answerAll()
    const before = seenBy(game, 'ann').recall
    const own = runOf(game).tasks.filter(({ seat }) => seat === 'ann')
    expect(before?.sentences.length).toBe(Math.min(8, own.length))
    expect(before).toMatchObject({ mine: null, bits: null, best: null })
    expect(game.tap('ann', { stop: 'run', ask: 'recall', tap: 99 })).toBe('out-of-range')
    expect(game.tap('ann', { stop: 'run', ask: 'recall', tap: 1 })).toBeNull()
    expect(game.tap('ann', { stop: 'run', ask: 'recall', tap: 0 })).toBe('already-guessed')
    const after = seenBy(game, 'ann').recall
    const bits = after?.bits?.map((row) => row.after) ?? []
    expect(bits).toHaveLength(after?.sentences.length ?? -1)
    expect(bits[after?.best ?? -1]).toBe(Math.min(...bits))
    expect(seenBy(game, players[1]).recall).toMatchObject({ mine: null, bits: null })
  })
})

it('is told sentence by sentence by the real lab: the parts make the whole', async () => {
  const lab = await startedLab()
  const on = town.train.slice(0, 70).map(({ tokens }) => ({ tokens }))
  const result = await lab.run({ id: 'e', kind: 'evaluate', from: 'start', on, each: true })
  if (result.kind !== 'evaluate') throw new Error(result.kind)
  const { each = [], bits, tokens } = result.exam
  expect(each).toHaveLength(on.length)
  const sum = each.reduce((all, one, i) => all + one * ((on[i]?.tokens.length ?? 0) + 1), 0)
  expect(sum / tokens).toBeCloseTo(bits, 4)
})
