/**
 * Learned by heart: how surprised the model is by the very sentences that it has trained on, beside those that it has never
 * seen. The same measurement tells each player which of the own sentences it has learned best.
 */
import type { LabResult } from '../../../shared/lab/jobs.ts'
import type { Question } from '../../../shared/lab/shapes.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import type { Seat, SeatId, TeamId } from '../../../shared/match/types.ts'
import { choose } from '../../../shared/moves/choose.ts'
import { taken } from '../../../shared/moves/move.ts'
import type { Pack, TokenId } from '../../../shared/packs/pack.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import type { RunTap } from '../taps.ts'
import type { ExamView } from './view-types.ts'
import { MOST_RECALLED } from '../content.ts'
import { ask } from '../jobs.ts'
import { cargoOf, settled } from '../teach/labels.ts'
import type { Recall } from './state.ts'
import type { RunState } from '../types.ts'
import { withExam } from './with-exam.ts'

/** All that was on board: the cargo of the teams, then the starter. */
function readOf({ cargo, starter }: RunState, pack: Pack): Question[] {
  const brought = Object.values(cargo).flatMap((sentences) => sentences.map((tokens) => ({ tokens })))
  return [...brought, ...pack.train.slice(0, starter).map(({ tokens }) => ({ tokens }))]
}

export function askRecall(draft: Draft, state: RunState): RunState {
  const { from, to } = state.train
  const on = readOf(state, draft.pack)
  if (from === null || to === null || on.length === 0) return state
  const now = ask(draft, state, 'recall', { kind: 'evaluate', from: to, on, each: true })
  return ask(draft, now, 'recall-before', { kind: 'evaluate', from, on, each: true })
}

export function recallSeen(
  state: RunState,
  { exam }: Extract<LabResult, { kind: 'evaluate' }>,
  when: 'before' | 'after',
): RunState {
  let at = 0
  const each: Record<TeamId, readonly number[]> = {}
  for (const [team, sentences] of Object.entries(state.cargo)) {
    each[team] = (exam.each ?? []).slice(at, at + sentences.length)
    at += sentences.length
  }
  const seen: Recall = { bits: exam.bits, each }
  return withExam(state, { recall: { ...state.exam.recall, [when]: seen } })
}

export interface Recalled {
  readonly tokens: readonly TokenId[]
  readonly beforeBits: number | null
  readonly afterBits: number | null
}

/** The sentences that a player is asked about: what became of the own cards, else some of the team's. */
export function recalledBy(state: RunState, { id, team }: Pick<Seat, 'id' | 'team'>): readonly Recalled[] {
  const owners = ownersOf(state, team)
  const all = (state.cargo[team] ?? []).map((tokens, i): Recalled & { owner: SeatId | null } => ({
    tokens,
    owner: owners[i] ?? null,
    beforeBits: state.exam.recall.before?.each[team]?.[i] ?? null,
    afterBits: state.exam.recall.after?.each[team]?.[i] ?? null,
  }))
  const own = all.filter(({ owner }) => owner === id)
  return (own.length > 0 ? own : all)
    .slice(0, MOST_RECALLED)
    .map(({ tokens, beforeBits, afterBits }) => ({ tokens, beforeBits, afterBits }))
}

/** Whose card each sentence of a team's cargo came from, in its order. */
function ownersOf({ tasks, labels }: RunState, team: TeamId): SeatId[] {
  return tasks.flatMap((task) => {
    const label = settled(Object.values(labels[task.id] ?? {}))
    return task.team === team && label !== undefined && cargoOf(label, task) !== null ? [task.seat] : []
  })
}

/** A guess is made once: after it the measurement is shown. */
export function recalling(state: RunState, seat: Seat, sentence: number): RunState | RejectWord {
  const { recalled } = state.exam
  if (choose.has(recalled, seat)) return 'already-guessed'
  const guessed = choose.take(recalled, seat, sentence, { options: recalledBy(state, seat).length })
  return taken(guessed, (given) => withExam(state, { recalled: given }))
}

/** Most people read on: few are curious enough to guess. */
export function recallRobot({ recall }: ExamView, { random }: Player): RunTap | null {
  if (recall === null || recall.mine !== null || random.unit() >= 0.3) return null
  return { stop: 'run', ask: 'recall', tap: random.below(recall.sentences.length) }
}
