/** The same in the glossary. */
import { bringOfTexts } from '../brought.ts'

bringOfTexts({
  'term.floor': 'the best so far',
  'term.floor.text':
    'Nobody knows the rules behind a text that people wrote, so nobody knows how little surprise is possible. This line is an estimate: what a counter reaches that has counted every three neighbours of the text, or the best exam so far if that is lower. A model may get below it.',
  'term.floor.here': 'Here it stands at {floor} bits a word, like guessing among {few}.',
  'term.bits.here':
    'In this room guessing blindly among all {words} words is {summit} bits. The best so far, an estimate, is {floor}, like {few}.',
})
