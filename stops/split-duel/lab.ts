/**
 * What the lab does for Split Duel, one brain after the other. The lists of merges are tried while the class bets; when all
 * bets are made the racers go first, then what is left of the lists, and in the rematch the racer that was changed.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import { isOpen, measure, measures, waitForLab, type Answer } from '../../shared/moves/measure.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import { pieceCut, wordCut, type Cut } from '../../shared/text/cut.ts'
import { bookOf, type Book } from './book.ts'
import { bitsOfLetter, planned, sumsOfRoom } from './brains.ts'
import { BY_FEELING, CHANGES, LIST_SEEDS, LIST_SHARE, RACERS } from './content.ts'
import { roundsOf, wagonsOf } from './couple.ts'
import { stepNow } from './timetable.ts'
import type { ListTried, Racer, SplitState } from './types.ts'

const { ask, done, failed } = measures<SplitState>()({
  racer: measure('brain', raced, cameIn),
  list: measure('brain', tried, cameIn),
  changed: measure('brain', changed, cameIn),
})
export { done, failed }

export function readBook({ pack, match }: Pick<Draft, 'pack' | 'match'>): Book {
  return bookOf(pack, papersFor(pack, occasionOf(match)).practice, match.seed)
}

/** Asks for the next brain, unless one is under way. */
export function goOn(draft: Draft, state: SplitState): SplitState {
  if (Object.keys(state.waiting).length > 0) return state
  const mayRace = state.phase !== 'couple' && state.phase !== 'bet'
  if (mayRace && state.racersAsked < RACERS.length) return askRacer(draft, state, state.racersAsked)
  if (state.listsAsked < state.lists.length * LIST_SEEDS) return askList(draft, state, state.listsAsked)
  return state
}

/** All brains that a phase shows have come, or will not. */
export function isMeasured(state: SplitState): boolean {
  const { phase, racersAsked, listsAsked, lists } = state
  if (phase === 'race') return racersAsked === RACERS.length && !isOpen(state, 'racer')
  if (phase === 'lists') return listsAsked === lists.length * LIST_SEEDS && !isOpen(state, 'list')
  return !isOpen(state, 'changed')
}

/** A phase of which brains are shown; the others ask something, or show what needs no lab. */
function showsBrains({ phase, part }: SplitState): boolean {
  return phase === 'race' || phase === 'lists' || (phase === 'rematch' && part === 'shown')
}

/** A brain has come, or will not: the next one, and time to read where it was the last of its phase. */
function cameIn(draft: Draft, state: SplitState): SplitState {
  const next = goOn(draft, state)
  if (showsBrains(next) && isMeasured(next)) draft.ringIn(stepNow(next).seconds)
  return next
}

/** The bell has rung, or the phase has only begun, and brains that it shows are still being trained. null: none is. */
export function waitForBrains(draft: Draft, state: SplitState): SplitState | null {
  return waitForLab(draft, state, !showsBrains(state) || isMeasured(state))
}

/** The lists that are tried: none, the counter's, one by feeling, and those of the teams. Equal ones are tried once. */
export function drawUpLists(draft: Draft, state: SplitState): SplitState {
  const rounds = roundsOf(state)
  const ghosts = [
    { ghost: 'none', merges: [] },
    { ghost: 'counted', merges: state.merges.slice(0, rounds) },
    { ghost: 'feeling', merges: BY_FEELING.slice(0, rounds) },
  ] as const
  const teams = Object.entries(state.teams).map(([id, { merges }]) => ({ id, ghost: null, merges }))
  const key = ({ merges }: Pick<ListTried, 'merges'>) => JSON.stringify(merges)
  const all: readonly Pick<ListTried, 'ghost' | 'merges'>[] = [...ghosts, ...teams]
  const places = [...new Set(all.map(key))]
  const lists = all
    .filter((list, at) => all.findIndex((other) => key(other) === key(list)) === at)
    .map(({ ghost, merges }): ListTried => ({
      ghost,
      merges,
      pieces: wagonsOf(state.text, merges),
      bits: Array.from({ length: LIST_SEEDS }, () => null),
    }))
  const listOf = Object.fromEntries(teams.map((team) => [team.id, places.indexOf(key(team))]))
  return goOn(draft, { ...state, lists, listOf })
}

