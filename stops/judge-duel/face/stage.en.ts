/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const judgeStageTexts = bring({
  'stage.judge-duel-rule': 'Six models end the same sentence. Which ending is best?',
  'stage.judge-duel-ending': '… {words}',
  'stage.judge-duel-begins': 'Six models go on with: {words} …',
  'stage.judge-duel-person': 'A person’s ending: {words}',
  'stage.judge-duel-in': { one: '{count} order is in', other: '{count} orders are in' },
  'stage.judge-duel-orders': 'orders',
  'stage.judge-duel-bleu': 'BLEU',
  'stage.judge-duel-rouge': 'ROUGE',
  'stage.judge-duel-perplexity': 'perplexity',
  'stage.judge-duel-you': 'you',
  'stage.judge-duel-agrees': 'agrees with you',
  'stage.judge-duel-learned': 'learned',
  'stage.judge-duel-agreement': 'agreement with the class',
  'stage.judge-duel-by-early': 'after {steps} steps',
  'stage.judge-duel-by-loop': 'after {steps} steps, likeliest word',
  'stage.judge-duel-by-middle': 'after {steps} steps',
  'stage.judge-duel-by-rote': 'knows {count} sentences by heart',
  'stage.judge-duel-by-late': 'trained model',
  'stage.judge-duel-by-sure': 'trained model, likeliest word',
})
