/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const departureStageTexts = bring({
  'stage.departure-rule': 'Everyone answers alone. Neighbours have other questions.',
  'stage.departure-never': 'It is never a grade. No answer before the end.',
  'stage.departure-draw': 'Draw what happens in one step of training.',
  'stage.departure-kept': 'Your answers are kept until the end.',
  'stage.departure-done': 'players who have answered all',
  'stage.departure-here': 'players',
  'stage.departure-before': 'chips on the right answer before',
  'stage.departure-after': 'chips on the right answer after',
  'stage.departure-legend': 'Chips on the right answer, of ten: before and after',
  'stage.departure-mean-before': 'bits a question before',
  'stage.departure-mean-after': 'bits a question after',
})
