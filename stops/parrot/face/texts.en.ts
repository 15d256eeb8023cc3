/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const parrotTexts = bring({
  'parrot.part': 'Part {at} of {of} · {part}',
  'parrot.part-curtain': 'Behind the curtains',
  'parrot.part-build': 'Build one',
  'parrot.part-secret': 'The secret',
  'parrot.part-newcomer': 'A new word',
  'parrot.part-again': 'Build one again',

  'parrot.curtain.0': 'A',
  'parrot.curtain.1': 'B',
  'parrot.curtain': 'Curtain {curtain}',
  'parrot.behind':
    'Behind one curtain sits a parrot: it has read {few} sentences, again and again. Behind the other sits a learner: it has read {many}.',
  'parrot.question': 'Question {number} of {of}: put one into the hat',
  'parrot.turn': 'One question is drawn. This time those of {team} come first.',
  'parrot.kind': 'What shall the curtains do?',
  'parrot.kind-begin': 'Write on',
  'parrot.kind-meter': 'Be surprised',
  'parrot.begin-text': 'Begin a sentence. Both write on.',
  'parrot.meter-text':
    'Write a whole sentence, of {least} words or more. Both say how much it [surprises](surprise) them: a parrot is lost outside its own sentences.',
  'parrot.write': 'Words of your question',
  'parrot.send': 'Into the hat',
  'parrot.left': 'one question each',
  'parrot.asked': 'In the hat',
  'parrot.hat': { one: '{count} question is in the hat', other: '{count} questions are in the hat' },
  'parrot.in-hat': 'Your question is in the hat. It will be drawn in a moment.',
  'parrot.answer': 'Question {number}',
  'parrot.lent': 'The hat was empty: the {world} lends a beginning.',
  'parrot.by': 'asked by {team}',
  'parrot.chips': 'Where is the parrot?',
  'parrot.chips-text':
    'Lay chips on the curtain that hides it. What lies there is counted after each of the {of} questions, a part in {of} each time; place it anew to move it.',
  'parrot.names': 'the parrot is behind {curtain}',
  'parrot.keep': 'Leave my chips as they are',
  'parrot.earlier': 'Earlier answers',
  'parrot.look': 'Did {curtain} read this very sentence?',
  'parrot.look-once': 'Look it up, once for your team:',
  'parrot.looked-yes': 'Looked up by your team: yes, “{line}” stands word for word in the text that {curtain} read.',
  'parrot.looked-no': 'Looked up by your team: no, “{line}” does not stand in the text that {curtain} read.',
  'parrot.unveil': 'The parrot was behind {curtain}',
  'parrot.few': 'the parrot',
  'parrot.many': 'the learner',
  'parrot.read': { one: 'read {count} sentence', other: 'read {count} sentences' },
  'parrot.copies': '{share} of what it writes stands word for word in what it read.',
  'parrot.unseen': '[Sentences that neither has seen](held-out): {among}.',
  'parrot.on-new': 'On [sentences that neither has seen](held-out): the parrot {few}, the learner {many}.',
  'parrot.stands': 'word for word',
  'parrot.new': 'its own',
  'parrot.wrote': 'What it wrote',
  'parrot.saved': 'Your chips on the parrot: {bits} [bits](saved)',
  'parrot.ears': 'Finest ears',

  'parrot.size': 'Build one: how many sentences?',
  'parrot.size-text':
    'Your team’s model reads them again and again. More sentences are better, but somebody must write them: 100 sentences cost {bits} [bits].',
  'parrot.size-option': { one: '{count} sentence', other: '{count} sentences' },
  'parrot.size-price': 'costs {bits} bits',
  'parrot.size-team': 'What most of your team choose counts; where two are level, the fewer.',
  'parrot.team-now': {
    one: 'Your team so far: {chosen}. It would train {count} sentence.',
    other: 'Your team so far: {chosen}. It would train {count} sentences.',
  },
  'parrot.gauge': 'STOP when it is done',
  'parrot.gauge-text':
    'The gauge shows how [surprised](surprise) your model still is by the sentences it has read. You are paid by an [exam] with sentences it has never seen, and that one is hidden.',
  'parrot.gauge-fair': 'Every number is measured: this model was trained before, and the gauge shows it step by step.',
  'parrot.gauge-now': 'by what it has read',
  'parrot.step': 'Step {step}',
  'parrot.no-train': 'There is no train to be seen here this time.',
  'parrot.waits': 'The model is still being trained …',
  'parrot.pull': 'Pull STOP',
  'parrot.hand-on': 'Your hand is on the lever ✓',
  'parrot.hands': '{on} of {of} hands: half of them pull it',
  'parrot.stopped': 'Stopped at step {step}. The exam is still hidden.',
  'parrot.curves': 'The exam that was hidden',
  'parrot.curves-mine': 'Your model at STOP, on sentences it has never seen',
  'parrot.curves-worth':
    '{worth} [bits saved](saved) = [blind guessing](blind) less {exam} at the exam less {price} for the sentences',
  'parrot.curves-best':
    'The best place for STOP was step {best}: {bits} bits. You stopped at step {stop}: {mine} bits.',
  'parrot.curves-ran':
    'Nobody pulled STOP: it ran to the end, step {stop}, {mine} bits. The best place was step {best}: {bits} bits.',
  'parrot.curves-copies': '{stopped} of what it writes there is copied; had nobody said STOP, {end}.',
  'parrot.curves-copies-end': '{end} of what it writes at the end of the line is copied.',
  'parrot.curve-label':
    'Surprise after each step. What it had read: {train}. Exam: {exam}. STOP at step {stop}, best at step {best}.',
  'parrot.gauge-label': 'Surprise by what it has read, up to step {step}: {bits} bits',
  'parrot.team': 'Team',
  'parrot.sentences': 'Sentences',
  'parrot.worth': 'Bits saved',
  'parrot.learned':
    'It goes on getting better at what it has read, and worse at everything else: that is [learning by heart](by-heart).',

  'parrot.not-by-heart':
    'None of these models has come to [learning by heart](by-heart) yet: at its last step the exam was about at its best.',

  'parrot.again': 'Build one again: beat your first',
  'parrot.again-text':
    'Other sentences of the {world}, a model that knows nothing yet, the same price: {bits} [bits] for 100 sentences. You know what the hidden exam did the last time.',
  'parrot.again-before':
    'Your first one: {count} sentences, STOP at step {stop} (best: {best}), {worth} bits saved. That is to be beaten.',
  'parrot.beaten': 'Have you beaten yourselves?',
  'parrot.beaten-more': '{bits} bits more than your first model.',
  'parrot.beaten-less': '{bits} bits less than your first model.',
  'parrot.beaten-level': 'Just as much as your first model.',
  'parrot.first': 'The first time',

  'parrot.attack': 'Make it tell the secret',
  'parrot.attack-text': {
    one: 'Among {among} sentences stands one line about “{who}” and a “{what}”, {count} time. It says where. Begin a sentence of at most {most} words so that the model says it. Such a line is called a [canary].',
    other:
      'Among {among} sentences stands one line about “{who}” and a “{what}”, {count} times. It says where. Begin a sentence of at most {most} words so that the model says it. Such a line is called a [canary].',
  },
  'parrot.attack-worth':
    'A [leak] is worth 1 bit, and a quarter of a bit more for each word that you need less than {most}.',
  'parrot.enough': 'How often must a model read a line so that it tells it?',
  'parrot.enough-option': { one: '{count} time in {among} sentences', other: '{count} times in {among} sentences' },
  'parrot.enough-more': 'Even {count} are too few',
  'parrot.try-label': 'Words of your beginning',
  'parrot.try': 'Try it',
  'parrot.tries-left': { one: '{count} try left', other: '{count} tries left' },
  'parrot.no-tries': 'Those were all your tries.',
  'parrot.tried': 'What the model answered',
  'parrot.leaked': {
    one: 'It leaked, with {count} word! Nobody should have been able to read that.',
    other: 'It leaked, with {count} words! Nobody should have been able to read that. Can you do it with fewer?',
  },
  'parrot.leaks': { one: 'The secret came out {count} time', other: 'The secret came out {count} times' },
  'parrot.leak': 'What leaked',
  'parrot.secret': 'The secret line',
  'parrot.leak-enough': {
    one: 'Read {count} time among {among} sentences, and the model tells the rest.',
    other: 'Read {count} times among {among} sentences, and the model tells the rest.',
  },
  'parrot.leak-never': 'This model did not tell the whole line, whatever the beginning.',
  'parrot.leak-players': '{leaked} of {tried} players made it talk.',
  'parrot.leak-shortest': 'The shortest beginning that did it: “{line}”',
  'parrot.leak-row': { one: 'read {count} time', other: 'read {count} times' },
  'parrot.leak-none': 'withdrawn',
  'parrot.leak-words': 'Told after so many words:',
  'parrot.leak-yes': 'yes',
  'parrot.leak-no': 'no',
  'parrot.leak-mine': 'You keep {bits} [bits](saved) here.',
  'parrot.withdrawn': 'The owner has withdrawn the line',
  'parrot.withdrawn-text':
    'Nobody can cut a sentence out of a trained model: it has become part of all the [weights](weight). This one was trained again, from the beginning, without the line.',
  'parrot.gone': 'Gone. Even after the whole beginning it no longer knows the end ({among}).',
  'parrot.not-gone': 'It still says the end of the line: other sentences lead there too.',

  'parrot.newcomer-word': 'wug',
  'parrot.newcomer': 'A word that nobody has read',
  'parrot.newcomer-text':
    'No model has ever met “wug”. Now one sentence more stands among the {count}: “{line}”. How often does a model then go on after “the wug” as after others of its kind?',
  'parrot.newcomer-kind': 'What comes after its kind: {words}',
  'parrot.newcomer-now': 'Without that sentence: {share}, by chance (the mean of {count} models)',
  'parrot.newcomer-label': 'With that one sentence',
  'parrot.never': 'never',
  'parrot.certain': 'certain',
  'parrot.adopted': 'One sentence later',
  'parrot.adopted-text':
    'Without the sentence {before}, with it {after}: the mean of {count} models each. Part of that is the very word that it was told.',
  'parrot.adopted-mine': 'You said {mine}: worth {bits} bits.',
  'parrot.nearest': 'Nearest',
})
