/**
 * How fast an engine steps: the median of the last measurements. A single one says little on a busy machine, and
 * whoever is told it may give the next job to somebody else.
 */
const REMEMBERED = 5

export class Pace {
  #engine = ''
  #measured: number[] = []

  /** Another engine's measurements are forgotten. */
  add(engine: string, msPerStep: number): void {
    if (engine !== this.#engine) this.#measured = []
    this.#engine = engine
    this.#measured = [...this.#measured, msPerStep].slice(-REMEMBERED)
  }

  /** Milliseconds a step, the lower one of two in the middle; null for an engine that was not measured. */
  of(engine: string): number | null {
    if (engine !== this.#engine) return null
    const sorted = this.#measured.toSorted((a, b) => a - b)
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
  }
}
