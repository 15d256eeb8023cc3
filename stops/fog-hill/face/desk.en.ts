/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const fogDeskTexts = bring({
  'doing.fog-hill.start': 'Everyone bets on two ghosts. The lab measures the land behind the fog.',
  'doing.fog-hill.walk': 'Everyone walks an engine downhill in the fog, then colours where the valley must lie.',
  'doing.fog-hill.fog': 'The fog lifts: the map, all ways, and who came lowest.',
  'doing.fog-hill.below': 'The screen shows where the real training went: below the valley.',
  'doing.fog-hill.say': 'Everyone answers one question about what they saw.',
  'doing.fog-hill.answer': 'The answer is on the screen.',
  'next.fog-hill.walk': 'Set off into the fog',
  'next.fog-hill.again': 'Rematch: another land',
  'next.fog-hill.fog': 'Lift the fog',
  'next.fog-hill.below': 'Show the real training',
  'next.fog-hill.say': 'Ask the last question',
  'next.fog-hill.answer': 'Show the answer',
  'then.fog-hill.walk': 'Downhill. Twelve pieces of coal each.',
  'then.fog-hill.again': 'Downhill once more. Another land, the same coal: beat yourself.',
  'then.fog-hill.fog': 'The fog lifts. What does the valley look like?',
  'then.fog-hill.below': 'Below the valley. Two directions are not all.',
  'then.fog-hill.say': 'Say it. Why did the model come lower?',
  'then.fog-hill.answer': 'Say it. The answer.',
})
