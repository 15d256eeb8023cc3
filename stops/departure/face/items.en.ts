/** The twelve items with their answers: on phones, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const departureItemTexts = bring({
  'departure-item.undecided': 'undecided',

  'departure-item.pre-installed':
    'Before any training, Mia’s model has 1,000 words. How surprised is it by the next word, on average?',
  'departure-item.pre-installed.a': 'Not at all: it comes with a dictionary',
  'departure-item.pre-installed.b': 'Like blind guessing among 1,000 words',
  'departure-item.pre-installed.c': 'It cannot run yet and shows an error',
  'departure-item.pre-installed.d': 'As little as a trained model',

  'departure-item.adjust-if-wrong':
    'The model gave the right word 60%, and then that word came. What happens in this training step?',
  'departure-item.adjust-if-wrong.a': 'Nothing: it was right',
  'departure-item.adjust-if-wrong.b': 'It saves the sentence',
  'departure-item.adjust-if-wrong.c': 'A programmer raises the number',
  'departure-item.adjust-if-wrong.d': 'Its weights still change a little',

  'departure-item.labels': 'A model trains on a storybook. Where do the right answers come from?',
  'departure-item.labels.a': 'From the story: its own next words',
  'departure-item.labels.b': 'Teachers mark every word',
  'departure-item.labels.c': 'They are looked up on the internet',
  'departure-item.labels.d': 'The model makes them up and checks them',

  'departure-item.right-or-wrong':
    'Two models both think “mat” likeliest: A gives it 40%, B 90%. “Mat” is right. What is true of their loss?',
  'departure-item.right-or-wrong.a': 'Both have the same loss',
  'departure-item.right-or-wrong.b': 'A has the lower loss',
  'departure-item.right-or-wrong.c': 'B has the lower loss',
  'departure-item.right-or-wrong.d': 'Neither has any: both were right',

  'departure-item.database':
    'After training, its texts are deleted and the internet is off. What can the model still do?',
  'departure-item.database.a': 'Nothing at all',
  'departure-item.database.b': 'Only repeat its last chat',
  'departure-item.database.c': 'Write: what it learned is in its numbers',
  'departure-item.database.d': 'Give back every text word for word',

  'departure-item.learned-by-heart':
    'On the sentences it was trained on a model has a loss of 0.3, on new ones 4.9. What fits best?',
  'departure-item.learned-by-heart.a': 'It is an excellent model',
  'departure-item.learned-by-heart.b': 'It knows its few sentences by heart',
  'departure-item.learned-by-heart.c': 'Its weights never changed',
  'departure-item.learned-by-heart.d': 'The new sentences are wrong',

  'departure-item.truth-filter':
    '30 of 100 cat sentences say that cats sit on ponds. After good training, how likely is “pond” after “the cat sat on the”?',
  'departure-item.truth-filter.a': '0%: it spots the lie',
  'departure-item.truth-filter.b': '50%: there are two answers',
  'departure-item.truth-filter.c': '100%: lies win',
  'departure-item.truth-filter.d': 'About 30%',

  'departure-item.more-is-better':
    'Two models train for the same time: X on 600 different sentences, Y on 60 sentences copied ten times. Which does better on new sentences?',
  'departure-item.more-is-better.a': 'X, clearly',
  'departure-item.more-is-better.b': 'Y: it has practised more',
  'departure-item.more-is-better.c': 'Both alike: each has read 600',
  'departure-item.more-is-better.d': 'Neither can do new ones',

  'departure-item.big-steps':
    'In training, the loss jumps from 2 to 20, and then it is “not a number”. What has happened, most likely?',
  'departure-item.big-steps.a': 'There were too few data',
  'departure-item.big-steps.b': 'The steps were too big',
  'departure-item.big-steps.c': 'The model has finished learning',
  'departure-item.big-steps.d': 'A virus was in the data',

  'departure-item.forgetting':
    'A model that knows everyday English is trained on pirate talk only. What becomes of its everyday English?',
  'departure-item.forgetting.a': 'It gets better, too',
  'departure-item.forgetting.b': 'It is kept safely elsewhere',
  'departure-item.forgetting.c': 'It gets worse, unless old examples are mixed in',
  'departure-item.forgetting.d': 'It stays exactly as it was',

  'departure-item.confident':
    'A next-word model is asked for the capital of a country that does not exist. What does it usually do?',
  'departure-item.confident.a': 'It names some capital, perhaps very surely',
  'departure-item.confident.b': 'It says nothing',
  'departure-item.confident.c': 'It searches until it finds one',
  'departure-item.confident.d': 'It knows that this is a trick',

  'departure-item.learns-while-chatting':
    'You correct a finished model in a chat and close the window. What is it like tomorrow, for other people?',
  'departure-item.learns-while-chatting.a': 'It remembers what you said',
  'departure-item.learns-while-chatting.b': 'It has become worse',
  'departure-item.learns-while-chatting.c': 'It asks you again',
  'departure-item.learns-while-chatting.d': 'Unchanged, until somebody trains it again',
})
