/** Who the four clients are. What they say stands beside it, and is not needed where they are only named. */
export const CLIENTS = ['clinic', 'court', 'theatre', 'harbour'] as const
export type ClientId = (typeof CLIENTS)[number]
