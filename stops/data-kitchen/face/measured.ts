/** What the kitchens of a lesson measured, as the host's report reads it. */
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isBoolean, isNumber, isText, listOf, nullOr, objectOf, oneOf } from '../../../client/net/shape.ts'
import type { CardTold, Done } from '../cards-told.ts'
import { BINS } from '../content.ts'
import { kinds } from '../kinds.ts'
import type { KitchenResult } from '../outcome.ts'
import type { Saved, TeamResult } from '../types.ts'

const saved = objectOf<Saved>({ mean: isNumber, low: isNumber, high: isNumber })
const team = objectOf<TeamResult>({
  team: isText,
  saved,
  allSaved: isNumber,
  share: nullOr(isNumber),
  leak: isNumber,
  points: isNumber,
  touched: isNumber,
  caught: isNumber,
  faults: isNumber,
  alone: isNumber,
  split: isNumber,
  fixes: isNumber,
  mended: isNumber,
  rareKept: isNumber,
  rare: isNumber,
})
const done = objectOf<Done>({ bin: oneOf(...BINS), words: nullOr(listOf(isNumber)), with: nullOr(isNumber) })
const card = objectOf<CardTold>({
  words: listOf(isNumber),
  fault: nullOr(oneOf(...kinds)),
  right: done,
  did: listOf(objectOf({ team: isText, done: nullOr(done), isRight: isBoolean })),
})
const isResult = objectOf<KitchenResult>({
  perfect: nullOr(saved),
  auto: nullOr(saved),
  price: isNumber,
  teams: listOf(team),
  cards: listOf(card),
  bets: listOf(objectOf({ team: isText, saved: isNumber })),
})

/** Every kitchen that was measured, oldest first. */
export const kitchensOf = resultsAt('data-kitchen', isResult)
