/** What trainings have cost, and how often a large model's training (GPT-3) holds that. */
import { GPT3, wattHours } from './energy.ts'

/** Multiplications and additions, and seconds of the lab. */
export interface Cost {
  readonly sums: number
  readonly seconds: number
}

export interface Bill extends Cost {
  /** Estimated: these seconds at the power of a laptop. */
  readonly wattHours: number
  /** The large one's sums and energy, as times these. */
  readonly large: { readonly sums: number; readonly energy: number }
}

/** Less than a millionth of a watt-hour counts as that: nothing is divided by nothing. */
export function billOf({ sums, seconds }: Cost): Bill {
  const taken = wattHours(seconds)
  return {
    sums,
    seconds,
    wattHours: taken,
    large: { sums: GPT3.sums / sums, energy: GPT3.wattHours / Math.max(taken, 1e-6) },
  }
}
