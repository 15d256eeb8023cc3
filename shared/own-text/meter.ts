/**
 * Is this enough? A counter is taught growing slices of the sentences and asked about the same exam each time; a line through its
 * surprise over the doublings says what twice as much text would bring.
 */
import { mean } from '../measures/mean.ts'
import { TextCounter } from '../packs/text-estimate.ts'
import { surprise } from '../measures/bits.ts'
import { BOUNDARY, type Pack } from '../packs/pack.ts'

export interface Slice {
  readonly sentences: number
  /** Mean surprise of a token of the exam, bits. */
  readonly bits: number
}

export interface Meter {
  readonly slices: readonly Slice[]
  /** Bits that each doubling brought, by least squares. */
  readonly perDoubling: number
}

const SHARES = [1 / 8, 1 / 4, 1 / 2, 1]
/** Words that texts needed until a model learned more from them than by heart (docs/truth.md, texts of people). */
export const WORDS_ENOUGH = 25_000

export function meterOf({ train, heldOut, words }: Pick<Pack, 'train' | 'heldOut' | 'words'>): Meter {
  const slices = SHARES.map((share): Slice => {
    const part = train.slice(0, Math.round(train.length * share)).map(({ tokens }) => tokens)
    const counter = new TextCounter(part, words.length)
    const bits = heldOut.flatMap(({ tokens }) =>
      [...tokens, BOUNDARY].map((word, at) => surprise(counter.share(tokens.slice(0, at), word))),
    )
    return { sentences: part.length, bits: mean(bits) }
  })
  return { slices, perDoubling: -slope(slices.map(({ sentences, bits }) => [Math.log2(sentences), bits] as const)) }
}

/** Of the straight line that lies nearest to these points. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const [x, y] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const over = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0)
  const under = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0)
  return under === 0 ? 0 : over / under
}
