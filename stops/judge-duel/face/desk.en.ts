/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const judgeDeskTexts = bring({
  'doing.judge-duel.rank': 'Six models have ended the same sentence. Everyone puts the endings in order.',
  'doing.judge-duel.bets': 'Everyone bets which ending each of three metrics puts first.',
  'doing.judge-duel.metrics':
    'The screen shows what the metrics say. Everyone bets which of them agrees most with the class.',
  'doing.judge-duel.people': 'The screen shows who wrote what, and how far each metric agrees with the class.',
  'doing.judge-duel.say': 'Everyone says what a higher BLEU tells of a model.',
  'doing.judge-duel.answer': 'The screen shows which answer is right.',
  'next.judge-duel.bets': 'Close the orders, and bet',
  'next.judge-duel.metrics': 'Show what the metrics say',
  'next.judge-duel.people': 'Compare with the class',
  'next.judge-duel.say': 'Ask what it means',
  'next.judge-duel.answer': 'Show the answer',
  'then.judge-duel.bets':
    'Think like a metric. A person’s ending is shown, and chips say which ending BLEU, ROUGE and perplexity put first.',
  'then.judge-duel.metrics':
    'What the metrics say. Their figures, and chips on which of them agrees most with the class.',
  'then.judge-duel.people':
    'People and metrics. The class’s order, who wrote what, and how far each metric agrees with you.',
  'then.judge-duel.say': 'Say it. What does a higher BLEU tell of a model? The answer counts by how sure it is.',
  'then.judge-duel.answer': 'The answer, with all votes.',
})
