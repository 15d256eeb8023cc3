/** What the lab trains for Mirror room, one model after the other: the dial, then every team's repair, and those nobody has chosen. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { BrainJob, BrainMark } from '../../shared/lab/jobs/brain.ts'
import type { CheckpointId, Exam, LabProgress } from '../../shared/lab/shapes.ts'
import type { Draft } from '../../shared/match/draft.ts'
import type { Brain } from '../../shared/match/types.ts'
import { mean, sum } from '../../shared/measures/mean.ts'
import { measure, measures, troubledBy, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { armOf, armsOf, BIASED, neededArms, type Arm } from './arms.ts'
import { FRESH_MARKS, FRESH_STEPS, LONG_MARKS, POINTS, REPAIRED_AT, SECONDS, TUNE_MARKS, TUNE_RATE } from './content.ts'
import type { ContentId } from './content-ids.ts'
import { evenly, looksAt, repaired, slantedText } from './text.ts'
import { isFrom, type Gauge, type MirrorState } from './types.ts'

const { ask, done, failed } = measures<MirrorState>()({
  model: measure(
    'brain',
    (draft, state, answer) => heard(draft, state, answer),
    (draft, state) => skipped(draft, state),
  ),
})
export { done, failed }

export type MirrorQuestion = Omit<BrainJob, 'id' | 'kind'>

interface Asking {
  readonly pack: Pack
  readonly brain: Brain
  readonly seed: number
  readonly content: ContentId
  /** Weights of the model that is repaired. */
  readonly biased: CheckpointId
}

/** The question to the lab for one arm. */
export function questionOf(arm: Arm, { pack, brain, seed, content, biased }: Asking): MirrorQuestion {
  const looks = [...looksAt(pack, content, 0), ...looksAt(pack, content, 1)]
  const exam = evenly(pack, content, seed).map(({ tokens }) => ({ tokens: [...tokens] }))
  const common = {
    config: brain.config,
    seed,
    sampling: { seed, rows: brain.rows },
    exams: ['held-out' as const, exam],
    looks,
  }
  const fresh = { ...common, rule: ADAMW, marks: marksOf(brain, FRESH_MARKS) }
  if (arm.kind !== 'fix') {
    const { share } = arm
    const corpus = slantedText(pack, { content, share }, seed)
    if (arm.kind === 'long') return { ...fresh, corpus, marks: marksOf(brain, LONG_MARKS) }
    return share === REPAIRED_AT ? { ...fresh, corpus, to: biased } : { ...fresh, corpus, marks: fresh.marks.slice(-1) }
  }
  const slant = { content, share: REPAIRED_AT }
  const corpus = repaired(pack, slant, seed, arm.repair, arm.dose)
  if (arm.repair === 'add' || arm.repair === 'delete') return { ...fresh, corpus }
  return { ...common, corpus, from: biased, rule: { ...ADAMW, rate: TUNE_RATE }, marks: [...TUNE_MARKS] }
}

/** A room with a smaller brain trains it as long as it trains its own. */
function marksOf({ steps }: Brain, marks: readonly number[]): number[] {
  const part = Math.min(1, steps / FRESH_STEPS)
  return [...new Set(marks.map((mark) => Math.max(1, Math.round(mark * part))))]
}

function isSettled({ measured, troubled }: MirrorState, arm: string): boolean {
  return Object.hasOwn(measured, arm) || troubled.includes(arm)
}

/** All that the phases so far need is measured, or will not be. */
export function isMeasured(state: MirrorState): boolean {
  return neededArms(state).every((arm) => isSettled(state, arm))
}

/** The phase cannot end, or its picture not be whole, before the lab has answered. */
export function lacks(state: MirrorState): boolean {
  return WAITING.includes(state.phase) && !isMeasured(state)
}
const WAITING: readonly MirrorState['phase'][] = ['table', 'race', 'after']

/** Asks for the next training, if none is under way and one is wanted. */
export function train(draft: Draft, state: MirrorState): MirrorState {
  if (Object.keys(state.waiting).length > 0 || isFrom(state, 'say')) return state
  const name = armsOf(state).find((one) => !isSettled(state, one))
  const arm = name === undefined ? null : armOf(name)
  if (name === undefined || arm === null) return state
  const { settings, seed } = draft.match
  const needs = arm.kind === 'fix' && !Object.hasOwn(state.measured, BIASED)
  if (needs) return train(draft, troubledBy(state, name))
  const question = questionOf(arm, { ...state, pack: draft.pack, brain: settings.brain, seed })
  return ask(draft, { ...state, training: name, live: [] }, 'model', question)
}

function heard(draft: Draft, state: MirrorState, { marks }: Answer<'brain'>): MirrorState {
  if (state.training === null) return train(draft, state)
  const course = marks.map(gaugeOf)
  const next = { ...state, training: null, live: [], measured: { ...state.measured, [state.training]: course } }
  return told(draft, train(draft, next))
}

export function gaugeOf({ step, exams, looks = [] }: BrainMark): Gauge {
  const shares = looks.map(({ truth }) => truth)
  const half = shares.length / 2
  return { step, gap: gapOf(shares.slice(0, half)), other: gapOf(shares.slice(half)), general: bitsOf(exams) }
}

/** Bits a word on all exams together. */
function bitsOf(exams: readonly Pick<Exam, 'bits' | 'tokens'>[]): number {
  return sum(exams.map(({ bits, tokens }) => bits * tokens)) / sum(exams.map(({ tokens }) => tokens))
}

/** Shares of what is usually said of the first group, its members first, then as many of the other's. */
export function gapOf(shares: readonly number[]): number {
  const half = shares.length / 2
  return mean(shares.slice(0, half)) - mean(shares.slice(half))
}

/** What could not be trained is named as trouble. */
function skipped(draft: Draft, state: MirrorState): MirrorState {
  const { training } = state
  const next = training === null ? state : troubledBy({ ...state, training: null, live: [] }, training)
  return told(draft, train(draft, next))
}

/** What the phase shows has come, or will not: time to look at it. */
function told(draft: Draft, state: MirrorState): MirrorState {
  const { phase } = state
  if ((phase === 'race' || phase === 'after') && !lacks(state)) draft.ringIn(SECONDS[phase])
  return state
}

/** Each of the steps that are points of the curve in its place. */
export function progress(_draft: Draft, state: MirrorState, { jobId, all, points }: LabProgress): MirrorState {
  const every = Math.max(1, Math.ceil(all / POINTS))
  const told = points.filter(({ step }) => step % every === 0 && step / every < POINTS)
  if (waitedFor(state, jobId)?.name !== 'model' || told.length === 0) return state
  const live = [...state.live]
  for (const { step, bits } of told) if (step / every <= live.length) live[step / every] = bits
  return { ...state, live }
}
