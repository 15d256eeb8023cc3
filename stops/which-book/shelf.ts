/**
 * The books on the table, from the room's pack alone: so that a log tells them again. Worlds that are not the room's own are
 * written anew from their grammars, always alike.
 */
import { groupCounts, type GroupCounts } from '../../shared/measures/ngram.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { unknownOf } from '../../shared/own-text/unknown.ts'
import { write } from '../../shared/packs/grammar.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { wordIds } from '../../shared/packs/word-ids.ts'
import type { World } from '../../shared/worlds/world.ts'
import { worlds } from '../../shared/worlds/worlds.ts'
import { HELD, LEAST_READ, MISPRINTS, MOST_BOOKS, OWN_PART, READ } from './content.ts'
import { swapped, swapsOf, type Swap } from './printings.ts'
import type { SetId, Words } from './types.ts'

export interface Book {
  /** A world, a printing, or a text of one's own. */
  readonly id: string
  /** Of a text of one's own; null: it is called by its id. */
  readonly title: string | null
  readonly read: readonly Words[]
  /** Sentences that no brain reads. */
  readonly held: readonly Words[]
  /** Words that have changed places in this printing. */
  readonly swaps: readonly Swap[]
}

export interface Shelf {
  /** All words of all books together; the first is the boundary. */
  readonly words: readonly string[]
  readonly books: readonly Book[]
  /** What each brain reads: [brain] is of book [brain] first and foremost. */
  readonly diets: readonly (readonly Words[])[]
  /** [brain][book]: the part that a book has in it. */
  readonly parts: readonly (readonly number[])[]
  /** A counter of each book. */
  readonly counters: readonly GroupCounts[]
  /** Whether a line stands word for word in any of them. */
  readonly isCopy: (words: Words) => boolean
}

type Text = Pick<Book, 'id' | 'title'> & Readonly<Record<'read' | 'held', readonly (readonly string[])[]>>

const mixtures = memoized((pack: Pack): Shelf => mixed(textsOf(pack).slice(0, MOST_BOOKS)))
const printings = memoized((pack: Pack): Shelf => printed(pack))

export function shelfOf(pack: Pack, set: SetId): Shelf {
  return set === 'mixtures' ? mixtures(pack) : printings(pack)
}

/** A text of which no word could be given another's place makes no second round. */
export function hasPrintings(pack: Pack): boolean {
  return printings(pack).books.length > MISPRINTS
}

/** The room's own first. */
function textsOf(pack: Pack): Text[] {
  const others = worlds.filter(({ id }) => id !== pack.id).map(worldText)
  return [...ownTexts(pack), ...others]
}

function ownTexts(pack: Pack): Text[] {
  const spelt = (sentences: Pack['train']) =>
    known(pack, sentences).map((tokens) => tokens.map((token) => pack.words[token] ?? ''))
  const several = pack.books
    .map(({ id, title }) => {
      const of = (sentences: Pack['train']) => spelt(sentences.filter(({ template }) => template === id))
      return { id, title, read: of(pack.train), held: of(pack.heldOut).slice(0, HELD) }
    })
    .filter(({ read, held }) => read.length >= LEAST_READ && held.length > 0)
  if (several.length > 1) return several
  const title = worlds.some(({ id }) => id === pack.id) ? null : pack.title
  return [{ id: pack.id, title, read: spelt(pack.train), held: spelt(pack.heldOut).slice(0, HELD) }]
}

/** Sentences without the sign that stands for all rare words. */
function known(pack: Pack, sentences: Pack['train']): Words[] {
  const unknown = unknownOf(pack)
  return sentences.map(({ tokens }) => tokens).filter((tokens) => unknown === null || !tokens.includes(unknown))
}

const SEED = 3081

const worldText = memoized(({ id, grammar }: World): Text => {
  const random = randomFrom(SEED)
  const read = Array.from({ length: READ }, () => write(grammar, random).words)
  const isRead = new Set(read.map((words) => words.join(' ')))
  const held: (readonly string[])[] = []
  while (held.length < HELD) {
    const { words } = write(grammar, random)
    if (!isRead.has(words.join(' '))) held.push(words)
  }
  return { id, title: null, read, held }
})

/** Brains of mixed reading: most of it from one book, the rest from all others alike. */
function mixed(texts: readonly Text[]): Shelf {
  const words = ['.', ...new Set(texts.flatMap(({ read, held }) => [...read, ...held].flat()))]
  const ids = wordIds(words)
  const tokens = (text: readonly (readonly string[])[]) => text.map((line) => line.map((word) => ids.get(word) ?? 0))
  const books = texts.map(({ id, title, read, held }) => ({
    id,
    title,
    read: tokens(read),
    held: tokens(held),
    swaps: [],
  }))
  const rest = (1 - OWN_PART) / Math.max(1, books.length - 1)
  const parts = books.map((_, brain) => books.map((_, book) => (book === brain ? OWN_PART : rest)))
  // The shortest book says how much there is to read: the parts must be what they are said to be.
  const all = Math.min(READ, ...books.map(({ read }) => Math.floor(read.length / OWN_PART)))
  const diets = parts.map((of) => books.flatMap(({ read }, book) => read.slice(0, Math.round(all * (of[book] ?? 0)))))
  return { words, books, diets, parts, ...looked(books, words) }
}

function printed(pack: Pack): Shelf {
  const { words } = pack
  const read = known(pack, pack.train)
  const held = known(pack, pack.heldOut).slice(0, HELD)
  const books = swapsOf(pack).map((swaps, at) => ({
    id: `printing-${at + 1}`,
    title: null,
    read: read.map((tokens) => swapped(tokens, swaps)),
    held: held.map((tokens) => swapped(tokens, swaps)),
    swaps,
  }))
  const parts = books.map((_, brain) => books.map((_, book) => (book === brain ? 1 : 0)))
  return { words, books, diets: books.map((book) => book.read.slice(0, READ)), parts, ...looked(books, words) }
}

function looked(books: readonly Pick<Book, 'read'>[], words: readonly string[]): Pick<Shelf, 'counters' | 'isCopy'> {
  const all = new Set(books.flatMap(({ read }) => read.map(keyOf)))
  return {
    counters: books.map(({ read }) => groupCounts(read.slice(0, READ), words.length)),
    isCopy: (line) => all.has(keyOf(line)),
  }
}

/** A line as it is looked up. */
export function keyOf(tokens: readonly TokenId[]): string {
  return tokens.join(' ')
}
