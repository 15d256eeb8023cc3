/** The seed of a day, as its calendar has it where the page is: 20261130. Everybody who plays that day has the same dice. */
export function seedOfDay(day: Date): number {
  return day.getFullYear() * 10_000 + (day.getMonth() + 1) * 100 + day.getDate()
}
