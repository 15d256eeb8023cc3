/** What is told of Oracle once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const oracleEndingTexts = bring({
  'story.oracle': 'The largest of four small brains came to {small} [bits], the large one to {large}.',
  'story.oracle.next': 'Twice as wide it was {next}.',

  'award.oracle-line': 'Oracle: {who}',
  'award.oracle-line-text': '{bits} bits saved with a line and its band',
  'award.oracle-chips': 'Nose for size: {who}',
  'award.oracle-chips-text': '{bits} bits saved with chips on brains',
})
