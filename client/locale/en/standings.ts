/** How a match stands and ended: on the projector, and at the end on every screen. */
import { bring } from '../brought.ts'

export const standingTexts = bring({
  'line.won': 'The {team} win: over all cards they were surprised least!',
  'line.level': 'Level at the top: {teams}',

  'standings.leaderboard': 'This match',
  'standings.teams': '[Bits saved](saved)',
  'standings.team-mean': 'A team’s bet on a card is the average of its members’ bets.',
  'standings.best': 'Best bettors',
  'standings.class-line': 'Class line',
  'standings.drop': 'fell {bits} bits',
  'standings.rise': 'rose {bits} bits',
  'standings.unaudited': 'being checked by the server',
  'standings.this-match': 'this match',
  'standings.solo-row': 'solo',

  'ask.from-to': '{before} → {after} bits of surprise a word',

  'progress.title': 'Done so far, in each team',
  'progress.of': '{done} of {of}',

  'award.title': 'Awards',
  'award.improved': 'Got better at it: {who}',
  'award.improved-text': '{change} bits a card on the later cards',
  'award.players': { one: '{count} player', other: '{count} players' },

  'story.title': 'The story of this model',

  'again.desk': 'Again with this class',
  'again.desk-text':
    'Another match with other cards. Everybody keeps seat, team and name; phones and wall come along by themselves.',
  'again.opening': 'Opening the next match …',
  'again.go': 'To the next match: room {code}',
  'again.wish': 'Again!',
  'again.wished': 'You would like to play again. Your teacher sees it.',
  'again.wishes': {
    one: '{count} player would like to play again.',
    other: '{count} players would like to play again.',
  },
})
