/**
 * A fair start: everybody reads the same few sentences of the town before the first card, and a ghost of the model is
 * trained on just those. They are chosen by the beginnings of the cards alone, never by their true words: two sentences for
 * each card, one that shows what the language most often says there, and one of the same kind about something else. None
 * begins as a card does, so that none gives one away.
 */
import type { Card } from '../../../shared/lab/shapes.ts'
import type { Draft } from '../../../shared/match/draft.ts'
import type { Random } from '../../../shared/measures/random.ts'
import { nextWords } from '../../../shared/packs/grammars.ts'
import type { Pack, Sentence, TokenId } from '../../../shared/packs/pack.ts'
import { CREDIT_RULE, KNOWABLE_BITS, READER_STEPS, READING } from '../content.ts'
import { ask, remember } from '../jobs.ts'
import { UNTRAINED } from '../../../shared/match/types.ts'
import { contextOf } from '../tables.ts'
import type { RunState } from '../types.ts'

/** The shortest of so many: there are thirty seconds to read them all. */
const CHOICE = 6

/**
 * Whether people can know this card: who knew the language exactly would hesitate little, and some sentence can show it.
 * It is decided by what stands before the blank. Where no grammar is known every card may be dealt.
 */
export function isKnowable(card: Card, pack: Pack): boolean {
  const next = nextWords(pack, contextOf(card))
  if (next === null) return true
  const hesitation = next.reduce((bits, { p }) => bits - p * Math.log2(p), 0)
  return hesitation <= KNOWABLE_BITS && clueOf(card, pack) !== null
}

/** Which word before the blank tells most of what comes, and what comes most often. */
interface Clue {
  readonly cue: TokenId
  readonly word: TokenId
  /** Sentences of the pool that have both. */
  readonly shown: readonly Sentence[]
}

/** A cue tells something where this share of the sentences that have it have the word too. */
const TELLING = 0.1

function clueOf(card: Card, pack: Pack): Clue | null {
  const before = contextOf(card)
  const word = nextWords(pack, before)?.[0]?.word
  if (word === undefined || word === 0) return null
  const clues = [...new Set(before)].flatMap((cue) => {
    const having = pack.train.filter(({ tokens }) => tokens.includes(cue))
    const shown = having.filter(({ tokens }) => tokens.includes(word) && !beginsAs(tokens, card))
    const share = having.length === 0 ? 0 : shown.length / having.length
    return share >= TELLING ? [{ cue, word, shown, share }] : []
  })
  return clues.toSorted((a, b) => b.share - a.share)[0] ?? null
}

function beginsAs(tokens: readonly TokenId[], card: Card): boolean {
  return contextOf(card).every((word, at) => tokens[at] === word)
}

/** The sentences, in a random order; fewer only where the pack has fewer. */
export function readingFor(cards: readonly Card[], pack: Pack, random: Random): readonly (readonly TokenId[])[] {
  const fair = new Set(pack.train.filter(({ tokens }) => !cards.some((card) => beginsAs(tokens, card))))
  const chosen = new Set<Sentence>()
  const choose = (from: readonly Sentence[]) => {
    const left = random.shuffle(from.filter((one) => !chosen.has(one) && fair.has(one))).slice(0, CHOICE)
    const [shortest] = left.toSorted((a, b) => a.tokens.length - b.tokens.length)
    if (shortest !== undefined && chosen.size < READING) chosen.add(shortest)
    return shortest
  }
  for (const card of cards) {
    const clue = clueOf(card, pack)
    if (clue === null) continue
    const shown = choose(clue.shown)
    choose([...fair].filter(({ template, tokens }) => template === shown?.template && !tokens.includes(clue.cue)))
  }
  while (chosen.size < Math.min(READING, fair.size)) choose([...fair])
  return random.shuffle([...chosen]).map(({ tokens }) => tokens)
}

/** The ghost: the room's own untrained model, trained on the reading and on nothing else. */
export function askReader(draft: Draft, state: RunState): RunState {
  if (state.reading.length === 0) return state
  const { brain } = draft.match.settings
  const id = draft.ask({
    kind: 'train',
    from: UNTRAINED,
    to: draft.newName('c'),
    corpus: { pool: null, extra: state.reading },
    sampling: { seed: draft.match.seed, rows: brain.rows },
    firstStep: 0,
    steps: READER_STEPS,
    rule: CREDIT_RULE,
    saveEvery: READER_STEPS,
    short: true,
  })
  return remember(state, id, 'reader')
}

/** It has read: what does it say at the cards? */
export function readerTrained(draft: Draft, state: RunState, from: string): RunState {
  return ask(draft, state, 'table:reader', { kind: 'predict', from, contexts: state.cards.map(contextOf) })
}
