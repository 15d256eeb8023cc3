/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const judgeCardTexts = bring({
  'stop.judge-duel': 'Judge duel',
  'ahead.judge-duel': 'who judges a model better: people, or a formula? Three formulas are put to the test.',
  'phase.judge-duel.rank': 'Put them in order',
  'phase.judge-duel.bets': 'Think like a metric',
  'phase.judge-duel.metrics': 'What the metrics say',
  'phase.judge-duel.people': 'People and metrics',
  'phase.judge-duel.say': 'Say it',
  'phase.judge-duel.answer': 'The answer',
})
