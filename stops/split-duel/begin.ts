/** The train stops: which sentences are counted, which words are kept from every brain, and the counter's merges. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { decode } from '../../shared/text/tokenizer.ts'
import { learnMerges, pairsIn } from '../../shared/text/pieces.ts'
import { exams, type Book, type ExamId } from './book.ts'
import { lettersIn, sumsOfRoom } from './brains.ts'
import { COUNTED, MOST_MERGES, ROUNDS, WORDS } from './content.ts'
import { startRound, wagonsOf } from './couple.ts'
import { readDifferently, shownOf } from './demo.ts'
import { readBook } from './lab.ts'
import type { SplitState } from './types.ts'

export function begin(draft: Draft, { form, rematch }: PlannedStop): SplitState {
  const book = readBook(draft)
  const own = ownSentences(draft, book)
  const isOwn = own.length >= COUNTED.least
  const text = isOwn ? own.slice(0, COUNTED.most) : book.read.slice(0, COUNTED.most)
  const counted = learnMerges(text, ROUNDS[form])
  const merges = learnMerges(book.read, MOST_MERGES, counted)
  const example = readDifferently(book.exams.known, merges)
  const state: SplitState = {
    stop: 'split-duel',
    phase: 'couple',
    part: 'pick',
    form,
    rematch,
    sums: sumsOfRoom(draft.match.settings.brain, draft.pack),
    text,
    isOwn,
    shown: shownOf(text, counted),
    kept: book.kept,
    // The slip is in the known sentence.
    examples: byExam((id) => book.exams[id][id === 'unseen' ? 0 : example] ?? ''),
    letters: byExam((id) => lettersIn(book.exams[id])),
    merges,
    counts: counted.map((_, k) => pairsIn(text, counted.slice(0, k))[0]?.count ?? 0),
    wagons: Array.from({ length: counted.length + 1 }, (_, k) => wagonsOf(text, counted.slice(0, k))),
    round: 0,
    teams: {},
    picks: [],
    said: [],
    bets: byExam(() => vote.none),
    racers: [],
    racersAsked: 0,
    lists: [],
    listsAsked: 0,
    listOf: {},
    words: wordsToAsk(draft.pack, book.kept, draft.match.seed),
    wordVotes: choose.none,
    priceGuesses: amount.none,
    changeVotes: choose.none,
    forecasts: vote.none,
    change: null,
    changed: null,
    reasons: vote.none,
    waiting: {},
    troubled: [],
  }
  return startRound(draft, state, 0)
}

export function byExam<T>(of: (id: ExamId) => T): Record<ExamId, T> {
  const [known, unseen, typo] = exams
  return { known: of(known), unseen: of(unseen), typo: of(typo) }
}

/** What the class has written so far, without the words that are kept back. */
function ownSentences({ match, pack }: Draft, { kept }: Book): string[] {
  return match.written
    .filter((tokens) => !tokens.some((token) => kept.includes(token)))
    .map((tokens) => decode(pack, tokens))
}

/** A word that no brain has seen, and some others that are long enough to be cut. */
function wordsToAsk({ words }: Pack, kept: readonly TokenId[], seed: number): TokenId[] {
  const dice = randomFrom(seed + 1)
  const all = words.map((_, id) => id).slice(1)
  const long = all.filter((id) => !kept.includes(id) && (words[id] ?? '').length >= WORDS.shortest)
  const others = dice.shuffle(long.length >= WORDS.count ? long : all.filter((id) => !kept.includes(id)))
  return dice.shuffle([...kept.slice(0, 1), ...others.slice(0, WORDS.count - 1)])
}
