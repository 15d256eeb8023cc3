/** How floors and answers are called. */
import { textOf } from '../../../client/locale/t.ts'
import { CHIPS, REASONS } from '../content.ts'
import { t } from './t.ts'

export function floorName(floor: number): string {
  return floor === 0 ? t('lift.entrance') : t('lift.floor', { floor })
}

/** Of the floors that can be bet on, from the first up. */
export function floorNames(): string[] {
  return Array.from({ length: CHIPS.outcomes }, (_, at) => floorName(at + 1))
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('lift', `reason-${id}`))
}
