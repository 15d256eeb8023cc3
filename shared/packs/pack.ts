/**
 * A text pack: a small closed world of words and sentences, and the key facts about it.
 *
 * The file (`PackFile`, checked by zod in `schema.ts`) stores sentences as readable text. `loadPack`
 * turns it into a `Pack`, whose sentences are token ids. Everything past the loader works on `Pack`.
 */

/** Index into `Pack.words`. */
export type TokenId = number

/** Token 0 opens and closes every sentence and fills the end of short rows. */
export const BOUNDARY: TokenId = 0

export interface Sentence {
  /** The words, without the boundary before and after. */
  readonly tokens: readonly TokenId[]
  /** Positions in `tokens` that carry meaning (a fact, a habit, a place): the ones worth a bet. */
  readonly key: readonly number[]
  /**
   * Exact surprise of the grammar itself at each token, then at the closing boundary, in bits:
   * -log2 p(token | the words before it). Length `tokens.length + 1`. Where nobody knows the grammar it is what a counter of
   * the training sentences says, and empty for those sentences themselves.
   */
  readonly floorBits: readonly number[]
  /** Name of the grammar template that made it, or of the book it stands in; sentences of people carry 'player'. */
  readonly template: string
}

/** A text that a pack was made from. */
export interface Book {
  readonly id: string
  readonly title: string
}

/** A group of words on the chip table. Racks partition all words except the boundary. */
export interface Rack {
  /** Its title is the locale text `rack.<id>`; racks that were made from a text are called by their own id. */
  readonly id: string
  readonly words: readonly TokenId[]
}

/** A beginning, and the word that belongs behind it. */
export interface Beginning {
  readonly prompt: readonly TokenId[]
  readonly answer: TokenId
}

/** A beginning whose next word is watched during a match, such as `the cat sat on the`; the grammar favours its word. */
export interface Probe extends Beginning {
  readonly id: string
  /** Words worth showing beside it. */
  readonly rivals: readonly TokenId[]
}

/** Sentences that a room keeps for itself: none of them is in a file of the pack, nor in training. */
export interface Papers {
  /** The cards to bet on are drawn from these. */
  readonly cards: readonly Sentence[]
  /** What the room's model is examined on. No client ever gets these. */
  readonly exam: readonly Sentence[]
  /** What the forks of team credit are examined on, wherever they are trained: a host's browser gets these. */
  readonly practice: readonly Sentence[]
}

/** A rehearsal has other papers than the lesson after it. */
export type Occasion = 'lesson' | 'rehearsal'

export interface Pack {
  readonly id: string
  readonly version: number
  readonly title: string
  /** Vocabulary; `words[0]` is the boundary. V = words.length. */
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
  readonly train: readonly Sentence[]
  /** Unseen combinations that anybody can read: the exam of who plays alone. A classroom has papers of its own. */
  readonly heldOut: readonly Sentence[]
  readonly probes: readonly Probe[]
  /** Whether the floor is that of a known grammar, or only an estimate: nobody knows the grammar of a text. */
  readonly floor: 'exact' | 'estimate'
  /** The texts it was made from; none for the world of a grammar. */
  readonly books: readonly Book[]
  /** Whose text it is, and under which licence: as whoever brought it says. */
  readonly author?: string
  readonly licence?: string
  /**
   * Exact entropy of the grammar, bits per predicted token (words and the closing boundary), and per key word. Where the floor
   * is an estimate: what a counter of the training sentences reaches on the held-out ones.
   */
  readonly entropyBits: { readonly perToken: number; readonly keyWord: number }
  /** Longest sentence plus its boundary: the model's context T must be at least this. */
  readonly longest: number
  /** A room's own papers, as far as whoever holds this pack may know them; absent where a match uses `heldOut`. */
  readonly sealed?: Readonly<Partial<Record<Occasion, Papers>>>
}
