import type { Face } from '../../../client/faces/face.ts'
import { lazyPart } from '../../../client/parts/lazy-part.ts'
import { card } from '../card.ts'
import './card.en.ts'

export const judgeDuel: Face = {
  id: 'judge-duel',
  card,
  oneAnswer: ['rank', 'bets', 'metrics', 'say'],
  panel: () => lazyPart(() => import('./panel.ts')),
  wall: () => lazyPart(() => import('./wall.ts')),
  pictures: () => lazyPart(() => import('./pictures.ts')),
  desk: () => lazyPart(() => import('./desk.ts')),
  report: () => lazyPart(() => import('./report.ts')),
  ending: () => lazyPart(() => import('./ending.ts')),
}
