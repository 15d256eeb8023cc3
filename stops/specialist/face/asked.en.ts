/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistAskedTexts = bring({
  'asked.specialist.bid': 'coal bid for clinic, court, theatre, harbour',
  'asked.specialist.own': 'a text of the team’s own in the place of a client',
  'asked.specialist.steps': 'lever: steps',
  'asked.specialist.rate': 'lever: rate',
  'asked.specialist.replay': 'lever: share of old sentences',
  'asked.specialist.strike': 'card to strike',
  'asked.specialist.loss': 'chips on what the own model loses on the general exam: little, some, much',
  'asked.specialist.keep': 'what is mixed into the second job',
  'asked.specialist.say': 'what tuning does',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.specialist': 'what tuned models won for their clients, bits a word',
})
