/** How sentences become numbers for a model: word by word, in pieces, or letter by letter. Each way has its own vocabulary. */
import { BOUNDARY, type TokenId } from '../packs/pack.ts'
import { cutter, joined, type Merge } from './pieces.ts'

export interface Cut {
  /** What its token ids stand for; the first is the boundary. */
  readonly vocab: readonly string[]
  /** null: something in the text has no number. */
  readonly encode: (text: string) => TokenId[] | null
  /** Throws RangeError on an id past the vocabulary. */
  readonly decode: (tokens: readonly TokenId[]) => string
}

/** These letters, and the pieces that the merges make of them. No merge at all: letter by letter. */
export function pieceCut(letters: readonly string[], merges: readonly Merge[]): Cut {
  const pieces = [...letters, ...merges.map(([left, right]) => left + right)]
  return cutOf([...new Set(pieces)], cutter(merges), joined)
}

/** The words that stand in these texts, between single spaces. */
export function wordCut(texts: readonly string[]): Cut {
  const words = new Set(texts.flatMap((text) => text.split(' ')))
  return cutOf(
    [...words].toSorted(),
    (text) => text.split(' '),
    (found) => found.join(' '),
  )
}

function cutOf(tokens: readonly string[], cut: (text: string) => string[], join: (parts: string[]) => string): Cut {
  const vocab = ['', ...tokens]
  const ids = new Map(tokens.map((token, at) => [token, at + 1]))
  return {
    vocab,
    encode(text) {
      const found = cut(text).map((part) => ids.get(part))
      return found.every((id) => id !== undefined) ? found : null
    },
    decode: (found) =>
      join(
        found
          .filter((id) => id !== BOUNDARY)
          .map((id) => {
            const token = vocab[id]
            if (token === undefined) throw new RangeError(`token ${id}: the vocabulary has ${vocab.length}`)
            return token
          }),
      ),
  }
}
