/** Times of the teacher's own day, as a field of a form has them. */
import type { Window } from '../../shared/homework/window.ts'

const DAYS = 7
const EVENING = 20

/** From now on, until the evening a week from now. */
export function usualWindow(now: Date): Window {
  const opens = new Date(now)
  opens.setSeconds(0, 0)
  const ends = new Date(opens)
  ends.setDate(ends.getDate() + DAYS)
  ends.setHours(EVENING, 0)
  return { opens: opens.getTime(), ends: ends.getTime() }
}

/** For `datetime-local`, to the minute: 2026-03-01T20:00. */
export function fieldOf(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}
