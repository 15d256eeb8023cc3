/** Sky, sun and far hills: the same behind every picture, and no number in it. */
import type { Frame, Point, Shape } from '../shape.ts'

/** Paper sky over two lines of hills that end at `horizon`. */
export function scenery(frame: Frame, horizon = 0.62): Shape[] {
  const { width, height } = frame
  const y = height * horizon
  return [
    { id: 'sky', is: 'rect', x: 0, y: 0, w: width, h: height, fill: 'sky' },
    { id: 'sun', is: 'disc', x: width * 0.8, y: height * 0.2, r: 58, fill: 'sun' },
    { id: 'hills.far', is: 'path', closed: true, fill: 'hill1', points: hills(frame, y - 60, 46, 2.1, 0.6) },
    { id: 'hills.near', is: 'path', closed: true, fill: 'hill2', points: hills(frame, y + 40, 34, 3.3, 2.2) },
  ]
}

/** For pictures whose sky is free on the right. */
export function clouds({ width }: Frame): Shape[] {
  return [
    { id: 'cloud.0', is: 'sprite', name: 'cloud', x: width * 0.74, y: 96, w: 120, alpha: 0.85 },
    { id: 'cloud.1', is: 'sprite', name: 'cloud', x: width * 0.93, y: 214, w: 92, alpha: 0.85 },
  ]
}

/** Paper and a ruled edge: for pictures that need the whole page. */
export function page(frame: Frame): Shape[] {
  return [{ id: 'sky', is: 'rect', x: 0, y: 0, w: frame.width, h: frame.height, fill: 'sky' }]
}

function hills({ width, height }: Frame, y: number, swing: number, waves: number, shift: number): Point[] {
  const edge: Point[] = []
  for (let i = 0; i <= 48; i++) {
    const angle = (i / 48) * Math.PI * waves + shift
    edge.push({ x: (i / 48) * width, y: y + Math.sin(angle) * swing + Math.sin(angle * 2.3) * swing * 0.3 })
  }
  return [...edge, { x: width, y: height }, { x: 0, y: height }]
}
