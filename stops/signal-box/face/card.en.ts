/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const signalCardTexts = bring({
  'stop.signal-box': 'Signal Box',
  'ahead.signal-box': 'a class of judges with secret cards trains a model. What will it learn from your votes?',
  'phase.signal-box.judge': 'Judge',
  'phase.signal-box.bet': 'Leash and bets',
  'phase.signal-box.train': 'Trained from votes',
  'phase.signal-box.blind': 'Old or new?',
  'phase.signal-box.result': 'What it learned',
  'phase.signal-box.moved': 'What else moved',
  'phase.signal-box.cards': 'Cards face up',
  'phase.signal-box.again': 'Off the leash',
  'phase.signal-box.hacked': 'What came of it',
  'phase.signal-box.flatter': 'What do you like?',
  'phase.signal-box.flattered': 'Does it flatter?',
  'phase.signal-box.say': 'Say it',
  'phase.signal-box.answer': 'The answer',
})
