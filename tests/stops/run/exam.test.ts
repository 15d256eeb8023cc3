import { describe, expect, it } from 'vitest'
import type { Exam } from '../../../shared/lab/shapes.ts'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import { examView } from '../../../stops/run/exam/view-exam.ts'
import { Game } from '../../match/game.ts'
import { answerTo } from '../../match/lab-answers.ts'
import { playedRun, players, runOf } from '../../match/played-run.ts'
import { sealedPack, smallPack } from '../../match/small-world.ts'

/** The bell has rung, and the lab has not answered anything about the exam yet. */
function waitingExam(started = new Game({ plan: ['run'] })): Game {
  const game = playedRun('forecast', started)
  game.must({ type: 'host', command: { kind: 'next' } })
  game.answerAll()
  // Out of the cranks, out of the depot, the rest at full speed, stopped, left behind.
  for (let word = 0; word < 5; word++) game.must({ type: 'host', command: { kind: 'next' } })
  expect(runOf(game).phase).toBe('exam')
  return game
}

const jobOf = (game: Game, kind: LabJob['kind']) => {
  const isOther = (one: LabJob) => one.kind === 'evaluate' && one.on !== 'held-out'
  const job = game.match.jobs.findLast((one) => one.kind === kind && !isOther(one))
  if (!job) throw new Error(`no ${kind} job is open`)
  return job
}
const look = (game: Game) =>
  examView(runOf(game), { match: game.match, pack: smallPack, seat: 'ann', isShow: false, isHost: false })
const exam = (bits: number): Exam => ({ bits, keyBits: bits, tokens: 50 })

function examine(game: Game, bits: number, audited: boolean, floor: Pick<Exam, 'floor'> = {}): void {
  const job = jobOf(game, 'evaluate')
  const result = { jobId: job.id, kind: 'evaluate', exam: { ...exam(bits), ...floor } } as const
  game.must({ type: 'lab-done', result, audited })
}

