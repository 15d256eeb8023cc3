/**
 * A plan as a few signs of an address, such as `pile-of-math.express+run.full.again`, so that a link carries it without a
 * server. Whoever opens one only claims that it is a plan: what cannot be played is none.
 */
import { MOST_STOPS } from '../match/limits.ts'
import { canBePlayed, forms, type Plan, type PlannedStop, type StopCard } from './plan.ts'

const AGAIN = 'again'

export function planText(plan: Plan): string {
  return plan
    .map(({ stop, form, rematch, content }) =>
      [stop, form, ...(rematch ? [AGAIN] : []), ...(content === undefined ? [] : [content])].join('.'),
    )
    .join('+')
}

/** null: no plan of stops that are on these cards, played as they can be. */
export function planFrom(text: string, cards: readonly StopCard[]): Plan | null {
  const parts = text.split('+')
  if (parts.length > MOST_STOPS) return null
  const plan = parts.map((part) => stopFrom(part, cards))
  const known = plan.filter((planned) => planned !== null)
  return known.length === plan.length ? known : null
}

function stopFrom(text: string, cards: readonly StopCard[]): PlannedStop | null {
  const [stop = '', named, ...rest] = text.split('.')
  const rematch = rest[0] === AGAIN
  const [content, ...more] = rematch ? rest.slice(1) : rest
  const form = forms.find((one) => one === named)
  const card = cards.find(({ id }) => id === stop)
  if (form === undefined || card === undefined || more.length > 0) return null
  const planned = { stop, form, rematch, ...(content === undefined ? {} : { content }) }
  return canBePlayed(planned, card) ? planned : null
}
