/** What is said otherwise in a room on a text: nobody knows its grammar, so there is no floor, only an estimate that is called one. */
import { bringOfTexts } from '../brought.ts'

bringOfTexts({
  'profile.floor': 'best so far {bits}: an estimate',
  'profile.label':
    'Altitude profile: {now} bits a word now, between {summit} for blind guessing and {floor}, the best so far: an estimate.',
  'profile.label-start':
    'Altitude profile: from {summit} bits a word for blind guessing down to {floor}, the best so far: an estimate.',
})
