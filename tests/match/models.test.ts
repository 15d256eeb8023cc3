/** Which models a match knows, where each comes from, and what a stop gets that asks for one. */
import { describe, expect, test } from 'vitest'
import { Draft } from '../../shared/match/draft.ts'
import { provenanceOf, withMade } from '../../shared/match/models.ts'
import type { Match } from '../../shared/match/types.ts'
import { stateOf } from './seen.ts'
import { Game } from './game.ts'
import { smallPack } from './small-world.ts'

const untrained = { origin: 'untrained', steps: 0, of: null }

/** A draft of the match as it stands, for what a stop would do now. */
const drafted = (match: Match) => new Draft(match, smallPack, 5000)

/** The match when the lab has made what was asked for last. */
function made(draft: Draft): Match {
  const job = draft.match.jobs.at(-1)
  if (job === undefined || !('to' in job) || (job.kind !== 'init' && job.kind !== 'depot')) throw new Error('no job')
  const model = withMade(draft.match, job, { jobId: job.id, kind: job.kind, to: job.to })
  return { ...draft.match, model, jobs: draft.match.jobs.filter((one) => one !== job) }
}

describe('a stop that asks for a model', () => {
  test('gets the untrained one at once', () => {
    const { match } = new Game({ plan: ['pile-of-math'] }).join('ann').goTo('guess')
    const draft = drafted(match)
    expect(draft.model('untrained')).toEqual({ checkpoint: 'untrained', provenance: untrained, job: null })
    expect(draft.match).toBe(match)
  })

  test('gets the pack’s where the class has none of its own: asked for once, and known when it is there', () => {
    const { match } = new Game({ plan: ['pile-of-math', 'run'] }).join('ann').goTo('guess')
    const draft = drafted(match)
    const first = draft.model('own-or-depot')
    const depot = { origin: 'depot', steps: 300, of: null }
    expect(first).toEqual({ checkpoint: 'depot', provenance: depot, job: draft.match.jobs.at(-1)?.id })
    expect(draft.match.jobs.at(-1)).toMatchObject({ kind: 'depot', to: 'depot', steps: 300, rows: 4 })
    expect(draft.model('own-or-depot')).toEqual(first)
    expect(draft.match.jobs.filter(({ kind }) => kind === 'depot')).toHaveLength(1)
    expect(provenanceOf(draft.match, 'depot')).toBeNull()
    const there = drafted(made(draft))
    expect(there.model('own-or-depot')).toEqual({ ...first, job: null })
    there.keep([])
    expect(there.effects.at(-1)).toMatchObject({ checkpoints: ['untrained', 'depot'] })
    expect(provenanceOf(there.match, 'depot')).toEqual(depot)
  })

  test('asks again when it could not be made', () => {
    const { match } = new Game({ plan: ['pile-of-math'] }).join('ann').goTo('guess')
    const draft = drafted(match)
    const { job } = draft.model('own-or-depot')
    draft.cancel([job ?? ''])
    expect(draft.model('own-or-depot').job).not.toBe(job)
  })

  test('gets the class’s own after a Run, with its steps, and the class’s history is known', () => {
    const game = new Game({ plan: ['run', 'pile-of-math'] }).join('ann', 'bob').goTo('exam')
    const { checkpoint, step, history } = game.match.model
    const draft = drafted(game.match)
    const own = { origin: 'own', steps: step, of: null }
    expect(draft.model('own-or-depot')).toEqual({ checkpoint, provenance: own, job: null })
    expect(history).toEqual([{ checkpoint, step, stop: 0 }])
    expect(step).toBeGreaterThan(0)
    expect(provenanceOf(game.match, checkpoint ?? '')).toEqual(own)
    expect(provenanceOf(game.match, 'untrained')).toEqual(untrained)
  })

  test('gets other weights each time it asks for fresh ones', () => {
    const { match } = new Game({ plan: ['pile-of-math'] }).join('ann').goTo('guess')
    const draft = drafted(match)
    const [one, other] = [draft.model('fresh'), draft.model('fresh')]
    expect(one.checkpoint).not.toBe(other.checkpoint)
    const seeds = draft.match.jobs.flatMap((job) => (job.kind === 'init' ? [job.seed] : []))
    expect(new Set([match.seed, ...seeds]).size).toBe(3)
    expect(provenanceOf(made(draft), other.checkpoint)).toEqual({ origin: 'fresh', steps: 0, of: null })
  })
})

