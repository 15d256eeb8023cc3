/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const mirrorTexts = bring({
  'mirror.table': 'How large will the gap be?',
  'mirror.table-text':
    'A model is about to read this text, among many other sentences. Then it is asked to go on, once after each word of both groups. The gap: how much oftener it says “{says}” of the first group than of the second.',
  'mirror.table-code': 'This room’s words have no such groups: these are words drawn at random, as in a secret code.',
  'mirror.group': '{who}',
  'mirror.counts': '{first} {says}, {second} {other}',
  'mirror.table-gap': 'Gap in the text: {gap}. And in the model?',
  'mirror.gap-label': 'Your chips on the gap of the model',
  'mirror.like': 'Such as: “{line}”',

  'mirror.dial': 'What the model makes of the text',
  'mirror.dial-text':
    'Five texts, five models. Each text has its own dial: how many of a hundred sentences say the usual.',
  'mirror.dial-row': '{usual} to {rest}: {text} in the text, {model} in the model',
  'mirror.dial-soft': 'Where does the model say less of it than its text, and where more?',
  'mirror.dial-told': 'Your bets were on the text of {usual} to {rest}: there the model’s gap is {gap}.',
  'mirror.won-gap': '{bits} [bits](saved) for your chips on the gap',

  'mirror.repair': 'Repair it',
  'mirror.repair-text':
    'The model that has read 90 to 10 has a gap of {gap}. Bring it to 0, and lose little elsewhere: your team gets 3 bits for a whole gap closed, less the bits a word that the model is worse on the general exam. What most of a team choose is done.',
  'mirror.repair-label': 'How?',
  'mirror.dose-label': 'How much of it?',
  'mirror.dose-text': 'Of the sentences that the test asks about, so many are used.',
  'mirror.more-add': 'The same sentence with the other word, beside each. A fresh model reads all of it: 300 steps.',
  'mirror.more-tune': 'A copy reads both forms of each, and as many ordinary sentences: 60 small steps.',
  'mirror.more-swap': 'A copy reads the other forms and nothing else: 60 small steps.',
  'mirror.more-delete': 'A fresh model reads the text without them: 300 steps.',
  'mirror.now': 'Your team now: {fix}',
  'mirror.votes': { one: '{count} vote', other: '{count} votes' },
  'mirror.fix': '{repair}, {dose}',
  'mirror.no-repair': 'no repair',

  'mirror.land': 'Where will each land?',
  'mirror.land-text':
    'Each repair is done with all of the sentences. Where is its gap then? “Gone” is within 10% of 0.',
  'mirror.trains': 'The lab is training: {done} of {all} models.',
  'mirror.trained': 'All models are trained.',

  'mirror.race': 'The gap while they learn',
  'mirror.race-text':
    'From the first step to the last: at 0 both groups are told of alike. Below it the gap has turned round.',
  'mirror.race-row': '{first} at first, {last} at the end',

  'mirror.front': 'Gap and cost of every repair',
  'mirror.front-text':
    'The nearer to the line of 0, the smaller the gap. To the left: it cost little elsewhere. Nobody is nearer to 0 for less than those on the dashed line.',
  'mirror.front-row': 'Gap {gap}, {cost} bits a word worse elsewhere: {points} bits',
  'mirror.points': '{bits} [bits](saved) for your team’s repair',
  'mirror.steps': { one: '{count} step', other: '{count} steps' },
  'mirror.won-land': '{bits} [bits](saved) for where you saw them land',
  'mirror.best-repair': 'The best repair: {teams}',
  'mirror.close': 'Which repair is best is too close to call.',
  'mirror.best': 'Who saw it coming',
  'mirror.before': 'as it was',
  'mirror.nobody': 'nobody’s',

  'mirror.other': 'And in other sentences?',
  'mirror.other-text':
    'The same text has other sentences about the same two groups, as slanted as the first. No test asked about them, and no repair touched them: “{line}”',
  'mirror.other-own': 'What does your team’s model say there? Its gap on the test is told; this one is not.',
  'mirror.other-none': 'no gap there, either',
  'mirror.other-less': 'less than before',
  'mirror.other-as-before': 'as before',
  'mirror.other-label': 'Your chips on the gap in other sentences',

  'mirror.found': 'The second test',
  'mirror.found-text':
    'The upper bar: the test that everybody repaired for. The lower one: other sentences about the same groups.',
  'mirror.found-row': '{gap} on the test, {other} in other sentences',
  'mirror.found-why': 'A gap of 0 is the gap of one test. It is not yet fairness.',
  'mirror.won-other': '{bits} [bits](saved) for your chips on it',

  'mirror.again': 'Another dial',
  'mirror.again-text':
    'Back to the text of 70 to 30, which nobody has repaired. After 300 steps its model has a gap of {gap}. Now a fresh one reads the very same text for four times as long. What becomes of its gap?',
  'mirror.again-label': 'Your chips on the gap after 1,200 steps',
  'mirror.after': 'The same text, read for longer',
  'mirror.after-row': '{text} in the text, {before} after {few} steps, {after} after {many} steps',
  'mirror.after-less': 'The gap has become smaller.',
  'mirror.after-same': 'The gap is about the same.',
  'mirror.after-more': 'The gap has grown. Nobody has changed the text: the model has learned it better.',
  'mirror.won-again': '{bits} [bits](saved) for your chips on it',

  'mirror.say': 'Somebody says: “The model is neutral now.” What do you tell them?',
  'mirror.right-text':
    'A test tells of the sentences that it asks about. Who repairs a model for one test can say that much, and no more: that is why those who build models look with many tests, and keep looking.',
  'mirror.score':
    'In the text {text}. In the model {before}. After the best repair {after} on the test, {other} elsewhere.',
  'mirror.sheet-before': 'Mirror room: gap of the model before any repair',
  'mirror.sheet-after': 'Mirror room: gap on the test after the best repair',
  'mirror.sheet-other': 'Mirror room: gap in other sentences after it',
})
