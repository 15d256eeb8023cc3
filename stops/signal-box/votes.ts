/** From verdicts to pairs, and the questions to the lab: the class's run, and those that stand beside it. */
import type { Pair, PreferJob } from '../../shared/lab/jobs/prefer.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Brain } from '../../shared/match/types.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { ANCHOR, LOOSE, MARKS, PROOF, ROWS, RULE, TEMPERATURE, WRITTEN } from './content.ts'
import type { Duel } from './duels.ts'
import { LEFT, RIGHT } from './tastes.ts'
import type { RunName } from './types.ts'

export type PreferQuestion = Omit<PreferJob, 'id' | 'kind'>

/** Judged pairs: those to train on, and a few to ask whether it ranks them right. */
export interface Judged {
  readonly pairs: readonly Pair[]
  readonly proof: readonly Pair[]
}

const APART = 83_009
/** So few pairs teach nothing. */
export const LEAST_PAIRS = 4

/** A pair with a verdict is a pair with a winner; "no difference" is none. */
export function pairsFrom(duels: readonly Duel[], verdicts: readonly number[]): Pair[] {
  return duels.flatMap(({ left, right }, at) => {
    const said = verdicts[at]
    if (said !== LEFT && said !== RIGHT) return []
    const [better, worse] = said === LEFT ? [left, right] : [right, left]
    return [{ better: [...better.tokens], worse: [...worse.tokens] }]
  })
}

/** At most a fifth is kept for proof. */
export function judged(pairs: readonly Pair[], seed: number): Judged {
  const mixed = sealedFrom(seed, APART).shuffle(pairs)
  const kept = Math.min(PROOF, Math.floor(mixed.length / 5))
  return { pairs: mixed.slice(kept), proof: mixed.slice(0, kept) }
}

/** The same pairs, and a coin says which was preferred: what a model learns from these is the choice of the questions. */
export function tossed({ pairs, proof }: Judged, seed: number): Judged {
  const random = sealedFrom(seed, APART + 1)
  const toss = ({ better, worse }: Pair): Pair =>
    random.unit() < 0.5 ? { better, worse } : { better: worse, worse: better }
  return { pairs: pairs.map(toss), proof }
}

interface Asking {
  readonly from: CheckpointId
  readonly brain: Brain
  readonly pack: Pack
  readonly seed: number
  readonly beta: number
}

/** How each run is trained. The winners' has no leash: it reads what was preferred, as it would read a book. */
export function preferQuestion(
  name: RunName,
  votes: Judged,
  { from, brain, pack, seed, beta }: Asking,
): PreferQuestion {
  const { pairs, proof } = name === 'coins' ? tossed(votes, seed) : votes
  const isLoose = name === 'loose'
  return {
    from,
    pairs,
    proof,
    sampling: { seed, rows: ROWS },
    beta: name === 'winners' ? 0 : isLoose ? LOOSE.beta : beta,
    likelihood: name === 'winners' ? 1 : 0,
    anchor: {
      corpus: { pool: { from: 0, to: pack.train.length }, extra: [] },
      rows: ANCHOR.rows,
      weight: isLoose || name === 'winners' ? 0 : ANCHOR.weight,
    },
    rule: RULE,
    marks: isLoose ? [...LOOSE.marks] : name === 'class' ? [...MARKS] : [0, MARKS.at(-1) ?? 0],
    on: 'held-out',
    writes: { prompt: [], count: WRITTEN, longest: brain.config.context - 1, temperature: TEMPERATURE, seed },
  }
}