describe('what the lab has made', () => {
  test('a copy is known by what it was made from and by its steps, however many jobs made it', () => {
    const game = new Game({ plan: ['flashcard'] }).join('ann').goTo('dose')
    game.answerAll()
    const { model } = game.match
    const play = stateOf(game.match)
    if (play?.stop !== 'flashcard') throw new Error('no Flashcard')
    expect(provenanceOf(game.match, play.base.at)).toEqual({ origin: 'copy', of: 'untrained', steps: play.base.steps })
    expect(play.base.steps).toBeGreaterThan(0)
    expect(model.checkpoint).toBe('untrained')
  })

  test('a crashed step is no step, and what nobody has made is not known', () => {
    const { match } = new Game({ plan: ['pile-of-math'] }).join('ann').goTo('guess')
    const step = { id: 'j90', kind: 'train', from: 'untrained', to: 'c90', steps: 20, firstStep: 5 } as const
    const rule = { kind: 'sgd', rate: 9 } as const
    const job = { ...step, corpus: { pool: null, extra: [] }, sampling: { seed: 1, rows: 1 }, rule, saveEvery: 5 }
    const result = { jobId: 'j90', kind: 'train', to: 'c90', nextStep: 10, ended: 'diverged', points: [] } as const
    const after = { ...match, model: withMade(match, job, result) }
    expect(provenanceOf(after, 'c90')).toEqual({ origin: 'copy', of: 'untrained', steps: 5 })
    expect(provenanceOf(match, 'c90')).toBeNull()
    expect(withMade(match, { ...job, from: 'c91' }, result)).toEqual(match.model)
  })

  test('the end of a rehearsal forgets the class’s own, and what was made for it', () => {
    const game = new Game({ plan: ['run'] })
    game.must({ type: 'host', command: { kind: 'rehearse', players: 3 } })
    game.goTo('exam').must({ type: 'host', command: { kind: 'end-rehearsal' } })
    expect(game.match.model).toEqual({ checkpoint: null, step: 0, exams: [], history: [], known: {} })
  })
})

describe('a room that was opened with a model', () => {
  const game = new Game({ plan: ['run'] })
  game.match = { ...game.match, pretrained: { weights: 'a'.repeat(64) } }
  const brought = { origin: 'brought', steps: 0, of: null }

  test('begins with it, and stops find it where one is wanted that knows something', () => {
    game.join('ann', 'bob').goTo('bet')
    const draft = drafted(game.match)
    expect(game.match.model).toMatchObject({ checkpoint: 'brought', step: 0 })
    expect(draft.model('own-or-depot')).toEqual({ checkpoint: 'brought', provenance: brought, job: null })
    expect(draft.model('untrained').provenance).toEqual(untrained)
    draft.keep([])
    expect(draft.effects.at(-1)).toMatchObject({ checkpoints: ['untrained', 'depot', 'brought'] })
    // What it has cost elsewhere nobody here has counted.
    expect(draft.model('counted').provenance).toMatchObject({ origin: 'depot' })
  })

  test('says of what it becomes that it began so', () => {
    game.goTo('exam')
    const { checkpoint, step } = game.match.model
    const own = { origin: 'own', steps: step, of: 'brought' }
    expect(step).toBeGreaterThan(0)
    expect(provenanceOf(game.match, checkpoint ?? '')).toEqual(own)
    expect(provenanceOf(game.match, 'brought')).toEqual(brought)
    expect(drafted(game.match).model('counted').provenance).toEqual(own)
  })

  test('earns its row for itself and for no board', () => {
    const row = {
      matchCode: 'ROOMS',
      classCode: null,
      packId: smallPack.id,
      brain: '4x1 4',
      at: 1,
      beforeBits: 5,
      afterBits: 4,
      players: 2,
      audited: true,
      solo: false,
    }
    const boards = (match: Match) => {
      const draft = drafted(match)
      draft.earn(row)
      expect(draft.match.board).toHaveLength(match.board.length + 1)
      return draft.effects.filter(({ type }) => type === 'board').length
    }
    expect(boards(game.match)).toBe(0)
    expect(boards({ ...game.match, pretrained: null })).toBe(1)
  })
})
