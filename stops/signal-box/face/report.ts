/** Signal Box in the report: its questions, its story, and what the votes have moved. */
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import { TASTES } from '../taste-ids.ts'
import './asked.en.ts'
import { isStory } from './ending.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const resultsOf = resultsAt('signal-box', isStory)

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ wins, before, after, alone, loose, flattery }) => [
    ...TASTES.flatMap((taste, at) => {
      const win = wins[at] ?? null
      return win === null
        ? []
        : [{ name: t('signal-box.sheet-win', { card: t(`signal-box.card-${taste}`) }), value: win }]
    }),
    { name: t('signal-box.sheet-before'), value: before },
    { name: t('signal-box.sheet-after'), value: after },
    ...(alone === null ? [] : [{ name: t('signal-box.sheet-alone'), value: alone }]),
    ...(loose === null ? [] : [{ name: t('signal-box.sheet-loose'), value: loose }]),
    ...(flattery === null
      ? []
      : [
          { name: t('signal-box.sheet-flattered-before'), value: flattery.before },
          { name: t('signal-box.sheet-flattered-after'), value: flattery.after },
        ]),
  ])
}
