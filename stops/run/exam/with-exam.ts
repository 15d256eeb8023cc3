/** The exam fills in part by part. */
import type { ExamState } from './state.ts'
import type { RunState } from '../types.ts'

export function withExam(state: RunState, part: Partial<ExamState>): RunState {
  return { ...state, exam: { ...state.exam, ...part } }
}
