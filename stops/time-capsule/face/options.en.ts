/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const capsuleOptionTexts = bring({
  'time-capsule.says-sure': 'as if it knew',
  'time-capsule.says-spread': 'it spreads',
  'time-capsule.says-nothing': 'it says nothing',
  'time-capsule.plan-leave': 'Leave it as it is',
  'time-capsule.plan-alone': 'Train on new sentences alone',
  'time-capsule.plan-among': 'Train on new sentences among old ones',
  'time-capsule.reason-both': 'It rings sooner, and more often for nothing.',
  'time-capsule.reason-better': 'It rings sooner, and that costs nothing.',
  'time-capsule.reason-never': 'Nothing: an alarm rings when something has changed.',
})
