/** What can be answered. */
import { bring } from '../../../client/locale/brought.ts'

export const judgeOptionTexts = bring({
  'judge-duel.metric-bleu': 'BLEU',
  'judge-duel.metric-rouge': 'ROUGE',
  'judge-duel.metric-perplexity': 'perplexity',
  'judge-duel.reason-better': 'It writes better sentences.',
  'judge-duel.reason-shared': 'It shares more words with the sentences that it is compared with.',
  'judge-duel.reason-liked': 'People like its sentences more.',
  'judge-duel.reason-true': 'What it says is true more often.',
})
