/** Forecast: what was predicted before the run, scored against what the run measured. */
import { revealed, type Measured } from '../exam/measured.ts'
import type { RunState } from '../types.ts'

/** Off by this many bits, the loss part of a forecast earns nothing. */
const WINDOW_BITS = 2
/** The card that turns right first is a quarter of the forecast. */
const FLIP_SHARE = 0.25

/** 0..1: what the drop was worth, and what the card was. */
export function forecastPoints(
  forecast: { readonly dropBits: number; readonly firstFlip: number },
  measured: Measured,
): number {
  const isCardRight = measured.firstFlips.includes(forecast.firstFlip)
  return dropPoints(forecast.dropBits, measured.drop) + FLIP_SHARE * Number(isCardRight)
}

/** The part of the points that the drop earns, 0..0.75: who is nearer never gets less of it. */
export function dropPoints(dropBits: number, measuredDrop: number): number {
  return (1 - FLIP_SHARE) * Math.max(0, 1 - Math.abs(dropBits - measuredDrop) / WINDOW_BITS)
}

/** Points by seat, once both exams are in. */
export function forecastScores(state: RunState): Readonly<Record<string, number>> {
  const measured = revealed(state)
  if (measured === null) return {}
  return Object.fromEntries(
    Object.entries(state.forecasts).map(([seat, forecast]) => [seat, forecastPoints(forecast, measured)]),
  )
}
