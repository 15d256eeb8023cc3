import type { Face } from '../../../client/faces/face.ts'
import { lazyPart } from '../../../client/parts/lazy-part.ts'

export const run: Face = {
  id: 'run',
  panel: () => lazyPart(() => import('./panel.ts')),
  wall: () => lazyPart(() => import('./wall.ts')),
  pictures: () => lazyPart(() => import('./pictures.ts')),
}
