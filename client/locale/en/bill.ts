/** What trainings have cost, on a receipt. */
import { bring } from '../brought.ts'

export const billTexts = bring({
  'bill.energy': 'Estimated: {wh} watt-hours. These seconds at {watts} watts, about what a laptop draws for it.',
  'bill.large': 'A large model (GPT-3) took {times} times the sums, and by an estimate {energy} times the energy.',
  'bill.million': '{many} million',
  'bill.billion': '{many} billion',
  'bill.trillion': '{many} trillion',
})
