/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const liftStageTexts = bring({
  'stage.lift-rule': 'Four layers, one above the other. On which does it find its word?',
  'stage.lift-closed': '?',
  'stage.lift-floor': 'floor',
  'stage.lift-guess': 'first guess of this floor',
  'stage.lift-chips': 'chips on this floor',
  'stage.lift-chips-of': { one: '{count} chip', other: '{count} chips' },
  'stage.lift-in': { one: '{count} player has bet', other: '{count} players have bet' },
  'stage.lift-players': 'players',
})
