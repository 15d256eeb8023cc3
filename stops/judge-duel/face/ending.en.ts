/** What is told of Judge duel once the match is over: its story and its award. */
import { bring } from '../../../client/locale/brought.ts'

export const judgeEndingTexts = bring({
  'story.judge-duel.agreement':
    'You put six endings in order, and so did three metrics. Agreement with you, from -1 to +1: perplexity {perplexity}, BLEU {bleu}, ROUGE {rouge}.',

  'award.judge-duel-chips': 'Metric mind: {who}',
  'award.judge-duel-chips-text': '{bits} bits saved on what metrics like',
})
