/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const judgeTexts = bring({
  'judge-duel.rank': 'Put them in order',
  'judge-duel.rank-text':
    'Six models of this room were given the beginning “{words} …”. Which ending is best? Tap the best one first, then the next. Nobody is paid for an order: it is what you think.',
  'judge-duel.rank-label': 'Endings, the best first',
  'judge-duel.writing': 'The models are being trained. Each of them then ends the same sentence.',
  'judge-duel.few': 'The models have not written enough. There is nothing to compare.',
  'judge-duel.lettered': '{letter}: {words}',

  'judge-duel.bets': 'Think like a metric',
  'judge-duel.bets-text':
    'Companies cannot ask people about every sentence. They let a formula judge: a metric. Which ending does each one put first?',
  'judge-duel.person': 'A person of this world ended it so: {words}',
  'judge-duel.which': 'Which metric you bet on',
  'judge-duel.placed': '{metric} ✓',
  'judge-duel.bleu-text':
    'BLEU counts words, pairs, threes and fours of words that stand in the person’s ending, too. An ending that is too short pays for it.',
  'judge-duel.rouge-text':
    'ROUGE-L looks for the longest row of words that both endings have in the same order, with or without others in between.',
  'judge-duel.perplexity-text':
    'Perplexity does not look at the person’s ending. The trained model reads the sentence: among how many words it had to guess each time. Fewer are better.',
  'judge-duel.bet-label': 'Chips on what {metric} puts first',
  'judge-duel.all-in': 'All three bets are in. You can change them until the bell.',

  'judge-duel.metrics': 'What the metrics say',
  'judge-duel.measuring': 'The trained model is still reading the sentences.',
  'judge-duel.figures': '{metric}: {figure}',
  'judge-duel.first': '{metric}: {figure} ✓ first',
  'judge-duel.won': '{bits} [bits](saved) for your chips',
  'judge-duel.on-first': 'Chips on what it puts first',
  'judge-duel.best': 'Most bits',
  'judge-duel.agree': 'Which one judges like you?',
  'judge-duel.agree-text':
    'All your orders together make one. Which metric’s order is nearest to it? No screen has shown yours yet.',
  'judge-duel.agree-label': 'Chips on the metric that agrees most with the class',

  'judge-duel.people': 'People and metrics',
  'judge-duel.nobody': 'Nobody has put the endings in order: there is nothing to compare the metrics with.',
  'judge-duel.nearest': 'Nearest to you: {metric}',
  'judge-duel.agreement': 'Agreement with your order (Spearman: +1 the same, 0 no connection, -1 turned round)',
  'judge-duel.many': 'BLEU with {count} endings of people',
  'judge-duel.many-text':
    'One ending is one of many good ones. With more of them to compare with, BLEU often judges more like people.',
  'judge-duel.people-text':
    'BLEU and ROUGE see shared words only: a good ending in other words can get less than nonsense with the right ones. Perplexity likes what is usual, true or not. A metric is a measure of something, and never the thing itself.',
  'judge-duel.place': 'your place {place}',
  'judge-duel.by': 'written by {author}',
  'judge-duel.by-early': 'a model after {steps} steps',
  'judge-duel.by-loop': 'the same model, always taking its likeliest word',
  'judge-duel.by-middle': 'a model after {steps} steps',
  'judge-duel.by-rote': 'a model that has read {count} sentences over and over',
  'judge-duel.by-late': 'the trained model',
  'judge-duel.by-sure': 'the trained model, always taking its likeliest word',

  'judge-duel.say': 'A new model has a higher BLEU than the old one. What do you know?',
  'judge-duel.right-text':
    'BLEU counts what is shared. Whether it is good, true or liked must be asked in another way: several metrics, and people.',

  'judge-duel.sheet-bleu': 'Judge duel: agreement of BLEU with the class',
  'judge-duel.sheet-rouge': 'Judge duel: agreement of ROUGE with the class',
  'judge-duel.sheet-perplexity': 'Judge duel: agreement of perplexity with the class',
})
