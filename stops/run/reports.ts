/**
 * What the lab answers to a Run: each result goes to the phase that asked, by the reason that was remembered. Not on the move
 * `measure`: that one does not hear whether an answer was audited, and keeps troubles of the whole stop, not of its exam.
 */
import type { LabJob } from '../../shared/lab/jobs.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { without, type LabReport } from '../../shared/match/stop.ts'
import { crankFailed, cranked, lookSeen } from './train/crank.ts'
import { credited } from './exam/credit.ts'
import { examFailed, examined, hurryWhenMeasured, recordExam, startExam } from './exam/exam.ts'
import { readerTrained } from './bet/reading.ts'
import { recallSeen } from './exam/recall.ts'
import { spoken } from './speak/speak.ts'
import { topWords } from './tables.ts'
import { flipsSeen } from './train/flips.ts'
import { legEnded } from './train/turbo.ts'
import type { RunState } from './types.ts'
import { withExam } from './exam/with-exam.ts'

export function done(draft: Draft, before: RunState, { job, result, audited }: LabReport): RunState {
  const [why = '', note = ''] = (before.waiting[job.id] ?? '').split('#')
  const state = { ...before, waiting: without(before.waiting, job.id) }
  if (result.kind === 'evaluate') {
    if (why === 'recall') return hurryWhenMeasured(draft, recallSeen(state, result, 'after'))
    if (why === 'recall-before') return hurryWhenMeasured(draft, recallSeen(state, result, 'before'))
    if (why === 'after') return hurryWhenMeasured(draft, examined(draft, state, result, audited))
    const { checkpoint, step } = draft.match.model
    const shown = state.train.mode === 'over'
    if (checkpoint !== null && !shown) recordExam(draft, checkpoint, step, result, { audited, revealed: false })
    const { bits, keyBits } = result.exam
    return withExam(state, { before: { bits, keyBits }, audited: state.exam.audited && audited })
  }
  if (result.kind === 'predict') return hurryWhenMeasured(draft, predicted(state, why, note, result.distributions))
  if (result.kind === 'inspect') return { ...state, train: { ...state.train, inspect: result.view } }
  if (result.kind === 'step') return why === 'look' ? lookSeen(state, result, note) : cranked(draft, state, result)
  if (result.kind === 'train') {
    if (why === 'reader') return readerTrained(draft, state, result.to)
    return legEnded(draft, withExam(state, { audited: state.exam.audited && audited }), result)
  }
  if (result.kind === 'forks') return hurryWhenMeasured(draft, credited(state, result, audited))
  if (result.kind === 'generate') return hurryWhenMeasured(draft, spoken(state, result, why, note))
  return state
}

function predicted(state: RunState, why: string, note: string, tables: readonly (readonly number[])[]): RunState {
  if (why === 'flips') return flipsSeen(state, tables, note)
  if (why === 'cards') {
    return withExam(state, { tablesAfter: tables, probeAfter: tables[0] === undefined ? null : topWords(tables[0]) })
  }
  const guest = why.replace('table:', '')
  const next = { ...state, tables: { ...state.tables, [guest]: tables } }
  return guest === 'model' && tables[0] !== undefined ? withExam(next, { probeBefore: topWords(tables[0]) }) : next
}

export function failed(draft: Draft, before: RunState, job: LabJob): RunState {
  const [why = ''] = (before.waiting[job.id] ?? '').split('#')
  const waiting = { ...before, waiting: without(before.waiting, job.id) }
  // A line that was not written is left out, and everything else goes on.
  if (job.kind === 'generate') return hurryWhenMeasured(draft, waiting)
  const state = examFailed(waiting, job, why)
  if (why === 'crank') return crankFailed(draft, state)
  if (why === 'train') return startExam(draft, state)
  return hurryWhenMeasured(draft, state)
}
