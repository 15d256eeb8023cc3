/** The days that are watched: on which of them the world changes, and what is said on each. */
import type { Question } from '../../shared/lab/shapes.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import { entryAt } from '../../shared/measures/entries.ts'
import { sum } from '../../shared/measures/mean.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import type { Pack, Sentence } from '../../shared/packs/pack.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import { changed, type Change } from './change.ts'
import { CHANGES, DAYS, EACH, QUIET } from './content.ts'
import type { Losses } from './types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 83_003

/** On which day the world changes, from 1 on: nobody can know it. */
export function changeDay(seed: number, watch: number): number {
  return entryAt(CHANGES, sealedFrom(seed, APART + 10 + watch).below(CHANGES.length))
}

/** Sentences that no model has read, in an order of their own; a world with few of them says them again. */
export function freshSentences(
  { match, pack }: Pick<Draft, 'match' | 'pack'>,
  order: number,
  count: number,
): readonly Sentence[] {
  return freshFrom(papersFor(pack, occasionOf(match)).practice, match.seed, order, count)
}

export function freshFrom(pool: Pack['heldOut'], seed: number, order: number, count: number): readonly Sentence[] {
  const shuffled = sealedFrom(seed, APART + order).shuffle(pool)
  return shuffled.length === 0 ? [] : Array.from({ length: count }, (_, at) => entryAt(shuffled, at % shuffled.length))
}

/** Sentences that a watch needs. */
export function sentencesOf(watch: number): number {
  return (QUIET + DAYS) * entryAt(EACH, watch)
}

/** All days as they are said, the quiet ones first; then the watched ones as they would be said, had nothing changed. */
export function daysQuestions(
  said: readonly Sentence[],
  change: Change,
  changesOn: number,
  watch: number,
): readonly Question[] {
  const each = entryAt(EACH, watch)
  const days = said.slice(QUIET * each)
  const now = days.map((sentence, at) => {
    const isAfter = Math.floor(at / each) + 1 >= changesOn
    return (isAfter ? changed(change, sentence) : null) ?? sentence.tokens
  })
  const all = [...said.slice(0, QUIET * each).map(({ tokens }) => tokens), ...now, ...days.map(({ tokens }) => tokens)]
  return all.map((tokens) => ({ tokens: [...tokens] }))
}

/** Losses of the days, from the surprise at each of the sentences, bits a word. */
export function lossesOf(questions: readonly Question[], bits: readonly number[], watch: number): Losses {
  const each = entryAt(EACH, watch)
  const dayBits = (day: number) => {
    const places = Array.from({ length: each }, (_, at) => day * each + at)
    const words = places.map((at) => entryAt(questions, at).tokens.length + 1)
    return sum(places.map((at, i) => entryAt(bits, at) * entryAt(words, i))) / sum(words)
  }
  const daysFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => dayBits(first + at))
  return { quiet: daysFrom(0, QUIET), days: daysFrom(QUIET, DAYS), still: daysFrom(QUIET + DAYS, DAYS) }
}
