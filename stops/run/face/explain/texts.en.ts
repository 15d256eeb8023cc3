/** What stands on a phone and on the wall. */
import { bring } from '../../../../client/locale/brought.ts'

export const explainTexts = bring({
  'explain.title': 'In your own words',
  'explain.text':
    'Why is the model less surprised now? One or two sentences; only the host sees them, without your name.',
  'explain.text-alone': 'Why is the model less surprised now? Say it in one or two sentences.',
  'explain.left': { one: '{count} letter left', other: '{count} letters left' },
  'explain.send': 'Hand it in',
  'explain.change': 'Hand it in again',
  'explain.contrast': 'Two explanations from this room',
  'explain.first': 'One',
  'explain.second': 'Another',
  'explain.right': 'The answer: {answer}',
  'explain.said-right': '✓ That is what you said.',
  'explain.said': 'You said: {answer}',
  'explain.written': { one: '{count} explanation', other: '{count} explanations' },
})
