/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const oracleCardTexts = bring({
  'stop.oracle': 'Oracle',
  'ahead.oracle': 'four small brains are trained. Where will the large one come out?',
  'phase.oracle.guess': 'Four small ones',
  'phase.oracle.line': 'Draw the line',
  'phase.oracle.lines': 'All lines',
  'phase.oracle.train': 'The large one',
  'phase.oracle.outcome': 'Who foresaw it',
  'phase.oracle.buy': 'Buy or not',
  'phase.oracle.bought': 'Was it worth it?',
  'phase.oracle.say': 'Say it',
  'phase.oracle.answer': 'The answer',
})
