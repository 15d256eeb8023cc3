/** What a judge's card may say. How each is counted stands beside it, and is not needed where they are only named. */
export const TASTES = ['mention', 'short', 'true'] as const
export type Taste = (typeof TASTES)[number]
