/** Blank duel in the report: its questions, its story, and how well models and people filled the blanks. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('blank-duel', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ before, behind }) => [
    ...fact(t('blank-duel.sheet-before-left'), before.models.left),
    ...fact(t('blank-duel.sheet-before-both'), before.models.both),
    ...fact(t('blank-duel.sheet-behind-left'), behind.models.left),
    ...fact(t('blank-duel.sheet-behind-both'), behind.models.both),
    ...fact(t('blank-duel.sheet-people-left'), behind.people.left),
    ...fact(t('blank-duel.sheet-people-both'), behind.people.both),
  ])
}

function fact(name: string, value: number | null): Fact[] {
  return value === null ? [] : [{ name, value }]
}
