/**
 * The glossary: what the screens' own words mean, in one or two sentences. `.this` speaks of the number that was asked
 * about, `.here` of this room's model; what is not known yet is left out. Texts mark their terms as `[word](term)`.
 */
import { bring } from '../brought.ts'
import '../of-texts/terms.ts'

export const termTexts = bring({
  'terms.all': 'All words',

  'term.surprise': 'surprise',
  'term.surprise.text':
    'How little the true word was expected. The field calls it loss, and counts it in bits: fewer is better.',
  'term.surprise.this': '{bits} bits: {among}.',
  'term.surprise.here': 'In this room guessing blindly among all {words} words is {summit} bits a word.',

  'term.bits': 'bits',
  'term.bits.text':
    'What surprise is counted in. One bit is a coin toss, and each bit more doubles the words in question.',
  'term.bits.this': '{bits} bits: {among}.',
  'term.bits.here':
    'In this room guessing blindly among all {words} words is {summit} bits. Nobody can do better than the language itself: {floor}, like {few}.',

  'term.saved': 'bits saved',
  'term.saved.text':
    'How much less surprised you were than somebody who guesses blindly. Each bit saved halves the words in question.',
  'term.saved.this': '{bits} bits saved: as if {shrunk} had shrunk to one.',
  'term.saved.here':
    'Among all words of this room blind guessing costs {summit} bits, among four answers 2: what you stay below is saved.',

  'term.chance': 'chance',
  'term.chance.text':
    'Of so many places like this one, the model expects the word at one. All words together make 100 %.',
  'term.chance.here': 'Blind guessing gives each word of this {world} 1 in {words}.',

  'term.blind': 'blind guessing',
  'term.blind.text': 'Whoever knows nothing gives every word the same chance. There every model begins.',
  'term.blind.here': 'This {world} has {words} words: that is {summit} bits of surprise a word.',

  'term.floor': 'the language itself',
  'term.floor.text':
    'Often several words are right. So even whoever knows the language by heart is a little surprised: lower than this floor nobody gets.',
  'term.floor.here': 'This {world}’s floor is {floor} bits a word, like guessing among {few}.',

  'term.held-out': 'unseen sentences',
  'term.held-out.text':
    'Sentences that are held out: the model is never trained on them. So they show what it has understood, not what it has learned by heart.',
  'term.held-out.here': 'On them our model stands at {now} bits a word, {nowAmong}.',

  'term.exam': 'exam',
  'term.exam.text':
    'The model reads sentences that nobody trained it on, guesses before every word, and its surprise is counted. It learns nothing while it is examined.',
  'term.exam.here': 'The last one that has been shown: {now} bits a word.',

  'term.step': 'step',
  'term.step.text':
    'The model reads a batch of sentences, sees how surprised it was, and moves every weight a little so that it would be less.',
  'term.step.here': { one: 'Our model has taken {count} step.', other: 'Our model has taken {count} steps.' },

  'term.batch': 'batch',
  'term.batch.text': 'The few sentences that are read in one step. The next step reads others.',

  'term.throttle': 'throttle',
  'term.throttle.text':
    'How far one step moves the weights; the field calls it learning rate. Too little, and it learns slowly. Too much, and it overshoots.',
  'term.throttle.here': 'The lever stands at {rate}.',

  'term.derail': 'derailed',
  'term.derail.text':
    'The steps were so long that the surprise grew instead of falling, and ran away. The weights of before are taken out of the depot again.',
  'term.derail.here': 'That was at throttle {lost}.',

  'term.checkpoint': 'depot',
  'term.checkpoint.text':
    'A copy of all weights, put aside so that training can go on from there. The field calls it a checkpoint.',

  'term.weight': 'weight',
  'term.weight.text':
    'One number inside the model. All that it knows is in its weights, and training is nothing but moving them.',

  'term.gradient': 'blame',
  'term.gradient.text':
    'How much the surprise would grow if this weight grew a little. The step moves the weight the other way. The field calls it the gradient.',

  'term.layer': 'layer',
  'term.layer.text': 'The model is a row of like parts. What one has made of the sentence goes into the next.',

  'term.embedding': 'embedding',
  'term.embedding.text':
    'The row of numbers that stands for a word inside the model. Words that are used alike get rows that are alike.',

  'term.attention': 'attention',
  'term.attention.text':
    'The part of a layer where the model looks back at earlier words. Each of its heads looks in shares that add up to 100 %. Looking is not yet deciding.',

  'term.head': 'head',
  'term.head.text':
    'Attention is cut into heads that look side by side. Each gives every word before it a share; the shares of a head make 100 %.',

  'term.swap': 'swap',
  'term.swap.text':
    'One word is replaced by another that the language allows there, and nothing else is touched. If the answer moves, it was because of that word: this is an experiment.',

  'term.mlp': 'MLP',
  'term.mlp.text': 'The part of a layer that works on each place by itself, with what attention has brought there.',

  'term.norm': 'norm',
  'term.norm.text':
    'Brings numbers that have become too large or too small back to one size, so that the next part can work with them.',

  'term.key-words': 'words that carry the meaning',
  'term.key-words.text':
    'Words that one must know something for, such as where a thing is kept. Little words like “the” are easy and do not count here.',

  'term.credit': 'what the cargo did',
  'term.credit.text':
    'Two models are trained alike, one with a team’s sentences and one without. What lies between their exams is what these sentences did.',

  'term.interval': 'how sure this is',
  'term.interval.text':
    'Trained again with other dice, the figure comes out a little different. The true effect very likely lies inside this span; when no effect lies inside too, it is too close to call.',

  'term.by-heart': 'learned by heart',
  'term.by-heart.text':
    'What the model knows of sentences that it has read, and cannot use for new ones. The field calls it overfitting.',
  'term.by-heart.here': 'On what it has read it is at {read} bits, on what is new at {now}.',

  'term.canary': 'canary',
  'term.canary.text':
    'A made-up line that is put among the sentences on purpose. Does the model say it later, it would say other private things too.',

  'term.leak': 'leak',
  'term.leak.text':
    'A model says word for word what it has read and should have kept. The field calls it extraction of training data.',

  'term.piece': 'piece',
  'term.piece.text':
    'What a model reads and writes one at a time: a word, a part of one, or a letter. The field calls it a token.',

  'term.coupling': 'coupling',
  'term.coupling.text':
    'Two pieces that often stand side by side become one, everywhere. Done again and again it makes the list of pieces; the field calls it byte-pair encoding.',

  'term.label': 'label',
  'term.label.text':
    'The answer that somebody gives to a card, to learn from. The model takes it for true, whether it is or not.',

  'term.starter': 'starter',
  'term.starter.text':
    'A few sentences of the {world} that every class’s model reads. All the others come from the class.',

  'term.twin': 'twin',
  'term.twin.text':
    'A copy of the untrained model that was trained on the twelve sentences that you have read, and on nothing else: so you both know the same.',

  'term.pairs': 'word pairs',
  'term.pairs.text':
    'No model at all: a program that counts which word follows which, and guesses what came most often. It never looks further back than one word.',

  'term.untrained': 'untrained',
  'term.untrained.text': 'The model before its first step: all its weights are random numbers.',
  'term.untrained.here': 'Here it is about as good as guessing blindly: {summit} bits a word.',

  'term.points': 'forecast points',
  'term.points.text':
    'For what is said before it is measured: up to one point each, and the nearer the more. In the Run a part of it is for the card that turns right first.',

  'term.dose': 'dose',
  'term.dose.text':
    'How hard a mistake is corrected: how far each step moves, and whether other sentences are read along with it.',

  'term.neighbour': 'neighbour',
  'term.neighbour.text': 'A sentence much like the card, with another right word. Whoever corrects too hard spoils it.',
})
