/**
 * What a stop has measured: each measure has a name, one kind of job, and what its answer changes. A question is asked
 * under that name, and the answer finds its way back by it: no stop reads the results of foreign jobs, nor keeps books.
 */
import { named } from '../measures/entries.ts'
import type { LabJob, LabJobKind, LabResult } from '../lab/jobs.ts'
import type { Draft } from '../match/draft.ts'
import { without, type LabReport } from '../match/stop.ts'
import type { StopState } from '../match/play.ts'

export type Answer<K extends LabJobKind> = Extract<LabResult, { kind: K }>
type Question<K extends LabJobKind> = Omit<Extract<LabJob, { kind: K }>, 'id' | 'kind'>

export interface Measuring extends StopState {
  /** What could not be measured, twice; by the measures' names, each once. */
  readonly troubled: readonly string[]
  /** How often a bell has waited for the lab since it last answered. Unless given, none has. */
  readonly waited?: number
  /** The phase, as the bell counts them, that the host wanted to end before it was measured (held.ts). Unless given, none. */
  readonly pressed?: number
}

/** Nothing has been asked of the lab. */
export const UNASKED = { waiting: {}, troubled: [] } as const

/** What everybody sees of where a stop is. */
export interface MeasuringView<S extends Measuring> {
  readonly stop: S['stop']
  readonly phase: S['phase']
  /** The lab could not measure something, twice. */
  readonly troubled: boolean
}

export function whereOf<S extends Measuring>({ stop, phase, troubled }: S): MeasuringView<S> {
  return { stop, phase, troubled: troubled.length > 0 }
}

/** A bell that waits for the lab looks again after so many seconds; a lab that is silent so often is waited for no longer. */
export const WAITS = { seconds: 3, times: 30 } as const

/**
 * The bell waits: what the phase shows is still being measured. A beat that no screen counts down, until the answer sets the
 * next bell. null: nothing is under way, or the lab has been silent for too long. The game goes on without it.
 */
export function waitForLab<S extends Measuring>(draft: Draft, state: S, isMeasured: boolean): S | null {
  const waited = state.waited ?? 0
  if (isMeasured || Object.keys(state.waiting).length === 0 || waited >= WAITS.times) return null
  draft.beat(WAITS.seconds)
  return { ...state, waited: waited + 1 }
}

/**
 * A phase begins whose clock is not to run before all has come that it shows. Without timers nothing counts down, and it is
 * the host who goes on.
 */
export function clockWaits<S extends Measuring>(draft: Draft, state: S, isMeasured: boolean): S {
  return draft.match.settings.timers === null ? state : (waitForLab(draft, state, isMeasured) ?? state)
}

/** The lab works at something of this name. */
export function isOpen({ waiting }: Pick<Measuring, 'waiting'>, name: string): boolean {
  return Object.values(waiting).some((asked) => questionOf(asked).name === name)
}

interface QuestionName {
  /** Of its measure. */
  readonly name: string
  /** Which of its questions it is. */
  readonly at: number
}

function questionOf(asked: string): QuestionName {
  const [name = '', at = '0'] = asked.split(':')
  return { name, at: Number(at) }
}

/** What a job is waited for. null: it is not waited for. */
export function waitedFor({ waiting }: Pick<Measuring, 'waiting'>, jobId: string): QuestionName | null {
  const asked = waiting[jobId]
  return asked === undefined ? null : questionOf(asked)
}

/** Where a measure is asked for often, `at` says which of its questions this is; 0 otherwise. */
export interface Measure<S, K extends LabJobKind> {
  readonly kind: K
  readonly heard: (draft: Draft, state: S, result: LabResult, at: number) => S
  readonly failed: (draft: Draft, state: S, at: number) => S
}

/** The kind ties the job to its answer. `failed`: what else changes when there is none; it is named as trouble anyway. */
export function measure<K extends LabJobKind, S>(
  kind: K,
  heard: (draft: Draft, state: S, result: Answer<K>, at: number) => S,
  failed: (draft: Draft, state: S, at: number) => S = (_draft, state) => state,
): Measure<S, K> {
  return {
    kind,
    heard: (draft, state, result, at) => (isOf(kind, result) ? heard(draft, state, result, at) : state),
    failed,
  }
}

function isOf<K extends LabJobKind>(kind: K, result: LabResult): result is Answer<K> {
  return result.kind === kind
}

type Named<S> = Readonly<Record<string, Measure<S, LabJobKind>>>

export interface Measures<S, M extends Named<S>> {
  /** Asks the lab; the answer comes to the measure of this name. */
  readonly ask: <N extends keyof M & string>(
    draft: Draft,
    state: S,
    name: N,
    question: Question<M[N]['kind']>,
    at?: number,
  ) => S
  readonly done: (draft: Draft, state: S, report: LabReport) => S
  readonly failed: (draft: Draft, state: S, job: LabJob) => S
}

/** The state with something in it that could not be measured. */
export function troubledBy<S extends Measuring>(state: S, name: string): S {
  return { ...state, troubled: [...state.troubled.filter((one) => one !== name), name] }
}

/** All that a stop measures, by name: how it asks, and its `done` and `failed`. */
export function measures<S extends Measuring>() {
  return <const M extends Named<S>>(all: M): Measures<S, M> => {
    const find = (state: S, jobId: string) => {
      const { name, at } = waitedFor(state, jobId) ?? { name: '', at: 0 }
      const measure: Measure<S, LabJobKind> | undefined = Object.hasOwn(all, name) ? all[name] : undefined
      const answered = state.waited === undefined ? {} : { waited: 0 }
      return { name, at, measure, heard: { ...state, ...answered, waiting: without(state.waiting, jobId) } }
    }
    return {
      ask(draft, state, name, question, at = 0) {
        const id = draft.ask(jobOf(named<Measure<S, LabJobKind>>(all, name).kind, question))
        return { ...state, waiting: { ...state.waiting, [id]: at === 0 ? name : `${name}:${at}` } }
      },
      done(draft, state, { job, result }) {
        const { at, measure, heard } = find(state, job.id)
        return measure === undefined ? heard : measure.heard(draft, heard, result, at)
      },
      failed(draft, state, { id }) {
        const { name, at, measure, heard } = find(state, id)
        if (measure === undefined) return heard
        return measure.failed(draft, troubledBy(heard, name), at)
      },
    }
  }
}

/** A question and its kind are a job: `ask` takes only questions of the kind. */
function jobOf(kind: LabJobKind, question: object): Parameters<Draft['ask']>[0] {
  return { ...question, kind } as Parameters<Draft['ask']>[0]
}
