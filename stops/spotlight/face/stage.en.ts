/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const spotlightStageTexts = bring({
  'stage.spot-rule': 'A model says a word. Which words before it made it say so?',
  'stage.spot-how': 'circle: a head · thick: looks more',
  'stage.spot-says': '{word} · {share}',
  'stage.spot-chance': 'chance of the model’s word',
  'stage.spot-lamps-in': { one: '{count} player has hung the lamps', other: '{count} players have hung their lamps' },
  'stage.spot-players': 'players',
  'stage.spot-lamps': 'lamps on this word',
  'stage.spot-swap': 'bits more surprise when it is swapped',
  'stage.spot-cover': 'bits more surprise when it is covered',
  'stage.spot-beam': 'head {head} looks at {word}',
  'stage.spot-beams': 'attention, mean of all heads',
  'stage.spot-head': 'head',
  'stage.spot-layer': 'layer {layer}',
  'stage.spot-layer-label': 'layer',
  'stage.spot-place': 'place in the sentence',
  'stage.spot-stuck': 'no swap',
  'stage.spot-if': '“{instead}” instead: it says “{says}”',
})
