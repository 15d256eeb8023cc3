/** What the report's tables and files say of this stop. */
import { bring } from '../../../client/locale/brought.ts'

export const parrotReportTexts = bring({
  'sheet.parrot.copies-parrot': 'Parrot or Learner: copied by the parrot',
  'sheet.parrot.copies-learner': 'Parrot or Learner: copied by the learner',
  'sheet.parrot.enough': 'Parrot or Learner: copies of the secret that are enough for a leak',
  'sheet.parrot.built': 'Parrot or Learner: what each team built',
  'sheet.parrot.built-how':
    'STOP and the best place for it are steps. “Away” is what was lost to the best STOP, with as many sentences. Copied: share of what the model writes at STOP that stands in its text.',
  'sheet.parrot.first': 'first',
  'sheet.parrot.again': 'again',
  'sheet.parrot.which': 'model',
  'sheet.parrot.sentences': 'sentences',
  'sheet.parrot.stop': 'STOP',
  'sheet.parrot.best': 'best STOP',
  'sheet.parrot.worth': 'bits saved',
  'sheet.parrot.away': 'bits away from the best',
  'sheet.parrot.copied': 'copied',
  'sheet.parrot.leaked': 'The secret: who made the model tell it',
  'sheet.parrot.leaked-of': '{leaked} of {tried} who tried',
  'sheet.parrot.team-sentences': 'own model: sentences',
  'sheet.parrot.team-away': 'own model: bits away from the best STOP',
  'sheet.parrot.team-leaked': 'players who made the secret leak',
})
