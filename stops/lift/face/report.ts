/** Lift in the report: its questions, its story, and where its sentences settled. */
import type { Fact } from '../../../client/faces/face.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

export function overview({ stops }: RoomReport): readonly Fact[] {
  const results = stops.flatMap(({ stop, result }) => (stop === 'lift' && isStory(result) ? [result] : []))
  return results.flatMap(({ floors, repeated }) => [
    { name: t('lift.sheet-floors'), value: floors.join(', ') },
    { name: t('lift.sheet-repeated'), value: repeated },
  ])
}
