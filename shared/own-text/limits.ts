/** How much of a text is taken. What a form, the builder and the server's door must all know. */

/** Words of the vocabulary, at most, without the boundary. More make every step slower and every guess harder. */
export const MOST_WORDS = 1500
/** And at least: fewer are no chip table. */
export const LEAST_WORDS = 40
/** Words of a sentence. Longer ones are cut between clauses, or left out: a longer context taught the model nothing (docs/truth.md, texts of people). */
export const LONGEST = 11
/** Shorter ones say too little to be bet on. */
export const SHORTEST = 3
/** Letters: a word longer than this is a line of letters, an address, or noise. */
export const LONGEST_WORD = 30
/** Sentences to train on. */
export const MOST_TRAIN = 12_000
export const LEAST_TRAIN = 200
/** Sentences of the exam, which training never sees. */
export const MOST_HELD_OUT = 400
export const LEAST_HELD_OUT = 40
/** Words that are shown beside the answer of a beginning. */
export const MOST_RIVALS = 4
/** Letters of a title, as a page lets somebody type it. */
export const LONGEST_TITLE = 60
/** Texts of one pack. */
export const MOST_BOOKS = 5
/** Letters of all texts together that a page reads, and bytes of a file that it opens. */
export const MOST_LETTERS = 4_000_000
/** Bytes of the finished pack: the server's door. */
export const MOST_PACK_BYTES = 2 * 1024 * 1024
