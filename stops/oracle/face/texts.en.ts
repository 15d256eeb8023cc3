/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const oracleTexts = bring({
  'oracle.guess': 'Which step up helps most?',
  'oracle.guess-text':
    'Who builds a large model trains small ones first. Four small brains are being trained right now, {widths} wide: the same sentences, the same steps. A wider brain is less surprised. Which step takes off most?',
  'oracle.chips-label': 'Chips on the steps',
  'oracle.step': 'from {from} to {to} wide',
  'oracle.training': 'The small ones are being trained: {share}',
  'oracle.small-trained': 'The small ones are trained.',
  'oracle.figure': '{bits} bits',
  'oracle.wide': '{width} wide',

  'oracle.line': 'Where will the large one come out?',
  'oracle.line-text':
    'Four dots: how surprised the small brains are. The next brain is {width} wide. Lay the ruler, and say how sure you are: a narrow band earns much, and is easily missed.',
  'oracle.wall-text':
    'The wall is stretched: each step up is twice as far from the floor. There, many things that grow fall along a straight line.',
  'oracle.wall-no-floor':
    'Nobody knows the floor of this text, so the wall starts at nothing, and a straight line will promise too much.',
  'oracle.floor': 'The floor is {bits} [bits]: the language itself is uncertain, and no brain gets below it.',
  'oracle.ruler': 'End of your line',
  'oracle.ruler-low': 'less surprised',
  'oracle.ruler-high': 'more surprised',
  'oracle.band': 'Your band',
  'oracle.band-of': '+{inside} bits from {low} to {high}',
  'oracle.band-text': 'Inside {low} to {high} you keep {inside} bits. Outside you lose {outside}.',
  'oracle.send': 'Draw my line',
  'oracle.not-yet': 'Move the end of your line first.',
  'oracle.change': 'Change my line',
  'oracle.chart': 'Four dots of small brains, and your line with its band over the large one',
  'oracle.chart-told': 'Four dots of small brains, your line with its band, and where the large one came out',
  'oracle.steepest-none': 'Two steps helped alike: too close to call. That pays and costs nothing.',
  'oracle.most': 'Most came from the step {step}.',

  'oracle.lines': 'All lines of the class',
  'oracle.lines-none': 'Nobody has drawn a line.',
  'oracle.lines-text': 'The middle line says {bits} bits. In a moment the large one is trained for real.',
  'oracle.your-line': 'Your line: {bits} bits, band {low} to {high}.',
  'oracle.no-line': 'You have drawn no line.',

  'oracle.train': 'The large one is being trained',
  'oracle.train-text': '{width} wide, from {starts} starts. The curve is how surprised it is while it learns.',
  'oracle.trained': 'Trained. What did the exam say?',

  'oracle.outcome': 'The large one came to {bits} bits',
  'oracle.spread': 'Its starts: {low} to {high}.',
  'oracle.won': '{bits} [bits](saved) for your line',
  'oracle.law': 'The straight line through the dots said {law}: off by {off}.',
  'oracle.ghost': '“Same as our largest small one” said {same}: off by {off}.',
  'oracle.middle': 'The middle line of the class said {middle}: off by {off}.',
  'oracle.nearest': 'Came nearest',
  'oracle.off': 'off by {bits} bits',
  'oracle.best': 'Most bits for a line',

  'oracle.buy': 'Would you buy the next size?',
  'oracle.buy-text':
    'A brain {width} wide: {times} times the work. The same sentences, the same {steps} steps. What will it be, against the {bits} bits of the large one?',
  'oracle.buy-label': 'Chips on what it will be worth',
  'oracle.bought-waits': 'The next size is being trained.',
  'oracle.bought': 'The next size came to {bits} bits',
  'oracle.bought-better': 'That is better by {gain} bits: it was worth its work.',
  'oracle.bought-same': 'That is about the same as {large}, for {times} times the work.',
  'oracle.bought-worse': 'That is worse by {gain} bits.',
  'oracle.bought-room':
    'It is still far from the floor: there was room to learn. Whoever buys asks how far the line goes on.',
  'oracle.bought-why':
    'A line holds as long as nothing else runs out. So many steps are too few for a brain this wide, and the floor is near.',
  'oracle.won-chips': '{bits} [bits](saved) for your chips',
  'oracle.best-chips': 'Best bets',

  'oracle.say': 'Why are small ones trained first?',
  'oracle.right-text':
    'A large training is paid once, and nobody can afford a second try. Small ones cost little, and a straight line through them tells about where the large one lands. A line is no promise: it is an estimate with a band.',
  'oracle.receipt': 'The receipt',
  'oracle.receipt-small': {
    one: 'All four small ones: {billions} billion sums, {count} second.',
    other: 'All four small ones: {billions} billion sums, {count} seconds.',
  },
  'oracle.receipt-large': {
    one: 'The large one: {billions} billion sums, {count} second.',
    other: 'The large one: {billions} billion sums, {count} seconds.',
  },
  'oracle.receipt-next': {
    one: 'The next size: {billions} billion sums, {count} second.',
    other: 'The next size: {billions} billion sums, {count} seconds.',
  },
  'oracle.receipt-share': 'The small ones cost {share} of it in sums.',

  'oracle.sheet-small': 'Oracle: largest small brain, bits',
  'oracle.sheet-large': 'Oracle: large brain, bits',
  'oracle.sheet-next': 'Oracle: next size, bits',
})
