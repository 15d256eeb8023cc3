/**
 * Who told the model: after each half-written sentence its likeliest next word, and how surprised it would be by that very
 * word if one of those before it were another one, or covered.
 *
 * What a word is swapped for the job says, because only whoever knows the language knows what else may stand there. A covered
 * word is the boundary, which says nothing but "here something ends". Each change is a run of its own on the changed
 * sentence, so every engine serves it, with the numbers of its `predict`.
 */
import { z } from 'zod'
import { bitsFromNats } from '../../measures/bits.ts'
import { entryAt } from '../../measures/entries.ts'
import { largestAt } from '../../measures/largest.ts'
import { BOUNDARY } from '../../packs/pack.ts'
import { inBits, same } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { bits, count, id, words, type Of } from '../shapes.ts'

const asked = z.object({
  context: words.min(1),
  /** [word][swap]: what stands there instead; none where nothing else may. */
  swaps: z.array(words),
})
const job = z.object({ kind: z.literal('influence'), id, from: id, sentences: z.array(asked).min(1).max(40) })

const told = z.object({
  /** The model's likeliest next word, and its surprise at it as the sentence stands, bits. */
  word: count,
  bits,
  /** [word][swap]: its surprise at the same word after that swap, bits, and what it would say then. */
  swaps: z.array(z.array(z.object({ bits, says: count }))),
  /** [word]: its surprise with that word covered, bits. */
  covered: z.array(bits),
})
const report = z.object({ jobId: id, kind: z.literal('influence'), sentences: z.array(told) })

export type InfluenceAsked = Of<typeof asked>
export type InfluenceTold = Of<typeof told>

/** The sentence as it stands, then with every swap, then with every word covered. */
function variantsOf({ context, swaps }: InfluenceAsked): number[][] {
  const swapped = context.flatMap((_, at) => (swaps[at] ?? []).map((other) => context.with(at, other)))
  return [[...context], ...swapped, ...context.map((_, at) => context.with(at, BOUNDARY))]
}

function toldOf({ context, swaps }: InfluenceAsked, guesses: readonly Float32Array[]): InfluenceTold {
  const likeliest = (logProbs: Float32Array) => largestAt([...logProbs])
  const word = likeliest(entryAt(guesses, 0))
  let next = 0
  const read = () => {
    const logProbs = entryAt(guesses, next++)
    return { bits: Math.max(0, -bitsFromNats(entryAt(logProbs, word))), says: likeliest(logProbs) }
  }
  return {
    word,
    bits: read().bits,
    swaps: context.map((_, at) => (swaps[at] ?? []).map(read)),
    covered: context.map(() => read().bits),
  }
}

export const influence = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const engine = await tools.open(tools.take(job.from))
    const sentences: InfluenceTold[] = []
    for (const asked of job.sentences) {
      const guesses = await engine.predict(variantsOf(asked).map((words) => [BOUNDARY, ...words]))
      sentences.push(toldOf(asked, guesses))
      await tools.breathe()
    }
    return { jobId: job.id, kind: 'influence', sentences }
  },
  answers: ({ sentences: all }, { sentences }, pack) =>
    sentences.length === all.length &&
    sentences.every(
      ({ word, swaps, covered }, i) =>
        pack.words[word] !== undefined &&
        covered.length === all[i]?.context.length &&
        swaps.length === covered.length &&
        swaps.every(
          (of, at) =>
            of.length === (all[i]?.swaps[at] ?? []).length && of.every(({ says }) => pack.words[says] !== undefined),
        ),
    ),
  differences: (a, b) => [
    same('sentences', String(a.sentences.length), String(b.sentences.length)),
    ...a.sentences.flatMap((one, i) => ofSentence(i, one, b.sentences[i])),
  ],
})

/** What it would say after a swap may hang on a hair: only surprises are compared. */
function ofSentence(i: number, a: InfluenceTold, b: InfluenceTold | undefined) {
  const flat = ({ swaps, covered }: InfluenceTold) => [...swaps.flat().map((one) => one.bits), ...covered]
  const others = b === undefined ? [] : flat(b)
  return [
    same(`word of sentence ${i}`, String(a.word), String(b?.word)),
    inBits(`sentence ${i} as it stands`, a.bits, b?.bits),
    ...flat(a).map((bits, at) => inBits(`change ${at} of sentence ${i}`, bits, others[at])),
  ]
}
