/** What is told of the Run once the match is over: its awards, and the story of the model. */
import { bring } from '../../../client/locale/brought.ts'

export const runEndingTexts = bring({
  'award.bold': 'Boldest chip: {who}',
  'award.bold-text': '{bits} bits surer of “{word}” than the model',
  'award.bold-any': '{bits} bits surer of the word than the model',
  'award.labels': 'Cleanest cards: {who}',
  'award.labels-text': '{count} of {of} labels right',
  'award.forecast': 'Best forecast: {who}',
  'award.forecast-text': '{bits} bits off',
  'award.eye': 'Sharpest eye: {who}',
  'award.eye-text': { one: 'saw {count} mistake of others', other: 'saw {count} mistakes of others' },
  'award.recovery': 'Best recovery: all of you',
  'award.recovery-text': '{bits} bits down again after derailing',
  'award.cargo': 'Best cargo: {who}',
  'award.cargo-text': '{change} bits on the words that matter',

  'story.start':
    'It began {among}: {bits} [bits] of [surprise] a word, on [sentences that it had never seen](held-out).',
  'story.alone': {
    one: 'Nobody taught it anything, so it took {count} [step] on the [few sentences that were there](starter) alone.',
    other:
      'Nobody taught it anything, so it took {count} [steps](step) on the [few sentences that were there](starter) alone.',
  },
  'story.helped':
    'What moved it most were your {sentences}: with the cargo of the {team} alone a fresh model guesses the [words that matter](key-words) among {times} times fewer words ({bits} bits).',
  'story.helped-one':
    'What moved it most were your {sentences}: with them alone a fresh model guesses the [words that matter](key-words) among {times} times fewer words ({bits} bits).',
  'story.helped-level':
    'What moved it most were your {sentences}: with those of {teams} alone a fresh model guesses the [words that matter](key-words) among {fewest} to {most} times fewer words ({low} to {high} bits). Which team did most is too close to call.',
  'story.steps': {
    one: 'You brought {sentences} and drove {count} [step] without a derailment; whose sentences helped most is too close to call.',
    other:
      'You brought {sentences} and drove {count} [steps](step) without a derailment; whose sentences helped most is too close to call.',
  },
  'story.derailed': {
    one: 'You brought {sentences} and drove {steps}, with {count} [derailment](derail) on the way; whose sentences helped most is too close to call.',
    other:
      'You brought {sentences} and drove {steps}, with {count} [derailments](derail) on the way; whose sentences helped most is too close to call.',
  },
  'story.steps-one': {
    one: 'You brought {sentences} and drove {count} [step] without a derailment; whether they helped is too close to call.',
    other:
      'You brought {sentences} and drove {count} [steps](step) without a derailment; whether they helped is too close to call.',
  },
  'story.derailed-one': {
    one: 'You brought {sentences} and drove {steps}, with {count} [derailment](derail) on the way; whether they helped is too close to call.',
    other:
      'You brought {sentences} and drove {steps}, with {count} [derailments](derail) on the way; whether they helped is too close to call.',
  },
  'story.hurt-one':
    'You brought {sentences}. Wrong labels are learned like right ones: they made it worse at the [words that matter](key-words).',
  'story.hurt':
    'You brought {sentences}. Wrong labels are learned like right ones: the cargo of the {teams} made it worse at the [words that matter](key-words).',
  'story.sentences-agreed': {
    one: '{count} sentence ({agreed} as the {world} says it)',
    other: '{count} sentences ({agreed} as the {world} says them)',
  },
  'story.sentences': { one: '{count} sentence', other: '{count} sentences' },
  'story.step-count': { one: '{count} step', other: '{count} steps' },
  'story.beat': 'At the bets {won} of {of} of you beat the model before its training, and {now} of {nowOf} after it.',
  'story.beat-once': 'At the bets {won} of {of} of you beat the model before its training.',
  'story.beat-once-you': 'At the bets you beat the model before its training.',
  'story.beat-once-model': 'At the bets you did not beat the model before its training.',
  'story.beat-you-you': 'At the bets you beat the model, before its training and after it.',
  'story.beat-you-model': 'At the bets you beat the model before its training, and no longer after it.',
  'story.beat-model-you': 'At the bets you did not beat the model before its training, but you did after it.',
  'story.beat-model-model': 'At the bets you did not beat the model, neither before its training nor after it.',
  'story.end': 'Now it is {among} ({bits} bits).',
  'story.end-by-heart':
    'Now it is {among} ({bits} bits); on what it had read itself it is at {read}, so {gap} bits of that it knows [by heart](by-heart) only.',
  'story.next-labels': {
    one: 'Next time: {count} of your sentences said what the {world} never says. The almanac knows.',
    other: 'Next time: {count} of your sentences said what the {world} never says. The almanac knows.',
  },
})
