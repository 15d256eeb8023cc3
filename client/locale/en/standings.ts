/** How a match stands and ended: on the projector, and at the end on every screen. */
import { bring } from '../brought.ts'

export const standingTexts = bring({
  'standings.leaderboard': 'This match',
  'standings.teams': 'Bits saved a card',
  'standings.best': 'Best bettors',
  'standings.class-line': 'Class line',
  'standings.drop': 'fell {bits} bits',
  'standings.unaudited': 'being checked by the server',
  'standings.this-match': 'this match',
  'standings.solo-row': 'solo',
})
