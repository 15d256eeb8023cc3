/**
 * The homework that this browser has given, the newest first, each with its secret. The list is kept here and nowhere else, as
 * that of hosted rooms.
 */
import type { CreatedHomework } from '../../shared/protocol/homework.ts'
import { deviceKeeps } from './keepsakes.ts'
import { isText, listOf, objectOf } from './shape.ts'

/** The oldest fall off: a year. */
const MOST = 40
const place = 'given-homework'

const areGiven = listOf(objectOf<CreatedHomework>({ id: isText, secret: isText }))

export function givenHomework(): readonly CreatedHomework[] {
  return deviceKeeps.read(place, areGiven, [])
}

export function noteGivenHomework(given: CreatedHomework): void {
  deviceKeeps.put(place, JSON.stringify([given, ...givenHomework()].slice(0, MOST)))
}

export function dropGivenHomework(id: string): void {
  const left = givenHomework().filter((given) => given.id !== id)
  deviceKeeps.put(place, left.length === 0 ? null : JSON.stringify(left))
}
