/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const garageStageTexts = bring({
  'stage.garage-width': 'width',
  'stage.garage-wide': '{width} wide',
  'stage.garage-steps-name': 'steps',
  'stage.garage-steps': { one: '{count} step', other: '{count} steps' },
  'stage.garage-coal': 'Every car burns the same coal',
  'stage.garage-in': { one: '{count} player has bet', other: '{count} players have bet' },
  'stage.garage-players': 'players',
  'stage.garage-ready': '{ready} of {members} ready',
  'stage.garage-ready-name': 'players who are ready',
  'stage.garage-members': 'players of the team',
  'stage.garage-tests': { one: '{count} test drive', other: '{count} test drives' },
  'stage.garage-tests-name': 'test drives',
  'stage.garage-bits': 'surprise, bits',
  'stage.garage-burns': 'coal burns →',
  'stage.garage-curve': 'loss curve, bits',
  'stage.garage-exam': 'exam, bits',
  'stage.garage-low': 'best start, bits',
  'stage.garage-high': 'worst start, bits',
  'stage.garage-doublings': 'width, in doublings',
  'stage.garage-first': 'one coal car',
  'stage.garage-later': 'ten times the coal',
})
