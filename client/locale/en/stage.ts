/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../brought.ts'
import '../of-texts/stage.ts'

export const stageTexts = bring({
  'stage.not-a-number': 'not a number',
  'stage.bits': '{bits} bits',
  'stage.ruler': 'ruler',
  'stage.step': 'step',
  'stage.rate': 'throttle',
  'stage.before': 'before',
  'stage.after': 'after',
  'stage.summit': 'blind guessing',
  'stage.floor': 'floor {bits} bits: language itself',
  'stage.floor-name': 'valley floor',
  'stage.batch-loss': 'a word, on the last batches',
  'stage.one-batch': 'surprise at one batch',
  'stage.held-out': 'a word, on unseen sentences',
  'stage.mark': '{name} {bits}',
  'stage.exam-line': 'exams so far',

  'stage.aboard': { one: '{count} passenger aboard', other: '{count} passengers aboard' },
  'stage.players-of': 'players of {team}',
  'stage.players-name': 'players',

  'stage.share-of': 'chance of {word}',

  'stage.from-to-weight': '{before} → {after}',

  'stage.drop': 'fell by',

  'stage.podium': 'The end of the line',
  'stage.among': 'Our model: {before} before, {after} now',
  'stage.class-drop': '{before} to {after} bits of surprise a word, {bits} downhill',
  'stage.class-rise': '{before} to {after} bits of surprise a word, {bits} uphill',
  'stage.class-now': '{among} ({before} to {after} bits a word)',
  'stage.race': 'bits saved',
  'stage.steps': 'Bits saved on all cards',
  'stage.winners': 'Best at the bets',
  'stage.no-winners': 'Nobody beat blind guessing this time.',
  'stage.no-awards': 'None: nothing was measured that earns one.',
  'stage.classes': 'where classes ended',
  'stage.class.ours': 'our class before',
  'stage.class.other': 'another class',
  'stage.saved-by': 'bits saved, {who}',

  'stage.votes-name': 'votes',
})
