/** What stands where somebody brings a text of their own. */
import { bring } from '../brought.ts'

export const ownTextTexts = bring({
  'own.lead':
    'The model can learn from a text of yours instead of the little town: a story your class has written, lesson notes, a book whose licence allows it. The model reads up to {most} words at once: short sentences do best. The text is read in this browser, goes to this server alone, and is deleted with the room.',
  'own.name': 'What is it called?',
  'own.text': 'The text',
  'own.author': 'Who wrote it? (if you like)',
  'own.licence': 'Under which licence? (if you like)',
  'own.by': 'Written by {author}.',
  'own.under': 'Licence: {licence}.',
  'own.rights-unsaid': 'Nobody has said whose text this is, and whether it may be used.',
  'own.read': 'See what becomes of it',
  'own.away': 'Take it away again',
  'own.enough': 'This is enough. A room that you open now plays on this text.',
  'own.short': 'It is not enough yet:',
  'own.short-nothing-lost': 'Nothing is lost; add some text, or take it away to play in the town.',
  'own.lacks-train': {
    one: '{count} different sentence to learn from was found, {need} are needed.',
    other: '{count} different sentences to learn from were found, {need} are needed.',
  },
  'own.lacks-heldOut': {
    one: '{count} different sentence could be kept for the exam, {need} are needed. A sentence that is nearly a copy of another one does not count: write more that differ by two words or more.',
    other:
      '{count} different sentences could be kept for the exam, {need} are needed. A sentence that is nearly a copy of another one does not count: write more that differ by two words or more.',
  },
  'own.lacks-learned': {
    one: '{count} word comes twice or more, {need} are needed.',
    other: '{count} different words come twice or more, {need} are needed.',
  },
  'own.no-words': 'There are no words in it yet.',
  'own.no-words-read': 'No words could be read in it: words are made of letters, of {most} at most without a gap.',
  'own.too-long':
    'That is more than a room can take: {letters} letters, and the most is {most}. Take a part of it; nothing was thrown away.',
  'own.unread': 'This browser could not read the text. Nothing is lost; try another browser, or a smaller text.',
  'own.train': { one: '{count} sentence to learn from', other: '{count} sentences to learn from' },
  'own.held-out': {
    one: '{count} sentence for the exam, which the model never reads',
    other: '{count} sentences for the exam, which the model never reads',
  },
  'own.words':
    'The {count} commonest words are learned: they are {share} of the text, which has {different} different ones. With the end of a sentence, the model chooses among {choices}.',
  'own.unknown': {
    one: '{count} sentence holds a word that comes only once, or is not among the commonest, and is left out.',
    other: '{count} sentences hold a word that comes only once, or is not among the commonest, and are left out.',
  },
  'own.either':
    'What either choice loses: left out, sentences with such a rare word are {sentences} of all; kept with <unk>, {words} of the words can never be said.',
  'own.long': {
    one: '{count} sentence had more than {most} words, which is what the model reads at once, and was cut between its parts.',
    other:
      '{count} sentences had more than {most} words, which is what the model reads at once, and were cut between their parts.',
  },
  'own.uncut': {
    one: '{count} sentence with more than {most} words had no good place to cut (a comma, an “and”), and is left out.',
    other:
      '{count} sentences with more than {most} words had no good place to cut (a comma, an “and”), and are left out.',
  },
  'own.short-pieces': {
    one: '{count} sentence of one or two words is left out.',
    other: '{count} sentences of one or two words are left out.',
  },
  'own.repeated': {
    one: '{count} sentence stood there twice.',
    other: '{count} sentences stood there more than once.',
  },
  'own.near': {
    one: '{count} sentence is left out: a copy of it with one other word stands on the other side, in the exam or among those to learn from.',
    other:
      '{count} sentences are left out: copies of them with one other word stand on the other side, in the exam or among those to learn from.',
  },
  'own.over': {
    one: '{count} sentence is more than a room takes, and is left out.',
    other: '{count} sentences are more than a room takes, and are left out.',
  },
  'own.unseen': {
    one: '{count} mark that nobody sees was taken out of the text.',
    other:
      '{count} marks that nobody sees were taken out of the text: fillers, or signs that turn the direction of writing.',
  },
  'own.untitled': 'Our text',
  'own.reading': 'Reading …',
  'own.files': 'Or files: drop them here, or choose them',
  'own.files-hint':
    'Text, Markdown, tables (CSV), Word (docx), PDF, or a pack that was saved here (JSON). At most {most} texts; each is a book of its own.',
  'own.letters': { one: '{count} letter', other: '{count} letters' },
  'own.drop-file': 'Take {title} away',
  'own.file-too-large': 'is larger than 10 megabytes. Take a part of it.',
  'own.file-kind': 'is of a kind that is not read here. Save it as text, Word or PDF.',
  'own.file-binary': 'holds no text, whatever its name says.',
  'own.file-scanned':
    'has pages without any letters: they are pictures, as from a scanner. Let a program read them (OCR), or copy the text from elsewhere.',
  'own.file-empty': 'has no words in it.',
  'own.file-damaged':
    'could not be read here: it is damaged, locked, or its reader did not come over the network. Try once more.',
  'own.file-many': 'is one text too many. Take another one away first.',
  'own.file-rows': 'has rows with broken quotes ({rows}). They were read as far as they go: look whether all is there.',
  'own.file-pack': 'is no pack of a text that can be played. The first places that do not fit:',
  'own.vocabulary': 'Words that are learned',
  'own.size': 'the {count} commonest',
  'own.rare': 'Sentences with a rarer word',
  'own.rare-leave-out': 'stay out',
  'own.rare-unknown': 'stay, with <unk> for the word',
  'own.unknown-share':
    '<unk> stands for {share} of the words to learn from. The model reads it like a word, and never writes it.',
  'own.left-out': {
    one: '{count} sentence was left out for what is ticked below.',
    other: '{count} sentences were left out for what is ticked below.',
  },
  'own.language': 'It looks like {language}.',
  'own.from-file': '“{title}” is ready: a room that you open now plays on it.',
  'own.by-heart':
    'Is it enough? It has {words} words. Below about {most} a model knows a text by heart before it has learned from it: short trainings do best.',
  'own.plenty': 'Is it enough? It has {words} words; from about {most} on a model learns more than by heart.',
  'own.meter':
    'A counter that was taught an eighth, a quarter, half and all of the sentences is surprised at the exam by so many bits a word ({points}).',
  'own.more-helps': 'Twice as much text would bring about {bits} bits: more helps.',
  'own.more-little': 'Twice as much text would bring only about {bits} bits.',
  'own.flags': 'Look at these before a class reads them',
  'own.flags-text':
    'A help, not a judge. What is ticked stays out, with its whole sentence. Names of real people should not be in a game.',
  'own.flag-contact': 'Addresses and numbers',
  'own.flag-offence': 'Words that may hurt',
  'own.flag-name': 'Words that look like names',
  'own.times': { one: 'once', other: '{count} times' },
  'own.racks': 'The racks of the chip table',
  'own.racks-text':
    'Words lie on racks by how often the text says them; a rack is called by its commonest words. Give it a better name, or move a word.',
  'own.rack-name': 'Name of the rack {name}',
  'own.move-word': 'Move a word',
  'own.move-to': 'to the rack',
  'own.move': 'Move it',
  'own.sort': 'Sort the words by meaning',
  'own.sorting': 'A small model reads the text: {share}',
  'own.sort-text':
    'This browser trains a small model on the text; words that it learned to use alike then lie together. Names that you gave are replaced.',
  'own.trouble-sort': 'This browser could not train a model. The racks are as they were.',
  'own.trouble-name': 'A rack needs a name that no other has.',
  'own.trouble-word': 'No rack has that word, or it lies there already, or its rack would be empty.',
  'own.save': 'Save as a file (JSON)',
})
