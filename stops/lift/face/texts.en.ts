/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const liftTexts = bring({
  'lift.bet': 'On which floor does it find its word?',
  'lift.sentence': 'Sentence {round} of {rounds}',
  'lift.sentence-more': 'Rematch: one more sentence',
  'lift.bet-text':
    'This model has four [layers](layer), one above the other. After each one it can be asked: what would you say now? You see the entrance and floor 1. From which floor on does it say what it says at the top?',
  'lift.waits': 'The lab trains a model of four layers. It takes some seconds, once on this machine.',
  'lift.none': 'Nothing could be measured here.',
  'lift.entrance': 'Entrance',
  'lift.floor': 'Floor {floor}',
  'lift.floors': 'What it says on each floor',
  'lift.guess': '{word} {share}',
  'lift.my-bet': 'Your chips',
  'lift.my-chips': { one: 'your {count} chip', other: 'your {count} chips' },

  'lift.settled': 'Floor {floor}: it has found “{word}”',
  'lift.right-away': 'It knew on the first floor, and did not change its mind.',
  'lift.changed': 'On floor {floor} it still said “{word}”.',
  'lift.entrance-text':
    'The entrance only says again the word that it stands on, “{word}”: no layer has looked at the sentence yet.',
  'lift.won': '{bits} [bits](saved) for your chips',
  'lift.won-all': '{bits} [bits](saved) for all your chips',
  'lift.best': 'Best lift operators',
  'lift.best-all': 'Best lift operators of all sentences',

  'lift.say': 'What does a layer do?',
  'lift.right-text':
    'There is one guess, and each layer moves it on. A guess that can stand in the sentence is mostly kept; one that cannot is moved on, some at the very top. Nobody told a floor what to do: training made them so.',
  'lift.score': {
    one: 'In {count} sentence it found its word on floor {floors}.',
    other: 'In {count} sentences it found its word on the floors {floors}.',
  },
  'lift.sheet-floors': 'Lift: floor of the last word, sentence by sentence',
  'lift.sheet-repeated': 'Lift: sentences whose entrance said its own word again',
})
