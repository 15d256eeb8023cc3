/** What computing takes from the wall socket: estimated, for no page can read a meter; and a large model beside it. */

/** What a laptop draws while it trains, beside what it draws anyway: assumed, not measured (docs/lessons/garage.md). */
export const WATTS = 20

export function wattHours(seconds: number): number {
  return (seconds * WATTS) / 3600
}

/**
 * GPT-3's training: multiplications and additions (Brown et al. 2020, arXiv 2005.14165, table D.1), words and pieces of words that it
 * read (table 2.2), and watt-hours, estimated (Patterson et al. 2021, arXiv 2104.10350, table 4).
 */
export const GPT3 = { sums: 3.14e23, tokens: 300e9, wattHours: 1.287e9 } as const
