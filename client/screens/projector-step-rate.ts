/**
 * How fast the model trains while nobody cranks: counted on the wall itself, from the steps whose losses arrive and the
 * time between them.
 */
/** Steps are counted over this time, ms; a shorter one is too noisy to be told. */
const window = 5_000
const least = 1_500

export class StepRate {
  #seen: { readonly step: number; readonly at: number }[] = []

  /** Steps a second. `step`: steps so far, null while nothing trains. null: too little was seen. `now` in ms, never going back. */
  of(step: number | null, now: number): number | null {
    const last = this.#seen.at(-1)
    // What was lost begins anew, at an earlier step.
    if (step === null || (last !== undefined && step < last.step)) this.#seen = []
    if (step === null) return null
    // A halt is no slow step: whoever multiplied would get hours.
    if (last !== undefined && now - last.at > window) this.#seen = []
    if (step !== this.#seen.at(-1)?.step) this.#seen.push({ step, at: now })
    const newest = this.#seen.at(-1)
    while (this.#seen.length > 2 && (this.#seen[1]?.at ?? now) <= now - window) this.#seen.shift()
    const first = this.#seen[0]
    if (first === undefined || newest === undefined || newest.at - first.at < least) return null
    return ((newest.step - first.step) * 1000) / (newest.at - first.at)
  }
}
