/** What can be answered. */
import { bring } from '../../../client/locale/brought.ts'

export const oracleOptionTexts = bring({
  'oracle.buy-better': 'better by more than 0.1 bits',
  'oracle.buy-same': 'about the same',
  'oracle.buy-worse': 'worse by more than 0.1 bits',
  'oracle.reason-cheap-line': 'Small ones are cheap, and their line tells about where a large one will land.',
  'oracle.reason-same-as-small': 'A small one comes out just as well as a large one.',
  'oracle.reason-always-better': 'Their line goes on for ever: however large, it always pays.',
})
