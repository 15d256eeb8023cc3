/** How many have chosen, while nobody is told what. The texts are those of the controls. */
import type { ChooseShown } from '../../../shared/moves/choose.ts'
import { t } from '../../locale/t.ts'
import { reading, type Point, type Shape } from '../shape.ts'
import { write } from './write.ts'

/** `source`: where what is shown of the choice lies in the view. Nothing once it is told. */
export function chosen({ count, tally }: ChooseShown, source: string, at: Point, fit: number): Shape[] {
  if (count === null || tally !== null) return []
  const type = { size: 34, weight: 600, ink: 'soft', fit } as const
  const value = reading(count, `${source}.count`, t('choose.count-label'), 'count')
  return [write('chosen', t('choose.count', { count }), at, type, [value])]
}
