/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const spotlightTexts = bring({
  'spotlight.lamps': 'Who told the model?',
  'spotlight.sentence': 'Sentence {round} of {rounds}',
  'spotlight.sentence-more': 'Rematch: one more sentence',
  'spotlight.says': 'The model says “{word}”, [chance] {share}.',
  'spotlight.lamps-text': 'Hang your ten lamps on the words that told it.',
  'spotlight.waits': 'The lab swaps the words of many sentences, one by one. It takes a moment.',
  'spotlight.none': 'Nothing could be measured here.',
  'spotlight.twice': '{word} ({place})',

  'spotlight.told': '“{word}” told it',
  'spotlight.close': 'Too close to call: no word told it alone',
  'spotlight.close-text': 'Nobody wins lamps here, and nobody loses any.',
  'spotlight.swap-text':
    'Each word was [swapped](swap) for others that may stand there. The more surprised the model then is by “{word}”, the more that word told it.',
  'spotlight.if-swapped': 'With “{instead}” in place of “{clue}” it says “{says}”.',
  'spotlight.no-swap': 'no swap',
  'spotlight.no-swap-text':
    'No swap: in this small world no other word stands between the same neighbours and leaves the sentence whole. Where there was no choice, nothing was told.',
  'spotlight.lost-lamps': 'Your lamps lay ready, but “Place my bet” was not tapped before the bell. They do not count.',
  'spotlight.all-words': 'All words, swapped one by one',
  'spotlight.more-bits': '{bits} bits',
  'spotlight.won-lamps': '{bits} [bits](saved) for your lamps',
  'spotlight.won-call': '{bits} [bits](saved) for your call',
  'spotlight.won-all': '{bits} [bits](saved) for all your lamps and calls',
  'spotlight.my-lamps': 'Your lamps',
  'spotlight.lamps-of': 'lamps',
  'spotlight.best-lamps': 'Best lamps',
  'spotlight.best-calls': 'Best calls',
  'spotlight.best-all': 'Most bits in all',

  'spotlight.call': 'The Sceptic’s call',
  'spotlight.call-text':
    'The model has [attention]: beams from the last place to the words before it. Do they shine most on “{word}”, too?',
  'spotlight.call-label': 'Attention shines most on',

  'spotlight.beams': 'Attention looks most at “{word}”',
  'spotlight.beams-right': 'It shows what the swap has shown.',
  'spotlight.beams-wrong': 'It lies here: what is looked at most is not what decides.',
  'spotlight.beams-level': 'Two words are nearly level: too close to call. Nobody wins or loses a call.',
  'spotlight.beams-text':
    'The shares are the mean of {heads} [heads](head). They do not reach 100 %: each sentence begins with a mark for “start”, and the rest looks there.',
  'spotlight.beams-none': 'Attention was not measured here.',

  'spotlight.cover': 'Covered: most depends on “{word}”',
  'spotlight.cover-right': 'Covering a word names the same one.',
  'spotlight.cover-wrong':
    'It names another one. A sentence with a hole is a new kind of sentence: the model loses its way, whatever the word meant.',
  'spotlight.cover-text':
    'A third way: cover each word with a dot, one at a time. The longer the bar, the more surprised the model then is by “{word}”.',

  'spotlight.say': 'How do you find out who told a model?',
  'spotlight.right-text':
    'Attention and covering show other things. Only a swap changes one word and nothing else: if the answer moves, that word moved it.',
  'spotlight.score': {
    one: 'In {count} sentence it was clear who told.',
    other: 'In {count} sentences it was clear who told.',
  },
  'spotlight.score-beams': 'Attention named that word in {beams} of {of}, covering in {cover} of {of}.',
  'spotlight.column-swap': 'swapped',
  'spotlight.column-beams': 'attention',
  'spotlight.column-cover': 'covered',
  'spotlight.sheet-of': 'Spotlight: sentences in which one word told',
  'spotlight.sheet-beams': 'Spotlight: attention named it',
  'spotlight.sheet-cover': 'Spotlight: covering named it',
})
