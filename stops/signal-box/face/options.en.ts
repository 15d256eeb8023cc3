/** What can be answered. */
import { bring } from '../../../client/locale/brought.ts'

export const signalOptionTexts = bring({
  'signal-box.card-mention': 'names something from the list',
  'signal-box.card-names': 'names {rack}',
  'signal-box.card-short': 'shorter',
  'signal-box.card-true': 'true in this world',
  'signal-box.card-none': 'none of them',
  'signal-box.leash-0': 'tight',
  'signal-box.leash-1': 'middle',
  'signal-box.leash-2': 'long',
  'signal-box.exam-better': 'better',
  'signal-box.exam-same': 'about the same',
  'signal-box.exam-worse': 'worse',
  'signal-box.again-whole': 'Happier, language whole',
  'signal-box.again-lost': 'Happier, language lost',
  'signal-box.again-no-happier': 'No happier',
  'signal-box.fond-more': 'flatters more',
  'signal-box.fond-same': 'about as often',
  'signal-box.fond-less': 'flatters less',
  'signal-box.reason-taste': 'Votes teach a taste: what people like. What is true they hardly teach.',
  'signal-box.reason-truth': 'Votes teach what is true: with enough of them a model makes no mistakes.',
  'signal-box.reason-everything': 'Votes make a model better in everything.',
})
