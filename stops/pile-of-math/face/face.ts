import type { Face } from '../../../client/faces/face.ts'
import { lazyPart } from '../../../client/parts/lazy-part.ts'

export const pileOfMath: Face = {
  id: 'pile-of-math',
  panel: () => lazyPart(() => import('./panel.ts')),
  wall: () => lazyPart(() => import('./wall.ts')),
  pictures: () => lazyPart(() => import('./pictures.ts')),
}
