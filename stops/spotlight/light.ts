/** What the lab does for Spotlight: words of many sentences are swapped and covered, then it shows where those that are played look. */
import type { InfluenceTold } from '../../shared/lab/jobs/influence.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { mean } from '../../shared/measures/mean.ts'
import { measure, measures, troubledBy, type Answer } from '../../shared/moves/measure.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { legalSwaps } from '../../shared/packs/swaps.ts'
import { LEAST_OPEN, MOST_SWAPS, roundsOf, SECONDS } from './content.ts'
import { clueOf, leadOf } from './score.ts'
import type { Lit, SpotlightState, Swapped, Words } from './types.ts'

const { ask, done, failed } = measures<SpotlightState>()({
  // A model in the making is trained in parts, and others get their turn between them: nothing is measured before it is whole.
  model: measure('depot', askSwaps),
  swaps: measure('influence', swapped),
  /** `at`: the round. */
  beams: measure('inspect', lookedAt),
})
export { done, failed }

export function askSwaps(draft: Draft, state: SpotlightState): SpotlightState {
  const { candidates, model } = state
  if (candidates.length === 0) return troubledBy(state, 'sentences')
  const sentences = candidates.map((context) => ({ context: [...context], swaps: swapsFor(draft.pack, context) }))
  return ask(draft, state, 'swaps', { from: model, sentences })
}

export function swapsFor(pack: Pack, words: Words): TokenId[][] {
  return swapsIn(pack)(words)
}

/** Asked for with the question and with its answer. */
const swapsIn = memoized((pack: Pack) =>
  memoized((words: Words) => legalSwaps(pack, words).map((others) => others.slice(0, MOST_SWAPS))),
)

function swapped(draft: Draft, state: SpotlightState, { sentences }: Answer<'influence'>): SpotlightState {
  const all = state.candidates.flatMap((words, at) => {
    const told = sentences[at]
    return told === undefined ? [] : [litBy(words, swapsFor(draft.pack, words), told)]
  })
  const lit = chosen(all, roundsOf(state), draft.pack)
  if (state.phase === 'lamps') draft.ringIn(SECONDS.lamps)
  return lit.reduce<SpotlightState>(
    (asked, { words }, at) => ask(draft, asked, 'beams', { from: state.model, context: [...words] }, at),
    { ...state, lit },
  )
}

/**
 * Those first in which one word clearly told of several that could have been others, by turns of the rack that it is from: an
 * animal, a colour, a town; who has found one has not found the next. Too few of them: then those that come nearest.
 */
export function chosen(all: readonly Lit[], count: number, { racks }: Pick<Pack, 'racks'>): Lit[] {
  const lead = ({ swapped }: Lit) => leadOf(swapped.map(({ bits }) => bits))
  const isOpen = ({ swapped }: Lit) => swapped.filter(({ tried }) => tried > 0).length >= LEAST_OPEN
  const clear = all.filter((lit) => clueOf(lit) !== null)
  const others = all.filter((lit) => clueOf(lit) === null).toSorted((a, b) => lead(b) - lead(a))
  const mixed = byTurns([...clear.filter(isOpen), ...clear.filter((lit) => !isOpen(lit))], ({ words, swapped }) => {
    const clue = words[clueOf({ swapped }) ?? -1]
    return racks.findIndex((rack) => clue !== undefined && rack.words.includes(clue))
  })
  return [...mixed, ...others].slice(0, count)
}

/** One of each kind, then the second of each, and so on; as they stood within a kind. */
function byTurns<T>(all: readonly T[], kindOf: (one: T) => unknown): T[] {
  const kinds = [...Map.groupBy(all, kindOf).values()]
  const most = Math.max(0, ...kinds.map((kind) => kind.length))
  return Array.from({ length: most }, (_, turn) => kinds.flatMap((kind) => kind.slice(turn, turn + 1))).flat()
}

/** A sentence as it was measured. */
export function litBy(words: Words, swaps: readonly (readonly TokenId[])[], told: InfluenceTold): Lit {
  return {
    words,
    word: told.word,
    p: 2 ** -told.bits,
    swapped: words.map((_, at) => swappedBy(swaps[at] ?? [], told.swaps[at] ?? [], told.bits)),
    covered: told.covered.map((bits) => bits - told.bits),
    attention: null,
  }
}

function swappedBy(others: readonly TokenId[], moved: InfluenceTold['swaps'][number], before: number): Swapped {
  const bits = moved.map((one) => one.bits - before)
  const at = largestAt(bits)
  const [instead, says] = [others[at], moved[at]?.says]
  if (instead === undefined || says === undefined) return { tried: 0, bits: 0, most: null }
  return { tried: bits.length, bits: mean(bits), most: { instead, says } }
}

/** What the last place of each head looks at; the mark before the sentence is no word. */
function lookedAt(_draft: Draft, state: SpotlightState, { view }: Answer<'inspect'>, at: number): SpotlightState {
  const attention = view.attention.map((heads) => heads.map((weights) => weights.slice(1)))
  return { ...state, lit: state.lit.map((lit, round) => (round === at ? { ...lit, attention } : lit)) }
}