/** A start after the other, each with all lists: so all have a figure early. */
function askList(draft: Draft, state: SplitState, at: number): SplitState {
  const list = state.lists[at % state.lists.length]
  const book = readBook(draft)
  const cut = pieceCut(book.letters, list?.merges ?? [])
  const { brain } = draft.match.settings
  const seed = draft.match.seed + Math.floor(at / state.lists.length)
  const spend = LIST_SHARE * sumsOfRoom(brain, draft.pack)
  const { question } = planned(cut, { ...book, exams: { known: book.exams.known } }, brain, { spend, seed })
  return ask(draft, { ...state, listsAsked: at + 1 }, 'list', question, at)
}

function tried(draft: Draft, state: SplitState, { marks }: Answer<'brain'>, at: number): SplitState {
  const exam = marks.at(-1)?.exams[0]
  const [place, start] = [at % state.lists.length, Math.floor(at / state.lists.length)]
  if (exam === undefined) return cameIn(draft, state)
  const bits = bitsOfLetter(exam, state.letters.known)
  const lists = state.lists.map((list, i) => (i === place ? { ...list, bits: list.bits.with(start, bits) } : list))
  return cameIn(draft, { ...state, lists })
}

function askRacer(draft: Draft, state: SplitState, at: number): SplitState {
  const { racer, question } = prepared(draft, state, RACERS[at]?.merges ?? null, 1)
  const racers = [...state.racers, racer]
  return ask(draft, { ...state, racers, racersAsked: at + 1 }, 'racer', question, at)
}

function raced(draft: Draft, state: SplitState, answer: Answer<'brain'>, at: number): SplitState {
  const racers = state.racers.map((racer, i) => (i === at ? withFigures(draft, state, racer, answer) : racer))
  return cameIn(draft, { ...state, racers })
}

/** The racer of the rematch: everything as before but for one thing. */
export function askChanged(draft: Draft, state: SplitState): SplitState {
  const { merges = 0, times = 1 } = CHANGES[state.change ?? 0] ?? {}
  const { racer, question } = prepared(draft, state, merges, times)
  return ask(draft, { ...state, changed: racer }, 'changed', question)
}

function changed(draft: Draft, state: SplitState, answer: Answer<'brain'>): SplitState {
  const { changed: racer } = state
  return cameIn(draft, racer === null ? state : { ...state, changed: withFigures(draft, state, racer, answer) })
}

function cutWith(book: Book, state: SplitState, merges: number | null): Cut {
  return merges === null ? wordCut(book.read) : pieceCut(book.letters, state.merges.slice(0, merges))
}

function prepared(draft: Draft, state: SplitState, merges: number | null, times: number) {
  const book = readBook(draft)
  const cut = cutWith(book, state, merges)
  const { settings, seed } = draft.match
  const spend = times * sumsOfRoom(settings.brain, draft.pack)
  const { question, ...facts } = planned(cut, book, settings.brain, { spend, seed, writes: true })
  const racer: Racer = { merges, kinds: cut.vocab.length - 1, ...facts, bits: null, written: [] }
  return { racer, question }
}

function withFigures(draft: Draft, state: SplitState, racer: Racer, { marks, written }: Answer<'brain'>): Racer {
  const cut = cutWith(readBook(draft), state, racer.merges)
  const taken = marks.at(-1)?.exams ?? []
  const bits = Object.fromEntries(
    racer.exams.flatMap((id, i) => {
      const exam = taken[i]
      return exam === undefined ? [] : [[id, bitsOfLetter(exam, state.letters[id])]]
    }),
  )
  return { ...racer, bits, written: (written[0] ?? []).map((tokens) => cut.decode(tokens)) }
}
