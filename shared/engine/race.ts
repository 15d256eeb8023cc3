/**
 * The measured choice between the two engines of a relay, made on steps of the running job. Only times of steps
 * with equally many rows are compared, because a graphics card gains with the rows and a processor does not.
 */

/** Steps that an engine took in one go. */
export interface Run {
  readonly rows: number
  readonly steps: number
  readonly ms: number
}

interface Pace {
  readonly rows: number
  readonly msPerStep: number
}

interface Trial {
  readonly rows: number
  /** Steps of the next piece: more each time, because a card is fast only with many in one go. */
  nextSteps: number
  ran: number
  ms: number
  best: number
}

const TRIAL_MS = 300
const MOST_STEPS_A_PIECE = 8

export class Race {
  readonly #anyway: boolean
  #sure: Pace | null = null
  #trial: Trial | null = null
  #verdict: 'open' | 'won' | 'lost' = 'open'

  /** `anyway`: the swift engine wins with its first step. */
  constructor(anyway: boolean) {
    this.#anyway = anyway
  }

  /** The swift engine has won. */
  get won(): boolean {
    return this.#verdict === 'won'
  }

  get lost(): boolean {
    return this.#verdict === 'lost'
  }

  /** Whether the swift engine is to be tried on the next steps: the sure one's time for such batches must be known. */
  mayRun(rows: number): boolean {
    if (this.#verdict !== 'open') return false
    if (this.#trial?.rows !== rows) {
      this.#trial = this.#sure?.rows === rows ? { rows, nextSteps: 1, ran: 0, ms: 0, best: Infinity } : null
    }
    return this.#trial !== null
  }

  get nextSteps(): number {
    return this.#trial?.nextSteps ?? MOST_STEPS_A_PIECE
  }

  sureRan({ rows, steps, ms }: Run): void {
    const best = this.#sure?.rows === rows ? this.#sure.msPerStep : Infinity
    this.#sure = { rows, msPerStep: Math.min(best, ms / steps) }
  }

  /** The first piece of a trial is not counted: an engine prepares itself then. Decides after about 300 ms. */
  swiftRan({ rows, steps, ms }: Run): void {
    const trial = this.#trial
    if (this.#verdict !== 'open' || trial?.rows !== rows) return
    if (this.#anyway) this.#verdict = 'won'
    else if (trial.ran > 0) {
      trial.ms += ms
      trial.best = Math.min(trial.best, ms / steps)
      trial.nextSteps = Math.min(2 * trial.nextSteps, MOST_STEPS_A_PIECE)
      if (trial.ms >= TRIAL_MS) this.#verdict = trial.best < (this.#sure?.msPerStep ?? 0) ? 'won' : 'lost'
    }
    trial.ran += 1
  }

  /** What the sure engine would need for such steps, ms; its time is in proportion to the rows. */
  sureMs(batches: readonly { readonly rows: number }[]): number {
    if (!this.#sure) return 0
    const rows = batches.reduce((sum, batch) => sum + batch.rows, 0)
    return (this.#sure.msPerStep / this.#sure.rows) * rows
  }
}
