/** The small controls that panels share. */
import { bring } from '../brought.ts'

export const controlTexts = bring({
  'card.blank': 'blank',
  'card.end': '(end)',
  'bits.value': '{bits} bits',
  'bits.surprise': '{bits} bits of surprise a word',

  'slider.less': 'Less: {label}',
  'slider.more': 'More: {label}',

  'picker.type': 'type a word',
  'picker.rack': 'Show words of',
  'picker.all': 'all words',
  'picker.matches': 'Words to choose from',
  'picker.none': 'Our little world has no such word.',
  'picker.more': 'and {count} more',

  'rack.animals': 'animals',
  'rack.food': 'food',
  'rack.colours': 'colours',
  'rack.things': 'things',
  'rack.places-and-times': 'places and times',
  'rack.people': 'people',
  'rack.magic': 'magic',
  'rack.describing-words': 'describing words',
  'rack.actions': 'actions',
  'rack.small-words': 'small words',

  'builder.empty': 'Tap words to begin',
  'builder.back': 'Take back the last word',
  'builder.full': 'That is all: {count} words fit',

  'bars.before': '(before: {share})',
  'bars.mark': 'before',

  'scale.caption': 'Surprise in bits: fewer is better',

  'amount.send': 'Lock in my guess',
  'amount.change': 'Change my guess',
  'amount.count': { one: '{count} guess is in', other: '{count} guesses are in' },

  'choose.count': { one: '{count} choice is in', other: '{count} choices are in' },
  'choose.count-label': 'choices that are in',

  'bet.chips': 'Your {count} chips',
  'bet.left': { one: '{count} left', other: '{count} left' },
  'bet.size': 'Chips at a tap',
  'bet.more': { one: 'One chip more on {name}', other: '{count} chips more on {name}' },
  'bet.less': { one: 'One chip less on {name}', other: '{count} chips less on {name}' },
  'bet.chips-on': { one: '{count} chip on {name}', other: '{count} chips on {name}' },
  'bet.now': '{name}: {count}. Chips left: {left}.',
  'bet.keep': 'keep {bits}',
  'bet.lose': 'lose {bits}',
  'bet.keep-nothing': 'No chip laid: nothing to keep, nothing to lose.',
  'bet.keep-it': 'If it is “{name}” you keep {bits} bits.',
  'bet.lose-it': 'If it is “{name}” you lose {bits} bits.',
  'bet.lose-other': 'Where you have no chip you lose {bits}.',
  'bet.hand': 'What you keep in your hand is spread over all of them. You can change your bet until the bell.',
  'bet.place': 'Place my bet',
  'bet.change': 'Change my bet',
  'bet.lost-none': 'Your chips lay ready, but “Place my bet” was not tapped before the bell. They do not count.',
  'bet.lost-change':
    'You moved chips, but “Change my bet” was not tapped before the bell. What you had placed before counts.',
  'bet.unchanged': 'Bet placed ✓',
  'bet.in': { one: '{count} bet is on the table', other: '{count} bets are on the table' },
  'bet.heap': { one: '{count} chip', other: '{count} chips' },
  'bet.in-hand': 'in the hand: they count a little for each',

  'explain.left': { one: '{count} letter left', other: '{count} letters left' },
  'explain.send': 'Hand it in',
  'explain.change': 'Hand it in again',
  'explain.contrast': 'Two explanations from this room',
  'explain.first': 'One',
  'explain.second': 'Another',
  'contrast.show': 'Show these two',
  'contrast.hint': 'Choose two explanations that differ. They are shown without names.',
  'explain.count': { one: '{count} explanation', other: '{count} explanations' },

  'write.goes-on': 'writing …',
  'write.nothing': 'nothing: it stopped at once',

  'vote.sure': 'How sure are you?',
  'vote.sure-1': 'a guess',
  'vote.sure-2': 'fairly',
  'vote.sure-3': 'very',
  'vote.send': 'Send my answer',
  'vote.sent': 'Answer sent ✓',
  'vote.change': 'Change my answer',
  'vote.won-answer': '{bits} [bits](saved) for your answer',
  'vote.counts': 'Your answer counts like chips: the surer you are, the more it wins or loses.',
  'vote.said': 'You said: “{option}” ({sure})',
  'vote.said-right': '✓ That is right.',
  'vote.said-wrong': '✕ That is not right: the right one has the ✓.',

  'sorting.unknown': '“{word}” is not a word of our little world.',
  'sorting.empty': 'There is nothing here yet. To throw the card away, use the bin.',
  'sorting.long': 'That is too long: {most} words fit.',
  'sorting.unchanged': 'Change a word, then send it.',
  'sorting.which': 'Type the number of another card, from 1 to {most}.',

  'winner.label': 'The first three',
  'winner.off': '{bits} bits off',
  'winner.bits': '{among} ({bits} bits)',
  'winner.level': { one: '{count} player', other: '{count} players, level' },

  'panel.sent': 'Sent ✓',
  'panel.sending': 'Sending …',
  'panel.arrived': 'It has arrived.',
  'panel.begins': 'Now: {phase}',
  'panel.watch': 'Look at the wall …',
  'panel.read': 'I have read it',
  'panel.have-read': 'Read ✓ It goes on when all have.',
  'panel.measuring': 'The lab is measuring …',

  'vote.count': { one: '{count} vote', other: '{count} votes' },

  'spare.waits': {
    one: '{count} is still at it. Meanwhile: the model’s own task',
    other: '{count} are still at it. Meanwhile: the model’s own task',
  },
  'spare.soon': 'All are done. Meanwhile: the model’s own task',
  'spare.title': 'Which word comes next?',
  'spare.text':
    'This is all that a model ever does. It is practice: nobody is paid for it. A counter that sees only the last word guesses along.',
  'spare.right': '✓ {sentence}',
  'spare.wrong': '✕ Not “{said}”: {sentence}',
  'spare.mine': 'You: {right} of {asked} right.',
  'spare.class': 'The class: {share}. A counter that sees only the last word: {counted}.',
  'spare.all': 'That is all for now.',

  'panel.troubled': 'The lab had trouble with this experiment; what is missing here was not measured.',
})
