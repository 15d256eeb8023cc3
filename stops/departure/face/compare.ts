/** Later sittings of a class beside its first one, over its lessons. */
import type { StopReporter } from '../../../client/faces/face.ts'
import { isBoolean, isNumber, nullOr, objectOf, type Shape } from '../../../client/net/shape.ts'
import { formatDay } from '../../../client/locale/t.ts'
import { changeBetween, type HalfTotal, type Sitting } from '../across.ts'
import { gainText } from './names.ts'
import './report.en.ts'
import { t } from './t.ts'

const half = objectOf<HalfTotal>({ players: isNumber, bits: nullOr(isNumber), variance: nullOr(isNumber) })
const isPair: Shape<Sitting['halves']> = (value): value is Sitting['halves'] =>
  Array.isArray(value) && value.length === 2 && value.every(half)
const isSitting = objectOf<Sitting>({ isAfter: isBoolean, halves: isPair })

/** Within one lesson the check itself tells what has changed. */
export const compare: NonNullable<StopReporter['compare']> = (visits) => {
  const sat = visits.flatMap(({ code, at, totals }) => (isSitting(totals) ? [{ code, at, sitting: totals }] : []))
  const [first] = sat
  if (first === undefined) return []
  return sat
    .filter(({ code }) => code !== first.code)
    .map(({ code, at, sitting }) => {
      const change = changeBetween(first.sitting, sitting)
      const name = t(sitting.isAfter ? 'departure.since-after' : 'departure.since-before', {
        date: formatDay(first.at),
      })
      return {
        code,
        at,
        name,
        figure: change === null ? null : { value: change.mean, low: change.low, high: change.high, unit: 'bits' },
        text: change === null ? t('departure.since-none') : `${gainText(change)} ${t('departure.since-same')}`,
      }
    })
}
