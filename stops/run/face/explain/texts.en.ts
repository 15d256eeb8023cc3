/** What stands on a phone and on the wall. */
import { bring } from '../../../../client/locale/brought.ts'

export const explainTexts = bring({
  'explain.title': 'In your own words',
  'explain.text':
    'Why is the model less surprised now? One or two sentences; your teacher reads them, and may show two on the wall, without names.',
  'explain.text-alone': 'Why is the model less surprised now? Say it in one or two sentences.',
  'explain.said-title': 'What the model says now',
  'explain.said-text':
    'You are done. Here are the cards once more, with the words that the model holds likeliest now. Does it fit what you wrote? You may change that until the bell.',
  'explain.said-surprise': 'Surprise at “{word}”: {before} bits before the training, {after} bits now.',
  'explain.said-bars': 'The words that the model holds likeliest now, on each card.',
  'explain.missing-text': 'One thing is still missing: your own sentence, further up.',
  'explain.missing-answer': 'One thing is still missing: an answer to this question.',
  'explain.right': 'The answer: {answer}',
  'explain.said-right': '✓ That is what you said.',
  'explain.said': 'You said: {answer}',
})
