/** How clients, levers and answers are called. */
import { formatPercent, formatRate, textOf } from '../../../client/locale/t.ts'
import { KEEPS, leverIds, LEVERS, LOSS, PRICES, REASONS, type Lever } from '../content.ts'
import type { ClientId } from '../clients.ts'
import type { Recipe } from '../types.ts'
import { t } from './t.ts'

export function clientName(client: ClientId): string {
  return textOf('specialist', `client-${client}`)
}

export function leverName(lever: Lever): string {
  return t(`specialist.lever-${lever}`)
}

/** A notch of a lever, with its price in coal. */
export function notches(lever: Lever): { readonly text: string; readonly beside?: string }[] {
  return LEVERS[lever].map((_, at) => {
    const price = PRICES[lever][at] ?? 0
    const text = notchText(lever, at)
    return price === 0 ? { text } : { text, beside: t('specialist.coal', { count: price }) }
  })
}

function notchText(lever: Lever, at: number): string {
  const value = LEVERS[lever][at] ?? 0
  if (lever === 'steps') return t('specialist.steps', { count: value })
  return lever === 'rate' ? formatRate(value) : t('specialist.replay', { share: formatPercent(value) })
}

export function recipeText(recipe: Recipe): string {
  return leverIds.map((lever) => notchText(lever, recipe[lever])).join(' · ')
}

export function lossNames(): string[] {
  return Array.from({ length: LOSS.outcomes }, (_, at) =>
    t(`specialist.loss-${at === 0 ? 'little' : at === 1 ? 'some' : 'much'}`),
  )
}

export function keeps(): string[] {
  return KEEPS.map((keep) => textOf('specialist', `keep-${keep}`))
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('specialist', `reason-${id}`))
}
