/** Pile of Math: its times, limits and its card. Texts live in the locale. */
/** Seconds at the designed pace. */
export const SECONDS = { talk: 75, guess: 30, reveal: 25 } as const

/** Who has asked so many is done; who is quick may ask more, until the slow ones are done as well. */
export const ENOUGH_QUESTIONS = 3
export const QUESTIONS_EACH = 9
export const LONGEST_PROMPT = 8
/** Words the model writes on. */
export const LONGEST_ANSWER = 8
/** Questions the lab works on at once, and all that one room may ask: a hall must not bury the lab. */
export const MOST_OPEN = 12
export const MOST_ANSWERS = 270
