/** What the lab does for Blank duel: the next-word model, and a copy of it that learns to read both sides while people fill the blanks. */
import type { BlanksJob } from '../../shared/lab/jobs/blanks.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { paced, UNHEARD } from '../../shared/moves/left.ts'
import { isOpen, measure, measures, troubledBy, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { RULE, STEPS } from './content.ts'
import type { Blank, BlankState } from './types.ts'

const { ask, done, failed } = measures<BlankState>()({
  base: measure('depot', askReads),
  reads: measure('blanks', heard),
})
export { done, failed }

/** Both readers know the same sentences: not the class's own model, which has read fewer than the copy will. */
export function askBase(draft: Draft, state: BlankState): BlankState {
  if (state.blanks.length === 0) return troubledBy(state, 'sentences')
  return ask(draft, state, 'base', { ...depotRecipe(draft.match.settings.brain), to: state.base })
}

export function questionOf(
  { base, blanks }: Pick<BlankState, 'base' | 'blanks'>,
  pack: Pack,
  seed: number,
  rows: number,
): Omit<BlanksJob, 'id' | 'kind'> {
  return {
    from: base,
    corpus: { pool: { from: 0, to: pack.train.length }, extra: [] },
    sampling: { seed, rows },
    rule: RULE,
    steps: STEPS,
    cards: blanks.map(cardOf),
  }
}

function cardOf({ tokens, blank, options }: Blank): BlanksJob['cards'][number] {
  return { tokens: [...tokens], blank, options: [...options] }
}

function askReads(draft: Draft, state: BlankState): BlankState {
  const { settings, seed } = draft.match
  const question = questionOf(state, draft.pack, seed, settings.brain.rows)
  return ask(draft, { ...state, since: draft.at, ...UNHEARD }, 'reads', question)
}

function heard({ at }: Draft, state: BlankState, { left, both }: Answer<'blanks'>): BlankState {
  const sharesOf = (reads: typeof left) => reads.map(({ shares }) => shares)
  const seconds = Math.max(0, at - state.since) / 1000
  return { ...state, reads: { left: sharesOf(left), both: sharesOf(both) }, steps: STEPS, seconds, left: null }
}

export function progress({ at }: Draft, state: BlankState, { jobId, done, all }: LabProgress): BlankState {
  if (waitedFor(state, jobId)?.name !== 'reads') return state
  return { ...state, steps: Math.min(STEPS, done), ...paced(state, at, { done, all }) }
}

/** What the phase cannot end well without has been measured, or will not be. */
export function isMeasured(state: BlankState): boolean {
  return state.phase !== 'bet' || !(isOpen(state, 'base') || isOpen(state, 'reads'))
}
