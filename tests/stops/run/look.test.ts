/** The relay's look at the card on the line: measured before the step, told station by station, never waited for. */
import { describe, expect, it } from 'vitest'
import { stations } from '../../../stops/run/train/state.ts'
import type { RunView } from '../../../stops/run/view-types.ts'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { StepTrace } from '../../../shared/lab/jobs/step.ts'
import { view } from '../../match/seen.ts'
import { townLab } from '../../lab/lab-builders.ts'
import { Game } from '../../match/game.ts'
import { answerTo } from '../../match/lab-answers.ts'
import { players, runOf } from '../../match/played-run.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

type StepJob = Extract<LabJob, { kind: 'step' }>

const trainOf = (game: Game) => runOf(game).train

function training(): Game {
  return new Game({ plan: ['run'] }).join(...players).goTo('train')
}

function seen(game: Game): NonNullable<RunView['train']> {
  const { play } = view(game.match, { role: 'seat', seat: 'ann' }, smallRules)
  if (play?.stop !== 'run' || play.train === null) throw new Error('nobody trains')
  return play.train
}

/** All hands tap, and the line begins to show. */
function allHands(game: Game): void {
  for (const seat of players) game.must({ type: 'tapped', seat, on: { stop: 'run', ask: 'crank' } })
}

/** The line has shown all its stations, and the step is asked for. */
function alongLine(game: Game): void {
  allHands(game)
  for (let station = 0; station < stations.length; station++) game.ring()
}

const stepJobs = (game: Game) => game.match.jobs.filter((job): job is StepJob => job.kind === 'step')

function answerLook(game: Game): StepTrace {
  const [look] = stepJobs(game)
  const result = answerTo(look, 1, smallPack.words.length, 'calm')
  if (result.kind !== 'step') throw new Error('no look is open')
  game.must({ type: 'lab-done', result, audited: true })
  return result.trace
}

describe('a card that comes onto the line', () => {
  it('is looked at with the very step that the driver will take, at rate 0', () => {
    const game = training()
    const [look, ...others] = stepJobs(game)
    expect(others).toEqual([])
    expect(look.rule).toEqual({ kind: 'sgd', rate: 0 })
    answerLook(game)
    alongLine(game)
    const [step] = stepJobs(game)
    expect(step.rule.rate).toBeGreaterThan(0)
    expect({ ...step, id: look.id, to: look.to, rule: look.rule }).toEqual(look)
    expect(step.to).not.toBe(look.to)
  })

  it('is told station by station', () => {
    const game = training()
    expect(seen(game).look).toBeNull()
    const { step, before, batchBits, gradientNorms, top } = answerLook(game)
    const hidden = { step, guess: before.top, share: null, bits: null, batchBits: null, blame: null }
    const told = [
      hidden,
      { ...hidden, share: before.truth },
      { ...hidden, share: before.truth, bits: before.bits, batchBits },
      { ...hidden, share: before.truth, bits: before.bits, batchBits, blame: { gradientNorms, top } },
    ]
    expect(seen(game).look).toBeNull()
    allHands(game)
    for (const look of [...told, told[3]]) {
      expect(seen(game).look).toEqual(look)
      game.ring()
    }
  })

  it('leaves the model where it is: what a look ends with is scratch', () => {
    const game = training()
    const { to, depot, nextStep } = trainOf(game)
    answerLook(game)
    expect(trainOf(game)).toMatchObject({ to, depot, nextStep, cranked: 0, traces: [], points: [] })
  })

  it('comes after the step before it, which is shown for a while with its own card and true word', () => {
    const game = training()
    game.answerAll()
    const { cards } = trainOf(game)
    alongLine(game)
    game.answer(stepJobs(game)[0])
    expect(seen(game)).toMatchObject({ part: 'moved', look: null, card: cards[0].tokens })
    expect(seen(game).trace).not.toBeNull()
    expect(seen(game).traceTruth).toBe(cards[0].tokens[cards[0].blank])
    game.ring()
    expect(seen(game)).toMatchObject({ part: 'hands', look: null, card: cards[1].tokens })
    answerLook(game)
    allHands(game)
    expect(seen(game).look).not.toBeNull()
  })

  it('goes on without a look that is late, must be asked for again, or has failed', () => {
    for (const failures of [0, 1, 2]) {
      const game = training()
      const [look] = stepJobs(game)
      for (let word = 0; word < failures; word++) game.must({ type: 'lab-failed', jobId: look.id, why: 'test' })
      alongLine(game)
      game.answer(stepJobs(game).find(({ id }) => id !== look.id) ?? look)
      expect(trainOf(game)).toMatchObject({ cranked: 1, part: 'moved', look: null, mode: 'crank' })
      game.ring()
      expect(trainOf(game)).toMatchObject({ cranked: 1, part: 'hands', look: null })
      expect(stepJobs(game).map(({ stepNumber }) => stepNumber)).toEqual([1])
      game.host({ kind: 'next' })
      expect(trainOf(game)).toMatchObject({ mode: 'halt', look: null })
      expect(stepJobs(game)).toEqual([])
    }
  })
})

describe('a look by the real lab', () => {
  it(
    'measures what the step then measures: the same batch, the same guess, the same gradient',
    { timeout: 60_000 },
    async () => {
      const lab = await townLab({ pack: smallPack })
      const game = new Game({ plan: ['run'] }).join(...players)
      const work = async () => {
        for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) {
          game.must({ type: 'lab-done', result: await lab.run(job), audited: true })
        }
      }
      game.must({ type: 'host', command: { kind: 'start' } })
      while (runOf(game).phase !== 'train') {
        await work()
        game.must({ type: 'host', command: { kind: 'next' } })
      }
      for (let card = 0; card < 3; card++) {
        await work()
        const { look, to } = trainOf(game)
        alongLine(game)
        await work()
        const trace = trainOf(game).traces.at(-1)
        if (look === null || trace === undefined) throw new Error('nothing was measured')
        expect(look.rate).toBe(0)
        expect(look.after).toEqual(look.before)
        expect(look.top.every(({ before, after }) => before === after)).toBe(true)
        expect({ ...trace, rate: 0, after: null, top: null }).toEqual({ ...look, after: null, top: null })
        expect(trace.top.map((entry) => ({ ...entry, after: entry.before }))).toEqual(look.top)
        expect(trace.after).not.toEqual(trace.before)
        expect(trainOf(game).to).not.toBe(to)
        game.ring()
      }
      await lab.dispose()
    },
  )
})
