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

  'write.goes-on': 'writing …',
  'write.nothing': 'nothing: it stopped at once',

  'vote.sure': 'How sure are you?',
  'vote.sure-1': 'a guess',
  'vote.sure-2': 'fairly',
  'vote.sure-3': 'very',
  'vote.send': 'Send my answer',
  'vote.sent': 'Answer sent ✓',
  'vote.change': 'Change my answer',

  'winner.label': 'The first three',
  'winner.off': '{bits} bits off',
  'winner.bits': { one: 'sure of it ({bits} bits)', other: 'among {count} words ({bits} bits)' },
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

  'panel.troubled': 'The lab had trouble with this experiment; what is missing here was not measured.',
})
