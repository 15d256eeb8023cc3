/**
 * From a text to sentences: words in lower case, without marks, a list for each paragraph. Where words and sentences end is
 * asked of Unicode's rules (UAX 29), which know scripts without spaces.
 */
import { withoutUnseen } from '../names/unseen.ts'
import { clean } from '../text/clean.ts'
import { clausesOf } from './clauses.ts'
import { LONGEST, LONGEST_WORD, SHORTEST } from './limits.ts'

export interface Cut {
  /** [paragraph][sentence][word] */
  readonly paragraphs: readonly (readonly (readonly string[])[])[]
  /** Words read in all. */
  readonly words: number
  /** Sentences that were longer than the model reads, and were cut between their clauses. */
  readonly long: number
  /** Sentences, or parts of them, that were longer and had no place to cut: they were left out. */
  readonly uncut: number
  /** Pieces that were shorter than three words, and were left out. */
  readonly short: number
  /** Sentences with something in them that was to be left out. */
  readonly leftOut: number
  /** Marks that nobody sees, which were taken out. */
  readonly unseen: number
}

type Found = { -readonly [figure in Exclude<keyof Cut, 'paragraphs' | 'unseen'>]: number }

/** Whole words, or what is no word; null where nothing is unwanted. */
function unwantedIn(leaveOut: readonly string[]): RegExp | null {
  if (leaveOut.length === 0) return null
  const parts = leaveOut.map((what) => what.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** Marks at which a clause ends so well that it always stands alone. */
const STRONG = /[;:—\n]+/u
/** Marks at which a sentence that is too long may be cut. */
const WEAK = /,(?!\d)|[،、，()]/u

/** `leaveOut`: sentences that hold one of these, in any case, are not read. */
export function cutText(text: string, leaveOut: readonly string[] = []): Cut {
  const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })
  const words = new Intl.Segmenter('und', { granularity: 'word' })
  const unwanted = unwantedIn(leaveOut)
  const found = { words: 0, long: 0, uncut: 0, short: 0, leftOut: 0 }
  const seen = withoutUnseen(text)
  const paragraphs = seen
    .normalize('NFC')
    .split(/\r?\n\s*\r?\n|\u2029/u)
    .map((paragraph) =>
      // A line that ends in mid-sentence goes on in the next one.
      [...sentences.segment(paragraph.replaceAll(/\s+/gu, ' '))]
        .filter(({ segment }) => {
          const isUnwanted = unwanted?.test(segment) === true
          if (isUnwanted) found.leftOut += 1
          return !isUnwanted
        })
        .flatMap(({ segment }) => segment.split(STRONG))
        .flatMap((sentence) =>
          piecesOf(
            sentence.split(WEAK).map((part) => wordsOf(part, words)),
            found,
          ),
        ),
    )
    .filter((pieces) => pieces.length > 0)
  return { paragraphs, ...found, unseen: text.length - seen.length }
}

function wordsOf(sentence: string, words: Intl.Segmenter): string[] {
  return [...words.segment(sentence)]
    .filter(({ isWordLike, segment }) => isWordLike === true && segment.length <= LONGEST_WORD)
    .map(({ segment }) => clean(segment.replaceAll('’', "'")))
    .filter((word) => word !== '')
}

/** `parts`: the words between the marks of one sentence. */
function piecesOf(parts: readonly (readonly string[])[], found: Found): string[][] {
  const { fits, left } = clausesOf(parts)
  const kept = fits.filter(({ length }) => length >= SHORTEST)
  found.words += parts.flat().length
  if (fits.length > 0 && parts.flat().length > LONGEST) found.long += 1
  found.uncut += left
  found.short += fits.filter(({ length }) => length > 0).length - kept.length
  return kept
}
