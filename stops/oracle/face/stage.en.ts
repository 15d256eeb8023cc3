/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const oracleStageTexts = bring({
  'stage.oracle-width': 'width',
  'stage.oracle-doublings': 'width, in doublings',
  'stage.oracle-in': { one: '{count} player has bet', other: '{count} players have bet' },
  'stage.oracle-drawn': { one: '{count} line is drawn', other: '{count} lines are drawn' },
  'stage.oracle-players': 'players',
  'stage.oracle-training': 'training',
  'stage.oracle-wider': 'wider →',
  'stage.oracle-trained': 'training that is done',
  'stage.oracle-exam': 'exam, bits',
  'stage.oracle-low': 'best start, bits',
  'stage.oracle-high': 'worst start, bits',
  'stage.oracle-height': 'height on the wall',
  'stage.oracle-line': 'a line of the class',
  'stage.oracle-band': 'its band',
  'stage.oracle-law': 'straight line',
  'stage.oracle-same': 'same as our largest small one',
  'stage.oracle-floor': 'stretched above the floor of {bits} bits',
  'stage.oracle-floor-name': 'the floor, bits',
  'stage.oracle-curve': 'loss curve, bits',
  'stage.oracle-learns': 'it learns →',
})
