/**
 * It speaks, at the start of the Run and again at its end: the same beginnings and the same dice, untrained and trained.
 * Players vote for the best of what the trained model wrote.
 */
import type { CheckpointId } from '../../../shared/lab/shapes.ts'
import type { LabResult } from '../../../shared/lab/jobs.ts'
import type { Random } from '../../../shared/measures/random.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import { UNTRAINED, type Seat } from '../../../shared/match/types.ts'
import { choose } from '../../../shared/moves/choose.ts'
import { taken } from '../../../shared/moves/move.ts'
import type { Pack, TokenId } from '../../../shared/packs/pack.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { pick } from '../../../shared/rehearsal/pick.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import type { RunTap } from '../taps.ts'
import type { SpeakView } from './view-types.ts'
import { BEGINNINGS, LONGEST_BEGINNING, SPEAKS } from '../content.ts'
import { ask } from '../jobs.ts'
import type { RunState } from '../types.ts'
import type { SpeakState } from './state.ts'

/** Different first words of the town's sentences. */
export function beginnings(pack: Pack, random: Random): SpeakState {
  const known = new Map<string, readonly TokenId[]>()
  for (const { tokens } of random.shuffle(pack.train)) {
    const beginning = tokens.slice(0, Math.min(LONGEST_BEGINNING, tokens.length - 1))
    if (beginning.length > 0 && known.size < BEGINNINGS) known.set(beginning.join(), beginning)
  }
  const all = [...known.values()]
  const nothing = all.map(() => null)
  return { beginnings: all, before: nothing, after: nothing, votes: {}, shown: false }
}

/** One job a beginning, each with dice of its own: `speech` by the untrained model, `spoken` by the trained one. */
export function askSpeech(draft: Draft, state: RunState, why: 'speech' | 'spoken', from: CheckpointId): RunState {
  return state.speak.beginnings.reduce(
    (asked, prompt, line) =>
      ask(
        draft,
        asked,
        why,
        { kind: 'generate', from, prompt, count: 1, ...SPEAKS, seed: draft.match.seed + line },
        String(line),
      ),
    state,
  )
}

/** The untrained model speaks as soon as a Run begins. */
export function askFirstWords(draft: Draft, state: RunState): RunState {
  return askSpeech(draft, state, 'speech', UNTRAINED)
}

export function spoken(
  state: RunState,
  { sentences }: Extract<LabResult, { kind: 'generate' }>,
  why: string,
  note: string,
): RunState {
  const when = why === 'speech' ? 'before' : 'after'
  const lines = state.speak[when].map((line, i) => (String(i) === note ? (sentences[0] ?? []) : line))
  return { ...state, speak: { ...state.speak, [when]: lines } }
}

export function favourite(state: RunState, seat: Seat, line: number): RunState | RejectWord {
  const { speak } = state
  if (speak.shown) return 'after-the-bell'
  if ((speak.after[line] ?? null) === null) return 'out-of-range'
  const votes = choose.take(speak.votes, seat, line, { options: speak.after.length })
  return taken(votes, (votes) => ({ ...state, speak: { ...speak, votes } }))
}

/** Most like what the town could say. */
export function favouriteRobot({ lines, mine, shown }: SpeakView, { random }: Player): RunTap | null {
  const written = lines.flatMap(({ after, townSays }, line) => (after === null ? [] : [{ line, townSays }]))
  if (shown || mine !== null || written.length === 0) return null
  const good = written.filter(({ townSays }) => townSays === true)
  const { line } = pick(good.length > 0 && random.unit() < 0.6 ? good : written, random)
  return { stop: 'run', ask: 'favourite', tap: line }
}
