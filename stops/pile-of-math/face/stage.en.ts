/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const pileStageTexts = bring({
  'stage.pile': 'What the untrained model writes',
  'stage.asked': '… after “{prompt}”',
  'stage.guessed': { one: '{count} guess is in', other: '{count} guesses are in' },
  'stage.guesses-name': 'guesses',
  'stage.pile-measured': 'It is {among}',
  'stage.measured': 'measured',
  'stage.measured-is': 'measured {bits}',
  'stage.guess-of': 'a guess',
  'stage.pile-probe': '“{line}”: {share}, place {rank} of {of} words',
  'stage.rank': 'place',
  'stage.words-name': 'words',
})
