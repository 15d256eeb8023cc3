/** The class's model, to be taken home: the buttons of the report, and the page that it lives on. */
import { bring } from '../brought.ts'

export const takeHomeTexts = bring({
  'home.offer': 'Take the model home',
  'home.offer-text':
    'The weights that this class has trained. No name of a player is in them, and nothing that anybody wrote about themselves. Either form can be brought back and trained on.',
  'home.page': 'As a page (.html)',
  'home.page-text': 'One file. It opens in any browser, also without a network, and the model writes on.',
  'home.folder': 'As GPT-2 files (.zip)',
  'home.folder-text': 'config.json, model.safetensors and tokenizer.json, for programs that load models.',

  'home.title': 'A model that a class has trained',
  'home.since': {
    one: 'Trained by {count} player, {date}.',
    other: 'Trained by {count} players, {date}.',
  },
  'home.alone': 'It lives in this page alone: it asks no network, and sends nothing.',
  'home.write': 'Write with it',
  'home.so-far': 'The sentence so far',
  'home.empty': 'Nothing yet. Which word shall it begin with?',
  'home.next': 'What it expects next',
  'home.chosen': 'The model had given “{word}” {share}: {among}.',
  'home.end': 'the end',
  'home.over': 'The sentence is over.',
  'home.full': 'It sees {count} words at once, and no more. The sentence ends here.',
  'home.other': 'Another word that it knows',
  'home.take': 'Write it',
  'home.unknown': 'It does not know “{word}”: it has met {count} words, and that is not one of them.',
  'home.roll': 'Let it choose',
  'home.finish': 'Let it finish the sentence',
  'home.anew': 'Begin anew',

  'home.card': 'Model card',
  'home.what': 'What it is',
  'home.what-text':
    'A transformer of the shape of GPT-2. Layers: {layers}, width: {width}; heads: {heads}; weights: {weights}; words: {words}, {context} of them at once.',
  'home.trained': 'What it read',
  'home.trained-text': {
    one: 'Sentences of “{topic}”, in {count} step.',
    other: 'Sentences of “{topic}”, in {count} steps.',
  },
  'home.exam': 'At sentences that it had never seen',
  'home.exam-text': 'Before: {before} ({beforeBits} bits a word). After: {after} ({afterBits} bits a word).',
  'home.for': 'What it is for',
  'home.for-text':
    'To see how a language model works. It knows no other words and no other world, it does not know what is true, and it answers no questions.',
  'home.data': 'What is in it of people',
  'home.data-text':
    'Weights that the class has moved with the sentences it chose and labelled. No names, no votes, no words that the model did not know before.',
})
