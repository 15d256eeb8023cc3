/** Forecast: what was predicted before the run, scored against what the run measured. */
import { revealed, type Measured } from './measured.ts'
import type { RunState } from './types.ts'

/** Off by this many bits, the loss part of a forecast earns nothing. */
const WINDOW_BITS = 2
/** The card that turns right first is a quarter of the forecast. */
const FLIP_SHARE = 0.25

/** 0..1. */
export function forecastPoints(
  forecast: { readonly dropBits: number; readonly firstFlip: number },
  measured: Measured,
): number {
  const off = Math.abs(forecast.dropBits - measured.drop)
  const near = Math.max(0, 1 - off / WINDOW_BITS)
  return (1 - FLIP_SHARE) * near + FLIP_SHARE * Number(measured.firstFlips.includes(forecast.firstFlip))
}

/** Points by seat, once both exams are in. */
export function forecastScores(state: RunState): Readonly<Record<string, number>> {
  const measured = revealed(state)
  if (measured === null) return {}
  return Object.fromEntries(
    Object.entries(state.forecasts).map(([seat, forecast]) => [seat, forecastPoints(forecast, measured)]),
  )
}
