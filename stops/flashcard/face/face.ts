import type { Face } from '../../../client/faces/face.ts'
import { lazyPart } from '../../../client/parts/lazy-part.ts'

export const flashcard: Face = {
  id: 'flashcard',
  panel: () => lazyPart(() => import('./panel.ts')),
  wall: () => lazyPart(() => import('./wall.ts')),
  pictures: () => lazyPart(() => import('./pictures.ts')),
}