describe('the exam', () => {
  it('fills in as the lab answers, and the bell comes near when nothing is waited for', () => {
    const game = waitingExam()
    expect(look(game).waitingFor).toEqual(['after', 'recall', 'cards', 'credit'])
    expect(look(game)).toMatchObject({ afterBits: null, cards: [], credit: null, forecast: null })
    expect(look(game).beforeBits).not.toBeNull()
    const bell = game.match.bell.rings
    examine(game, 2, true)
    expect(look(game)).toMatchObject({ waitingFor: ['recall', 'cards', 'credit'], afterBits: 2, audited: true })
    expect(look(game).forecast?.mine?.points).toBeGreaterThanOrEqual(0)
    expect(game.match.bell.rings).toBe(bell)
    game.answerAll()
    expect(look(game).waitingFor).toEqual([])
    // Those of the first round; the others have not been played yet.
    expect(look(game).cards).toHaveLength(3)
    expect(
      look(game)
        .credit?.map(({ team }) => team)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['t1', 't2'])
    expect(game.match.bell.rings).toBeLessThan(bell ?? 0)
  })

  it('measures credit from the untrained model, one fork a team on the same starter, over at least three seeds', () => {
    const game = waitingExam()
    const { cargo, starter } = runOf(game)
    const forks = jobOf(game, 'forks')
    expect(forks).toMatchObject({
      from: 'untrained',
      pool: { from: 0, to: starter },
      forks: ['t1', 't2'].map((id) => ({ id, extra: cargo[id] })),
    })
    expect(forks.kind === 'forks' && new Set(forks.seeds).size).toBeGreaterThanOrEqual(3)
  })

  it('tells how many of the models for the credit are trained, and of no other job', () => {
    const game = waitingExam()
    expect(look(game).controls).toBeNull()
    const tell = (kind: 'forks' | 'predict', done: number) =>
      game.must({ type: 'lab-progress', progress: { jobId: jobOf(game, kind).id, done, all: 9, points: [] } })
    tell('forks', 4)
    tell('predict', 7)
    expect(look(game)).toMatchObject({ controls: { done: 4, all: 9 } })
  })

  it('earns a row of the class, which counts as audited only if both exams were', () => {
    const game = waitingExam()
    const before = runOf(game).exam.before?.bits
    examine(game, 1.25, false)
    expect(game.effects).toContainEqual({ type: 'board', row: game.match.board[0] })
    expect(game.match.board).toMatchObject([
      { matchCode: 'ROOMS', beforeBits: before, afterBits: 1.25, players: 4, audited: false, solo: false },
    ])
    const other = waitingExam()
    examine(other, 1.25, true)
    expect(other.match.board).toMatchObject([{ audited: true }])
  })

  describe('of a room with papers of its own', () => {
    const sealed = () => waitingExam(new Game({ plan: ['run'] }, 7, sealedPack))
    const floor = { floor: { bits: 1.5, error: 0.05 } }
    const rows = (game: Game) => game.effects.filter(({ type }) => type === 'board')

    it('earns a row down to the floor of its own exam, less what chance may do, and says why not below it', () => {
      const [possible, impossible] = [sealed(), sealed()]
      examine(possible, 1.46, true, floor)
      expect(rows(possible)).toHaveLength(1)
      expect(look(possible).noRow).toBeNull()
      examine(impossible, 1.44, true, floor)
      expect(rows(impossible)).toEqual([])
      expect(impossible.match.board).toEqual([])
      expect(look(impossible)).toMatchObject({ noRow: 'below-floor', afterBits: 1.44 })
      expect(runOf(impossible).exam.noRow).toBe('below-floor')
    })

    it('earns none from a start that is worse than blind guessing', () => {
      const before = (bits: number) => {
        const game = new Game({ plan: ['run'] }, 7, sealedPack).join(...players)
        game.must({ type: 'host', command: { kind: 'start' } })
        examine(game, bits, true)
        return waitingExam(game)
      }
      const summit = Math.log2(sealedPack.words.length)
      const [fair, ruined] = [before(summit + 0.3), before(410.02)]
      examine(fair, 1.69, true, floor)
      examine(ruined, 1.69, true, floor)
      expect(fair.match.board).toMatchObject([{ beforeBits: summit + 0.3, afterBits: 1.69 }])
      expect(ruined.match.board).toEqual([])
      expect(look(ruined).noRow).toBe('bad-start')
    })
  })

  it('leaves rows of logs from before there were such papers as they were', () => {
    const game = waitingExam()
    examine(game, 0.1, true, { floor: { bits: 1.5, error: 0.05 } })
    expect(game.match.board).toHaveLength(1)
    expect(look(game).noRow).toBeNull()
  })

  it('says that credit is a browser’s word if any part of it is', () => {
    const [own, claimed] = [waitingExam(), waitingExam()]
    own.answerAll()
    expect(look(own).creditAudited).toBe(true)
    const forks = jobOf(claimed, 'forks')
    claimed.must({ type: 'lab-done', result: answerTo(forks, 1, 18, 'calm'), audited: false })
    expect(look(claimed).creditAudited).toBe(false)
  })

  it('says what could not be measured and goes on without it: no row, no forecast points', () => {
    const game = waitingExam()
    game.failAll()
    expect(look(game)).toMatchObject({
      waitingFor: [],
      troubled: ['cards', 'after', 'recall', 'credit'],
      forecast: null,
      credit: [],
    })
    expect(game.match.board).toEqual([])
    expect(players.map((seat) => game.match.seats[seat].foresight)).toEqual([0, 0, 0, 0])
    game.ring()
    expect(runOf(game)).toMatchObject({ phase: 'bet', card: 3 })
  })

  it('refuses a report that does not fit its job, and keeps waiting', () => {
    const game = waitingExam()
    const { id } = jobOf(game, 'evaluate')
    const report = (bits: number) =>
      ({ type: 'lab-done', result: { jobId: id, kind: 'evaluate', exam: exam(bits) }, audited: true }) as const
    expect(game.take(report(NaN))).toBe('report-refused')
    expect(game.take({ type: 'lab-done', result: { jobId: id, kind: 'init', to: 'c1' }, audited: true })).toBe(
      'report-refused',
    )
    expect(game.take({ type: 'lab-done', result: { jobId: 'j999', kind: 'init', to: 'c1' }, audited: true })).toBe(
      'unknown-job',
    )
    expect(game.take(report(3))).toBeNull()
    expect(game.take(report(3))).toBe('unknown-job')
  })
})

describe('a second Run of the plan', () => {
  it('goes on from where the model is: its last exam is the first of this one, and its past sits at the table', () => {
    const game = playedRun('explain', new Game({ plan: ['run', 'run'] }))
    const { checkpoint, step, exams } = game.match.model
    game.must({ type: 'host', command: { kind: 'skip' } })
    expect(runOf(game)).toMatchObject({ phase: 'brief', exam: { before: { bits: exams[1].bits } } })
    const asked = game.match.jobs
    expect(asked.map((job) => ('from' in job ? job.from : ''))).toEqual([
      checkpoint,
      'untrained',
      'untrained',
      // It speaks, once a beginning.
      ...asked.filter(({ kind }) => kind === 'generate').map(() => 'untrained'),
    ])
    game.goTo('train')
    expect(runOf(game).train).toMatchObject({ from: checkpoint, nextStep: step })
    game.goTo('exam')
    game.answerAll()
    expect(game.match.model.exams).toHaveLength(3)
    expect(game.match.board).toHaveLength(2)
    expect(game.match.board[1].beforeBits).toBe(game.match.board[0].afterBits)
  })
})
