/**
 * Exam: the bell has rung, and what was hidden is measured and shown: held-out loss before and after, the cards again,
 * and each team's credit by control fork.
 */
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import type { LabProgress } from '../../../shared/lab/shapes.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import { type BoardRow, rowTrouble } from '../../../shared/match/leaderboard.ts'
import { sitting } from '../../../shared/match/teams.ts'
import type { Match } from '../../../shared/match/types.ts'
import { summitBits } from '../../../shared/packs/signature.ts'
import { SECONDS } from '../content.ts'
import { askCredit } from './credit.ts'
import { forecastScores } from '../forecast/points.ts'
import { ask, contextsOf, dropJobs, isWaitingFor } from '../jobs.ts'
import { askRecall } from './recall.ts'
import { askSpeech } from '../speak/speak.ts'
import type { RunState } from '../types.ts'
import type { ExamState } from './state.ts'
import { withExam } from './with-exam.ts'

type Result<K extends LabResult['kind']> = Extract<LabResult, { kind: K }>

export const NO_EXAM: ExamState = {
  before: null,
  after: null,
  audited: true,
  noRow: null,
  tablesAfter: null,
  credit: null,
  controls: null,
  creditAudited: true,
  probeBefore: null,
  probeAfter: null,
  recall: { before: null, after: null },
  recalled: {},
  troubled: [],
}

/** The room's model is now where the train stopped. Asks for everything that the reveal shows. */
export function startExam(draft: Draft, state: RunState): RunState {
  const { train, ...rest } = dropJobs(draft, state, ['train', 'crank'])
  draft.newPhase(SECONDS.exam)
  if (train.to !== null) draft.moveOn(train.to, train.nextStep)
  showExams(draft)
  const over: RunState = { ...rest, phase: 'exam', train: { ...train, mode: 'over', jobId: null } }
  if (train.to === null) return { ...over, exam: { ...over.exam, credit: [], troubled: ['after'] } }
  let asked = ask(draft, over, 'after', { kind: 'evaluate', from: train.to, on: 'held-out' })
  asked = askRecall(draft, asked)
  asked = askSpeech(draft, asked, 'spoken', train.to)
  asked = ask(draft, asked, 'cards', { kind: 'predict', from: train.to, contexts: contextsOf(state.cards) })
  return askCredit(draft, asked)
}

/** An exam of the room's model goes into its book; `revealed` says whether players may see it yet. */
export function recordExam(
  draft: Draft,
  from: string,
  step: number,
  { exam }: Result<'evaluate'>,
  flags: { readonly audited: boolean; readonly revealed: boolean },
): void {
  const { model } = draft.match
  const record = { checkpoint: from, step, bits: exam.bits, keyBits: exam.keyBits, ...flags }
  draft.change({ model: { ...model, exams: [...model.exams, record] } })
}

function showExams(draft: Draft): void {
  const { model } = draft.match
  draft.change({ model: { ...model, exams: model.exams.map((exam) => ({ ...exam, revealed: true })) } })
}

/** Held-out loss after training: forecasts are scored, and a row is earned. */
export function examined(draft: Draft, state: RunState, result: Result<'evaluate'>, audited: boolean): RunState {
  const { bits, keyBits } = result.exam
  const { train, exam } = state
  // Measured by the server, and not audited: a browser has trained it, and nobody took its steps again.
  const flags = { audited: exam.audited && audited, revealed: true }
  if (train.to !== null) recordExam(draft, train.to, train.nextStep, result, flags)
  const done = withExam(state, { after: { bits, keyBits }, audited: flags.audited })
  for (const [seat, points] of Object.entries(forecastScores(done))) draft.award(seat, { foresight: points })
  if (exam.before === null) return done
  // Logs of before rooms had papers of their own keep the rows that they earned.
  const noRow = draft.match.sealed && rowTrouble(exam.before, result.exam, summitBits(draft.pack))
  if (noRow === null) draft.earn(rowOf(draft, done, exam.before.bits, bits))
  return withExam(done, { noRow })
}

function rowOf({ match, at }: Draft, { exam }: RunState, beforeBits: number, afterBits: number): BoardRow {
  return {
    matchCode: match.code,
    classCode: match.classCode,
    packId: match.packId,
    brain: brainName(match),
    at,
    beforeBits,
    afterBits,
    players: sitting(match).length,
    audited: exam.audited,
    solo: match.settings.seatLimit === 1,
  }
}

/** Layers x width, and the steps that a run may take: only the same brains are compared. */
function brainName({ settings: { brain } }: Match): string {
  return `${brain.config.layers}x${brain.config.width} ${brain.steps}`
}

/** How many of the models for the credit are trained. */
export function creditProgress(state: RunState, { jobId, done, all }: LabProgress): RunState {
  return state.waiting[jobId]?.startsWith('credit') === true ? withExam(state, { controls: { done, all } }) : state
}

/** Once nothing is measured any more, the bell comes near. */
export function hurryWhenMeasured(draft: Draft, state: RunState): RunState {
  if (state.phase === 'exam' && Object.keys(state.waiting).length === 0) draft.hurry(SECONDS.examRead)
  return state
}

/** What could not be measured is named to everybody; an exam without its beginning is not scored. */
export function examFailed(state: RunState, job: LabJob, why: string): RunState {
  const part = job.kind === 'forks' ? { credit: [] } : {}
  return withExam(state, { ...part, troubled: [...new Set([...state.exam.troubled, partOf(why)])] })
}

/** The part of the exam that a player would miss. */
function partOf(why: string): string {
  if (why === 'flips' || why === 'reader' || why.startsWith('table:')) return 'cards'
  if (why.startsWith('recall')) return 'recall'
  return ['crank', 'inspect', 'look'].includes(why) ? 'train' : why
}

/** For the screen: what the lab is still measuring. */
export function waitingFor(state: RunState): string[] {
  return (['before', 'after', 'recall', 'cards', 'credit'] as const).filter((why) => isWaitingFor(state, why))
}
