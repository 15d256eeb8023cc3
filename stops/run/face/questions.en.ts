/**
 * The Run's questions, under the keys of stops/run/content.ts. A brief question is answered by the run
 * itself (a: yes, b: no); of a concept question the content names the right letter.
 */
import { bring } from '../../../client/locale/brought.ts'
import './questions-of-texts.ts'

export const runQuestionsTexts = bring({
  'brief.first-card':
    'Soon you get a first card: a sentence with a word missing. When the model is trained, will its first guess be the true word?',
  'brief.first-card.a': 'Yes, it will be right',
  'brief.first-card.b': 'No, something else',
  'brief.half-way':
    'The model begins by [guessing blindly](blind) among all words. Will you bring it at least half of the way to speaking like [the {world}](floor)?',
  'brief.half-way.a': 'Yes, half of the way or more',
  'brief.half-way.b': 'No, less than half',
  'brief.beat-counting':
    'Another program only [counts which word follows which](pairs). When the model is trained: will it guess missing words better than that?',
  'brief.beat-counting.a': 'Yes, the model wins',
  'brief.beat-counting.b': 'No, counting is as good',
  'brief.beat-people':
    'You will bet on missing words, and so will the model. When it is trained: will it be better at it than you were?',
  'brief.beat-people.a': 'Yes, it beats our bets',
  'brief.beat-people.b': 'No, we stay ahead',
  'measured.first-card': 'chance of the true word: {measured}',
  'measured.half-way': '{measured} of the way',
  'measured.beat-counting': 'bits a card that the model is ahead: {measured}',
  'measured.beat-people': 'bits a card that the model is ahead: {measured}',
  'concept.blind':
    'A model knows nothing and gives all V words the same chance. What is its [surprise] (its loss) a word?',
  'concept.blind.a': '0 bits: it has made no mistake yet',
  'concept.blind.b': 'log₂ V bits: as many yes-or-no questions as it takes to pick one of V',
  'concept.blind.c': 'Always 1 bit',
  'concept.blind.d': 'V bits, one for each word',
  'concept-why.blind':
    'Each yes-or-no question halves the words that are left, and is one bit: to find one of V it takes log₂ V of them.',
  'concept.update': 'What does one training [step] change?',
  'concept.update.a': 'It adds the sentence to a list inside the model',
  'concept.update.b': 'It replaces one weight that was wrong',
  'concept.update.c': 'It moves very many weights, each by a little',
  'concept.update.d': 'It changes the words of the training text',
  'concept-why.update':
    'The blame runs back to every weight, and each is moved a little against its own: that is what the levers showed.',
  'concept.labels': 'A team [labels](label) a card wrongly and nobody notices. What does the model do?',
  'concept.labels.a': 'It sees the mistake and leaves it out',
  'concept.labels.b': 'It asks for another label',
  'concept.labels.c': 'It learns the mistake like everything else',
  'concept.labels.d': 'It stops training',
  'concept-why.labels': 'It has nothing but its sentences. What they say it takes for true; nobody in it knows better.',
  'concept.loss':
    'On [sentences that were kept aside](held-out) the [surprise] (the loss) falls. What does that tell us?',
  'concept.loss.a': 'The model has learned these sentences by heart',
  'concept.loss.b': 'The model guesses better on sentences it has never seen',
  'concept.loss.c': 'The model has fewer weights now',
  'concept.loss.d': 'The model is working faster',
  'concept-why.loss':
    'It had never read them, so there was nothing to know by heart: it found out what holds for new sentences, too.',
  'concept.storage': 'Where is what the model has learned?',
  'concept.storage.a': 'In a table with the training sentences',
  'concept.storage.b': 'In one weight for each word pair',
  'concept.storage.c': 'Spread over its weights: no single place holds a sentence',
  'concept.storage.d': 'On a server in the internet',
  'concept-why.storage':
    'Weights are all that it has, and every step moves nearly all of them: no sentence has a place of its own.',
  'concept.share': 'The model gives “mat” a [chance] of 40 % at this place. What does that mean?',
  'concept.share.a': '40 % of the training is done',
  'concept.share.b': 'It understands 40 % of what a mat is',
  'concept.share.c': 'In ten places like this it expects “mat” about four times',
  'concept.share.d': '“mat” is 40 % of all words in the text',
  'concept-why.share':
    'A chance is a forecast for many places like this one. It is a good one when it comes true that often.',
  'concept.copies': 'A team puts forty copies of one sentence on board. What will that do?',
  'concept.copies.a': 'Nothing: the model has seen it already',
  'concept.copies.b': 'Everything gets forty times better',
  'concept.copies.c': 'The model grows very sure of this sentence, and may get worse elsewhere',
  'concept.copies.d': 'The model refuses the copies',
  'concept-why.copies':
    'Every copy is one more push for the same sentence, and what other sentences need of the same weights is pushed away.',
  'concept.rate': 'The [throttle] (the learning rate) is set far too high. What happens?',
  'concept.rate.a': 'The model learns everything at once',
  'concept.rate.b': 'Each step overshoots, and the surprise can run away',
  'concept.rate.c': 'The steps take longer to compute',
  'concept.rate.d': 'Nothing: the rate does not matter',
  'concept-why.rate':
    'The blame says which way is down for a small step only. A huge one lands higher up on the other side, and the next is larger still.',
})
