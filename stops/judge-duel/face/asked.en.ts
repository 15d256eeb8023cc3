/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const judgeAskedTexts = bring({
  'asked.judge-duel.order': 'the best ending first',
  'asked.judge-duel.bleu': 'what BLEU puts first',
  'asked.judge-duel.rouge': 'what ROUGE puts first',
  'asked.judge-duel.perplexity': 'what perplexity puts first',
  'asked.judge-duel.agree': 'the metric that agrees most with the class',
  'asked.judge-duel.say': 'what a higher BLEU says of a model',
  'own-figure.judge-duel': 'how far BLEU agreed with the class, from -1 to +1',
})
