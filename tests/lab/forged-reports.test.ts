/**
 * Reports on the jobs of Specialist, Mirror room and Signal Box that no lab gives. Where a server trains nothing they come from
 * a host's browser (decision 0088): what is not all that was asked for, or would make a view huge or its figures none, is refused.
 */
import { describe, expect, it } from 'vitest'
import { claimTrouble } from '../../server/lab/audit.ts'
import type { BrainMark } from '../../shared/lab/jobs/brain.ts'
import type { PreferMark } from '../../shared/lab/jobs/prefer.ts'
import { type LabJob, type LabResult, labResultSchema } from '../../shared/lab/jobs.ts'
import { Game } from '../match/game.ts'
import { answerTo } from '../match/lab-answers.ts'
import { smallPack } from '../match/small-world.ts'
import { DUELS } from '../../stops/signal-box/content.ts'
import { judge } from '../stops/signal-box/signal-game.ts'

type Of<K extends LabJob['kind'], T extends LabJob | LabResult = LabResult> = Extract<T, { kind: K }>

/** The open job of this kind. */
function jobOf<K extends LabJob['kind']>(game: Game, kind: K): Of<K, LabJob> {
  const job = game.match.jobs.find((one): one is Of<K, LabJob> => one.kind === kind)
  if (job === undefined) throw new Error(`no ${kind} is open`)
  return job
}

const honest = (job: LabJob) => answerTo(job, 5, smallPack.words.length, 'calm')
const trouble = (job: LabJob, claim: unknown) => {
  const parsed = labResultSchema.safeParse(claim)
  return parsed.success ? claimTrouble(job, parsed.data, smallPack, { turns: [], isStopped: false }) : 'shape'
}
/** Refused at the door, and by the match should it ever come so far. */
function isRefused(game: Game, job: LabJob, claim: unknown): void {
  const { match } = game
  expect(trouble(job, claim)).not.toBeNull()
  const result = claim as LabResult
  if (result.jobId === job.id && labResultSchema.safeParse(claim).success)
    expect(game.take({ type: 'lab-done', result, audited: false })).toBe('report-refused')
  expect(game.match).toBe(match)
}

const huge = Array.from({ length: 500 }, () => 1)

describe.each(['mirror', 'specialist'])('of a training at %s', (stop) => {
  const game = new Game({ plan: [stop] }, 7).join('ann', 'ben')
  game.must({ type: 'host', command: { kind: 'start' } })
  // Specialist's base is there first.
  for (const job of game.match.jobs.filter(({ kind }) => kind === 'depot')) game.answer(job)
  const job = jobOf(game, 'brain')
  const told = honest(job) as Of<'brain'>
  const marked = (bend: (mark: BrainMark) => unknown) => ({ ...told, marks: told.marks.map(bend) })
  const exams = (exam: object) => marked((mark) => ({ ...mark, exams: mark.exams.map((one) => ({ ...one, ...exam })) }))

  it('an honest one is taken', () => expect(trouble(job, told)).toBeNull())

  it.each([
    ['another job’s', { ...told, jobId: 'j999' }],
    ['another kind’s', { jobId: told.jobId, kind: 'init', to: 'c1' }],
    ['weights under another name', { ...told, to: 'c999' }],
    ['marks that were not asked for', { ...told, marks: [...told.marks, ...told.marks] }],
    ['no marks', { ...told, marks: [] }],
    ['an exam without words, whose mean is no number', exams({ tokens: 0 })],
    ['bits below nothing', exams({ bits: -40 })],
    ['bits beyond all', exams({ bits: Infinity })],
    ['no exam', marked((mark) => ({ ...mark, exams: [] }))],
    ['a share above one', marked((mark) => ({ ...mark, looks: [{ top: [], truth: 40, bits: 1 }] }))],
    ['sentences that nobody asked for', { ...told, written: [...told.written, [huge]] }],
  ])('refused: %s', (_, claim) => isRefused(game, job, claim))
})

it('of Specialist’s interview: no sentence is longer than was asked for, or of words that are none', () => {
  const game = new Game({ plan: ['specialist'] }, 7).join('ann', 'ben').goTo('bet')
  game.goTo('bet')
  const job = jobOf(game, 'brain')
  expect(job.writes?.length).toBeGreaterThan(0)
  const told = honest(job) as Of<'brain'>
  const said = (words: readonly number[]) => ({ ...told, written: told.written.map((all) => all.map(() => words)) })
  expect(trouble(job, said([1, 2]))).toBeNull()
  isRefused(game, job, said(huge))
  isRefused(game, job, said([99_999]))
})

describe('of the run of the votes at Signal Box', () => {
  const game = new Game({ plan: ['signal-box'] }, 7).join('ann', 'ben').goTo('judge')
  game.answerAll()
  for (const who of ['ann', 'ben']) for (let at = 0; at < DUELS; at++) judge(game, who, at, 0)
  game.goTo('train', false)
  const job = jobOf(game, 'prefer')
  const told = honest(job) as Of<'prefer'>
  const marked = (bend: (mark: PreferMark) => unknown) => ({ ...told, marks: told.marks.map(bend) })
  const words = (all: readonly number[]) => marked((mark) => ({ ...mark, written: mark.written.map(() => all) }))

  it('an honest one is taken', () => expect(trouble(job, told)).toBeNull())

  it.each([
    ['words that are none', words([99_999])],
    ['sentences without an end', words(huge)],
    ['fewer sentences', marked((mark) => ({ ...mark, written: mark.written.slice(1) }))],
    ['more sentences', marked((mark) => ({ ...mark, written: [...mark.written, [1]] }))],
    ['what the world says of others', marked((mark) => ({ ...mark, says: ['yes'] }))],
    ['an exam without words', marked((mark) => ({ ...mark, exam: { ...mark.exam, tokens: 0 } }))],
    ['other steps', marked((mark) => ({ ...mark, step: mark.step + 1 }))],
    ['a run cut short that calls itself done', { ...told, ended: 'done', marks: told.marks.slice(0, 1) }],
    ['a share above one', marked((mark) => ({ ...mark, right: 7 }))],
  ])('refused: %s', (_, claim) => isRefused(game, job, claim))
})
