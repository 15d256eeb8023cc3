import type { Face } from '../../../client/faces/face.ts'
import { lazyPart } from '../../../client/parts/lazy-part.ts'
import { card } from '../card.ts'
import './card.en.ts'

export const releaseBoard: Face = {
  id: 'release-board',
  card,
  oneAnswer: ['seal', 'board', 'bet', 'again', 'say'],
  panel: () => lazyPart(() => import('./panel.ts')),
  wall: () => lazyPart(() => import('./wall.ts')),
  pictures: () => lazyPart(() => import('./pictures.ts')),
  desk: () => lazyPart(() => import('./desk.ts')),
  report: () => lazyPart(() => import('./report.ts')),
  ending: () => lazyPart(() => import('./ending.ts')),
}
