/** What a model says at the blank of a card: the likeliest words, and the true word's own share. */
import { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import { entryAt } from '../measures/entries.ts'
import { BOUNDARY } from '../packs/pack.ts'
import { inBits, inShares, ofTopWords, type Difference } from './compare.ts'
import { LabError } from './lab-error.ts'
import { bits, share, wordShare, type Card, type Of } from './shapes.ts'
import { topWords } from './top-words.ts'

/** `bits`: the surprise at the true word. */
export const guess = z.object({ top: z.array(wordShare), truth: share, bits })
export type Guess = Of<typeof guess>

/** What a probability that is not a number counts as: the most that a float32 can tell. */
const MOST_BITS = 126

export async function guessAtBlank(engine: Engine, { tokens, blank }: Card): Promise<Guess> {
  const word = tokens[blank]
  if (word === undefined) throw new LabError('bad-job', `no word ${blank} on the card`)
  const logProbs = entryAt(await engine.predict([[BOUNDARY, ...tokens.slice(0, blank)]]), 0)
  const logProb = entryAt(logProbs, word)
  if (!Number.isFinite(logProb)) return { top: [], truth: 0, bits: MOST_BITS }
  return { top: topWords(logProbs), truth: Math.exp(logProb), bits: -logProb / Math.LN2 }
}

export function ofGuesses(what: string, a: Guess, b: Guess): Difference[] {
  return [
    ofTopWords(`guess ${what}`, a.top, b.top),
    inShares(`truth ${what}`, [a.truth], [b.truth]),
    inBits(`surprise ${what}`, a.bits, b.bits),
  ]
}

/** Without holes: what crashed may have any. */
export function isWhole({ truth, bits }: Guess): boolean {
  return truth >= 0 && truth <= 1.001 && Number.isFinite(bits)
}
