/** How fast wagons couple and bars come onto the wall. */
export const PACE = { beat: 500, move: 700 } as const
