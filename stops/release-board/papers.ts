/**
 * Whom a model is for, and on which sentences it is measured. A sentence is as rare as its rarest word; who says the rarest third of
 * the text are the few. Nobody has trained on what users say, nor on the fresh sentences; the public exam anybody can read.
 */
import { memoized } from '../../shared/measures/memoized.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack, Papers, Sentence } from '../../shared/packs/pack.ts'
import type { Words } from './types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 79_001
/** Share of the text whose sentences are the rarest. */
const FEW = 1 / 3
/** Sentences of the practice paper that stand for fresh ones; the others are what users say. */
const FRESH = 1 / 3
/** Sentences of the public exam, at most: of more, a copy cannot cram all in its steps. */
export const OPEN = 200

interface Rarity {
  /** How many sentences of the text have each word. */
  readonly counts: ReadonlyMap<number, number>
  /** A sentence is rare whose rarest word stands in so many sentences or fewer. */
  readonly most: number
}

const rarityOf = memoized(({ train }: Pack): Rarity => {
  const counts = new Map<number, number>()
  for (const { tokens } of train) for (const word of new Set(tokens)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = train.map(({ tokens }) => rarestIn(counts, tokens)).toSorted((a, b) => a - b)
  return { counts, most: sorted[Math.floor(sorted.length * FEW)] ?? 0 }
})

function rarestIn(counts: Rarity['counts'], tokens: Words): number {
  return Math.min(...tokens.map((word) => counts.get(word) ?? 0))
}

export function isRare(pack: Pack, tokens: Words): boolean {
  const { counts, most } = rarityOf(pack)
  return rarestIn(counts, tokens) <= most
}

export interface Exams {
  /** Anybody can read it, and train on it. */
  readonly open: readonly Words[]
  /** Fresh ones, as the many say them and as the few do. */
  readonly usual: readonly Words[]
  readonly rare: readonly Words[]
  /** What users say afterwards: the many what is usual, the few what is rare. */
  readonly many: readonly Words[]
  readonly few: readonly Words[]
}

/** `papers`: the room's. Where its exam is the public one, half of that is kept back; `seed`: the room's. */
export function examsOf(pack: Pack, { practice }: Pick<Papers, 'practice'>, seed: number): Exams {
  const hasOwn = practice !== pack.heldOut
  const shuffled = sealedFrom(seed, APART).shuffle(practice)
  const half = Math.ceil(shuffled.length / 2)
  const open = (hasOwn ? pack.heldOut : shuffled.slice(0, half)).slice(0, OPEN)
  const kept = hasOwn ? shuffled : shuffled.slice(half)
  const cut = Math.ceil(kept.length * FRESH)
  const [fresh, users] = [kept.slice(0, cut).map(words), kept.slice(cut).map(words)]
  return {
    open: open.map(words),
    usual: someOf(pack, fresh, false),
    rare: someOf(pack, fresh, true),
    many: someOf(pack, users, false),
    few: someOf(pack, users, true),
  }
}

/** The rare ones, or the others; where there are none of them, any one. */
function someOf(pack: Pack, sentences: readonly Words[], rare: boolean): Words[] {
  const found = sentences.filter((tokens) => isRare(pack, tokens) === rare)
  return found.length > 0 ? found : sentences.slice(0, 1)
}

function words({ tokens }: Sentence): Words {
  return tokens
}
