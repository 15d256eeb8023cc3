/**
 * The book: sentences of the town that the stop's brains read, and what they are examined on: sentences of words that they
 * know, sentences with a word that was kept from them, and the known ones with a slip of the pen.
 */
import { countsOf } from '../../shared/measures/counts.ts'
import { sum } from '../../shared/measures/mean.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import { pick } from '../../shared/rehearsal/pick.ts'
import type { Pack, Sentence, TokenId } from '../../shared/packs/pack.ts'
import { lettersOf } from '../../shared/text/pieces.ts'
import { decode } from '../../shared/text/tokenizer.ts'

export const exams = ['known', 'unseen', 'typo'] as const
export type ExamId = (typeof exams)[number]

export interface Book {
  readonly read: readonly string[]
  readonly exams: Readonly<Record<ExamId, readonly string[]>>
  /** Words that stand in no sentence that is read. */
  readonly kept: readonly TokenId[]
  /** All that words of the town are spelled with, the gap among them. */
  readonly letters: readonly string[]
}

/** So many words are kept back, as long as no more than this share of the sentences goes with them; one at least. */
const KEPT = 4
const MOST_KEPT = 0.15
/** A word that is in fewer of a thousand sentences leaves no exam, one in more leaves no language. */
const COMMON = { least: 4, most: 30 } as const
const EXAM = 120

/** `unread`: sentences that no training shows; they are examined on. All draws depend on the seed alone. */
export function bookOf(pack: Pack, unread: readonly Sentence[], seed: number): Book {
  const random = randomFrom(seed)
  const kept = keptWords(pack, random)
  const has = ({ tokens }: Sentence) => tokens.some((token) => kept.includes(token))
  const text = ({ tokens }: Sentence) => decode(pack, tokens)
  const known = unread
    .filter((one) => !has(one))
    .slice(0, EXAM)
    .map(text)
  const unseen = [...unread, ...pack.train].filter(has).slice(0, EXAM).map(text)
  return {
    read: pack.train.filter((one) => !has(one)).map(text),
    exams: { known, unseen, typo: known.map((one) => withSlip(one, random)) },
    kept,
    letters: lettersOf(pack.words.slice(1)),
  }
}

function keptWords({ train, words }: Pack, random: Random): TokenId[] {
  const keyWords = ({ tokens, key }: Sentence) => new Set(tokens.filter((_, at) => key.includes(at)))
  const sentences = countsOf(train.flatMap((one) => [...keyWords(one)]))
  const share = (word: TokenId) => (sentences.get(word) ?? 0) / train.length
  const fitting = [...sentences.keys()]
    .filter((word) => (words[word] ?? '').length > 2)
    .filter((word) => share(word) >= COMMON.least / 1000 && share(word) <= COMMON.most / 1000)
  const drawn = random.shuffle((fitting.length > 0 ? fitting : [...sentences.keys()]).toSorted((a, b) => a - b))
  const kept: TokenId[] = []
  for (const word of drawn) {
    const after = [...kept, word]
    const all = sum(after.map(share))
    if (kept.length < KEPT && (kept.length === 0 || all <= MOST_KEPT)) kept.push(word)
  }
  return kept
}

/** Two neighbouring letters inside the longest word change places; a text without such a word stays as it is. */
export function withSlip(text: string, random: Random): string {
  const words = text.split(' ')
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length)
  const places = Array.from({ length: Math.max(0, longest.length - 2) }, (_, i) => i + 1).filter(
    (at) => longest.charAt(at) !== longest.charAt(at + 1),
  )
  if (places.length === 0) return text
  const at = pick(places, random)
  const slipped = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2)
  return words.with(words.indexOf(longest), slipped).join(' ')
}
