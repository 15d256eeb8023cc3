/** The rooms that this browser has hosted, on the landing page. */
import { bring } from '../brought.ts'

export const myRoomsTexts = bring({
  'mine.title': { one: 'My rooms ({count})', other: 'My rooms ({count})' },
  'mine.text': 'Rooms that this browser has hosted. Only this browser knows the list.',
  'mine.looking': 'looking …',
  'mine.open': 'open',
  'mine.ended': 'played to its end',
  'mine.gone': 'gone: it was deleted, or its days were over',
  'mine.elsewhere': 'its desk is on another device now',
  'mine.unknown': 'the server does not answer',
  'mine.desk': 'Desk',
  'mine.desk-label': 'Desk of room {code}',
  'mine.report': 'Report',
  'mine.report-label': 'Report of room {code}',
  'mine.drop': 'Take off the list',
  'mine.drop-label': 'Take room {code} off the list',
  'mine.delete-short': 'Delete',
  'mine.delete': 'Delete room {code}',
  'mine.delete-text':
    'All of this room goes: players, bets, sentences, model, rows on the boards. This cannot be undone.',
  'mine.delete-yes': 'Yes, delete all of it',
})
