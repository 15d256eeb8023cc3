/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const signalStageTexts = bring({
  'stage.signal-box-judged': { one: '{count} verdict', other: '{count} verdicts' },
  'stage.signal-box-judged-name': 'verdicts',
  'stage.signal-box-in': { one: '{count} player has bet', other: '{count} players have bet' },
  'stage.signal-box-players': 'players',
  'stage.signal-box-win': 'new wins against old',
  'stage.signal-box-coin': 'half: no difference',
  'stage.signal-box-loss': 'loss of the pairs, bits',
  'stage.signal-box-learns': 'it learns →',
  'stage.signal-box-votes': 'your votes',
  'stage.signal-box-coins': 'coin-tossed votes',
  'stage.signal-box-held': { one: '{count} judge', other: '{count} judges' },
  'stage.signal-box-held-name': 'judges with this card',
  'stage.signal-box-judges': 'wins by card: {card}',
  'stage.signal-box-legal': 'sentences that the world could say',
  'stage.signal-box-step-name': 'steps',
})
