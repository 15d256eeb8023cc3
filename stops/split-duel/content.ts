/** Split Duel: its times, limits and options. Texts live in the locale, under the keys given here. */
import type { Scale } from '../../shared/moves/amount.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import type { Merge } from '../../shared/text/pieces.ts'

/** Seconds at the designed pace. */
export const SECONDS = {
  /** A round: pick a pair, more time for the first with its rules; then see it counted and coupled. */
  rules: 16,
  pick: 20,
  counted: 5,
  bet: 50,
  /** To read what the brains of a phase came to, once they have. */
  race: 34,
  lists: 30,
  word: 18,
  history: 22,
  ticket: 26,
  price: 20,
  change: 20,
  forecast: 26,
  changed: 30,
  say: 34,
  answer: 18,
} as const

export const ROUNDS = { full: 10, express: 5 } as const

/** Pairs to pick from stand at these places of the counter's list, as far as it goes: the most frequent is among them. */
export const PLACES: readonly number[] = [0, 2, 6, 16, 40]

/** The sentence that stands there as every team's train is no longer than this, letters: so that they can be read from afar. */
export const LONGEST_TRAIN = 26
/** So many of the class's own sentences are counted where there are enough of them, else as many of the book's. */
export const COUNTED = { least: 40, most: 400 } as const

/** Ways to cut the book that are raced: so many merges; null: whole words. */
export const RACERS = [
  { id: 'letters', merges: 0 },
  { id: 'short', merges: 100 },
  { id: 'long', merges: 450 },
  { id: 'words', merges: null },
] as const
/** The one that the rematch changes. */
export const CHANGED = 1
/** The exam on which it is asked what that did. */
export const CHANGED_EXAM = 'unseen'
export const MOST_MERGES = 450

/** Of the sums of a racer a brain of a short list of merges gets this share: it is a race over a shorter way. */
export const LIST_SHARE = 0.3
/** Every list is tried from several starts: a single run lies. */
export const LIST_SEEDS = 3
/** Ten merges as people like them who do not count: animals, endings, what one learned at school. */
export const BY_FEELING: readonly Merge[] = [
  ['c', 'a'],
  ['ca', 't'],
  ['d', 'o'],
  ['do', 'g'],
  ['i', 'n'],
  ['in', 'g'],
  ['q', 'u'],
  ['s', 'h'],
  ['o', 'o'],
  ['e', 'e'],
]

/** Two figures nearer to each other than this, bits a letter, are too close to call: four spreads of one figure. */
export const TOO_CLOSE = 0.02

/** Words whose history may be asked for; one of them is a word that no brain has seen. */
export const WORDS = { count: 6, shortest: 5 } as const

/** One sentence in several languages. The one that the counter cuts into fewest pieces is at home. */
export const SENTENCES = [
  { id: 'swahili', text: 'leo mbwa anapenda kucheza kwenye theluji' },
  { id: 'english', text: 'the dog likes to play in the snow today' },
  { id: 'german', text: 'der hund spielt heute gern im schnee' },
  { id: 'spanish', text: 'hoy al perro le gusta jugar en la nieve' },
] as const
/** Whose price is guessed: no world of ours speaks it. */
export const GUESSED = 'swahili'
export const PRICES: Scale = { from: 1, to: 60 }

/** The one thing that the rematch changes: the number of merges, or the sums that may be spent. */
export const CHANGES = [
  { id: 'fewer', merges: 50, times: 1 },
  { id: 'more', merges: 200, times: 1 },
  { id: 'coal', merges: 100, times: 3 },
] as const
/** What it does to the word that nobody saw. */
export const FORECASTS = ['cheaper', 'dearer'] as const

/** Why pieces win where a word is new; the first is right. */
export const REASONS = ['known-parts', 'longer', 'all-words'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
