/**
 * How fast the model trains while nobody cranks: counted on the wall itself, from the steps whose losses arrive and the
 * time between them.
 */
import { playOf } from '../../stops/plays.ts'
import type { View } from '../../shared/match/view-types.ts'

/** Steps are counted over this time, ms; a shorter one is too noisy to be told. */
const window = 5_000
const least = 1_500

export class StepRate {
  #seen: { readonly step: number; readonly at: number }[] = []

  /** Steps a second; null while there is no turbo, or too little of it was seen. `now` in ms, never going back. */
  of({ play }: View, now: number): number | null {
    const run = playOf(play)
    const train = run?.stop === 'run' ? run.train : null
    // Counted, not numbered: after a derailment the numbers jump.
    const step = train?.mode === 'turbo' ? train.points.length : undefined
    const last = this.#seen.at(-1)
    // A derailed train begins anew, at an earlier step.
    if (step === undefined || (last !== undefined && step < last.step)) this.#seen = []
    if (step === undefined) return null
    if (step !== this.#seen.at(-1)?.step) this.#seen.push({ step, at: now })
    while (this.#seen.length > 2 && (this.#seen[1]?.at ?? now) <= now - window) this.#seen.shift()
    const first = this.#seen[0]
    const newest = this.#seen.at(-1)
    if (first === undefined || newest === undefined || newest.at - first.at < least) return null
    return ((newest.step - first.step) * 1000) / (newest.at - first.at)
  }
}
