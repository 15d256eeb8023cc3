/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const updateDeskTexts = bring({
  'doing.update-day.chat': 'Everyone talks to the model, and tells it what is new.',
  'doing.update-day.bet': 'Everyone bets: what has talking to it changed?',
  'doing.update-day.same': 'The screen shows the model’s fingerprint from before and from now.',
  'doing.update-day.plan': 'Everyone votes on how the update is read, and bets on what it moves.',
  'doing.update-day.updated': 'The screen shows the updated model: its fingerprint, and what it says now.',
  'next.update-day.bet': 'Stop talking, and bet',
  'next.update-day.same': 'Take its fingerprint again',
  'next.update-day.plan': 'Plan an update',
  'next.update-day.updated': 'Train the update',
  'then.update-day.bet': 'Has it changed? Everyone lays chips on what talking has done to it.',
  'then.update-day.same': 'Two fingerprints of all its numbers, before and after.',
  'then.update-day.plan': 'Plan an update. The news alone, or among old sentences?',
  'then.update-day.updated': 'After the update, which takes a second: what it says now, and what it has lost.',
})
