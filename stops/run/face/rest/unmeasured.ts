/** Fog over the paper: what nobody has measured yet. */
import { t } from '../t.ts'
import { boxOf } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import type { Area, Shape } from '../../../../client/stage/shape.ts'

export function unmeasured(area: Area): Shape[] {
  const { x: left, y: top, w, h } = boxOf(area)
  const at = { x: left + w / 2, y: top + h * 0.52 }
  const middle = { align: 'middle', fit: w - 40 } as const
  const cloud = { is: 'sprite', name: 'cloud' } as const
  return [
    { id: 'fog.0', ...cloud, x: left + w * 0.36, y: top + h * 0.3, w: Math.min(180, w * 0.5) },
    { id: 'fog.1', ...cloud, x: left + w * 0.7, y: top + h * 0.42, w: Math.min(130, w * 0.36) },
    { id: 'fog.2', ...cloud, x: left + w * 0.4, y: top + h * 0.86, w: Math.min(150, w * 0.42) },
    write('unmeasured', t('stage.unmeasured'), at, { size: 36, weight: 800, ink: 'ink', ...middle }),
    write(
      'unmeasured.text',
      t('stage.unmeasured-text'),
      { x: at.x, y: at.y + 44 },
      { size: 24, weight: 400, ink: 'soft', ...middle },
    ),
  ]
}
