/**
 * Which sentences make up the exam: whole paragraphs, so that a sentence and the one before it are on the same side. What
 * differs from a sentence of training by one word at most would ask for what was read: one of both is left out.
 */
import type { Random } from '../measures/random.ts'

/** A sentence with its book, by its place. */
export interface Placed {
  readonly words: readonly string[]
  readonly book: number
}

export interface Halves {
  readonly train: readonly Placed[]
  readonly heldOut: readonly Placed[]
  /** Sentences that stood there before, word for word. */
  readonly repeated: number
  /** Sentences that were nearly the same on both sides, and are on neither. */
  readonly near: number
}

/** Share of all sentences that the exam gets. */
const SHARE = 0.12
/** And at most, of a short text. */
const MOST_SHARE = 0.3
/** Sentences that are drawn for each that an exam needs at least: copies drop out. */
const DRAWN = 1.5

export interface Sizes {
  /** Sentences that the exam needs, and takes at most. */
  readonly least: number
  readonly most: number
}

/** `paragraphs`: of all books. */
export function splitText(paragraphs: readonly (readonly Placed[])[], random: Random, { least, most }: Sizes): Halves {
  const single = unrepeated(paragraphs)
  const all = single.flat().length
  const wanted = Math.round(Math.min(most, Math.max(all * SHARE, Math.min(least * DRAWN, all * MOST_SHARE))))
  const [out, rest]: [Placed[], Placed[]] = [[], []]
  for (const part of random.shuffle(single.flatMap(inParts))) {
    // A paragraph that is longer than what is still wanted would take too much away from training.
    if (out.length + part.length <= wanted) out.push(...part)
    else rest.push(...part)
  }
  const halves = parted(rest, out, least)
  const { train, heldOut } = halves
  return { ...halves, repeated: paragraphs.flat().length - all, near: all - train.length - heldOut.length }
}

/**
 * Without what is nearly the same on both sides. A sentence of the exam goes; where too few would be left, those stay that are
 * like the fewest sentences of training, and those go instead.
 */
function parted(train: readonly Placed[], out: readonly Placed[], least: number): Pick<Halves, 'train' | 'heldOut'> {
  const alike = new Map<string, Placed[]>()
  for (const one of train)
    for (const likeness of likenessesOf(one.words)) alike.set(likeness, [...(alike.get(likeness) ?? []), one])
  const rows = out
    .map((one) => ({ one, near: new Set(likenessesOf(one.words).flatMap((likeness) => alike.get(likeness) ?? [])) }))
    .toSorted((a, b) => a.near.size - b.near.size)
  const gone = new Set<Placed>()
  const heldOut = new Set<Placed>()
  for (const { one, near } of rows) {
    // At most half of what is there to learn from goes.
    if (near.size > 0 && (heldOut.size >= least || gone.size + near.size > train.length / 2)) break
    for (const other of near) gone.add(other)
    heldOut.add(one)
  }
  return { train: train.filter((one) => !gone.has(one)), heldOut: out.filter((one) => heldOut.has(one)) }
}

/** Sentences of a paragraph that are held out together, at most: a text may come without any paragraph at all. */
const PART = 12

function inParts(paragraph: readonly Placed[]): (readonly Placed[])[] {
  return Array.from({ length: Math.ceil(paragraph.length / PART) }, (_, i) => paragraph.slice(i * PART, (i + 1) * PART))
}

function unrepeated(paragraphs: readonly (readonly Placed[])[]): Placed[][] {
  const known = new Set<string>()
  return paragraphs.map((paragraph) =>
    paragraph.filter(({ words }) => {
      const { size } = known
      return known.add(words.join(' ')).size > size
    }),
  )
}

/**
 * What a sentence has in common with all that differ from it by one word, whether replaced, added or left out: itself, and
 * itself without one of its words (the symmetric deletes of Garbe 2012).
 */
export function likenessesOf(words: readonly string[]): string[] {
  return [words, ...words.map((_, at) => words.toSpliced(at, 1))].map((some) => some.join(' '))
}
