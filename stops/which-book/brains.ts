/** The brains of the table: one a book, trained one after the other while the class reads and plays. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { BrainJob } from '../../shared/lab/jobs/brain.ts'
import { contextFor } from '../../shared/match/brains.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { measure, measures, type Answer } from '../../shared/moves/measure.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { KEPT, LEAST_WORDS, LINES, ROWS, SHAPE, STEPS, TEMPERATURE, TURNS, WRITES } from './content.ts'
import { keyOf, shelfOf, type Shelf } from './shelf.ts'
import { SETS, type BookState, type Leg, type Reader, type SetId, type Words } from './types.ts'

const { ask, done, failed } = measures<BookState>()({
  reader: measure('brain', heard, (draft, state) => trainNext(draft, state)),
})
export { done, failed }

interface Wanted {
  readonly set: SetId
  readonly book: number
}

/** In the order in which they are needed. */
function wantedOf({ legs }: Pick<BookState, 'legs'>, pack: Pack): Wanted[] {
  return SETS.filter((set) => legs.some((leg) => leg.set === set)).flatMap((set) =>
    shelfOf(pack, set).books.map((_, book) => ({ set, book })),
  )
}

/** The next brain, when the one before is done. */
export function trainNext(draft: Draft, state: BookState): BookState {
  const wanted = wantedOf(state, draft.pack)[state.asked]
  if (wanted === undefined || Object.keys(state.waiting).length > 0) return state
  const question = brainJob(shelfOf(draft.pack, wanted.set), wanted.book, draft.match.seed)
  return ask(draft, { ...state, asked: state.asked + 1 }, 'reader', question, state.asked)
}

export function brainJob(shelf: Shelf, book: number, seed: number): Omit<BrainJob, 'id' | 'kind'> {
  const all = shelf.books.flatMap(({ read, held }) => [...read, ...held])
  const context = contextFor(1 + Math.max(...all.map(({ length }) => length)))
  return {
    config: { ...SHAPE, vocab: shelf.words.length, context, attention: 'causal' },
    seed,
    corpus: { pool: null, extra: (shelf.diets[book] ?? []).map((line) => [...line]) },
    sampling: { seed, rows: ROWS },
    rule: ADAMW,
    marks: [STEPS],
    exams: shelf.books.map(({ held }) => held.map((tokens) => ({ tokens }))),
    writes: [{ prompt: [], count: WRITES, longest: context - 1, temperature: TEMPERATURE, seed }],
  }
}

/** What a training told: its lines without those that stand in a book, and without what came twice. */
export function readerOf(shelf: Shelf, { marks, written }: Pick<Answer<'brain'>, 'marks' | 'written'>): Reader {
  const all = written[0] ?? []
  const copies = all.filter(shelf.isCopy)
  const fresh = new Map(all.filter((line) => line.length >= LEAST_WORDS).map((line) => [keyOf(line), line]))
  return {
    bits: (marks.at(-1)?.exams ?? []).map(({ bits }) => bits),
    lines: [...fresh.values()].filter((line) => !shelf.isCopy(line)).slice(0, KEPT),
    written: all.length,
    copies: copies.length,
  }
}

function heard(draft: Draft, state: BookState, answer: Answer<'brain'>, at: number): BookState {
  const wanted = wantedOf(state, draft.pack)[at]
  if (wanted === undefined) return state
  const reader = readerOf(shelfOf(draft.pack, wanted.set), answer)
  return trainNext(draft, { ...state, readers: { ...state.readers, [nameOf(wanted.set, wanted.book)]: reader } })
}

export function nameOf(set: SetId, book: number): string {
  return `${set}/${book}`
}

export function legOf({ legs, leg }: Pick<BookState, 'legs' | 'leg'>): Leg {
  return legs[leg] ?? { set: 'mixtures', isRematch: false }
}

/** The book that a turn's brain has read most. */
export function truthOf({ draws }: Pick<BookState, 'draws'>, leg: number, turn: number): number {
  return draws[leg]?.[turn] ?? 0
}

/** All that is shown of a turn's brain: no line comes twice in a match, also where the same brain writes again. */
export function linesOf(state: BookState, leg: number, turn: number): readonly Words[] {
  const { legs, draws, readers } = state
  const set = legs[leg]?.set ?? 'mixtures'
  const truth = truthOf(state, leg, turn)
  const before = legs.flatMap((other, l) =>
    other.set === set ? (draws[l] ?? []).filter((book, t) => book === truth && l * TURNS + t < leg * TURNS + turn) : [],
  ).length
  return readers[nameOf(set, truth)]?.lines.slice(before * LINES, (before + 1) * LINES) ?? []
}
