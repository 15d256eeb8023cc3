/** What the worlds that come with the game are called by, in the order in which a host meets them. */
export const worldIds = ['town', 'harbour', 'forest', 'pueblo'] as const
