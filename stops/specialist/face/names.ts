/** How clients, levers and answers are called. */
import { formatPercent, formatRate, textOf } from '../../../client/locale/t.ts'
import type { Choice } from '../../../client/moves/choose-move.ts'
import { KEEPS, leverIds, LEVERS, LOSS, PRICES, REASONS, type Lever } from '../content.ts'
import type { Patron } from '../client-ids.ts'
import type { Recipe } from '../types.ts'
import { t } from './t.ts'

export function clientName(client: Patron): string {
  return textOf('specialist', `client-${client}`)
}

const RATES = ['specialist.rate-0', 'specialist.rate-1', 'specialist.rate-2'] as const

export function leverName(lever: Lever): string {
  return t(`specialist.lever-${lever}`)
}

/** A choice, and beside it how many of the own team have made it, where anybody has. */
export function withVotes(choice: Choice, votes = 0): Choice {
  if (votes === 0) return choice
  const said = t('specialist.votes', { count: votes })
  return { ...choice, beside: choice.beside === undefined ? said : `${choice.beside} · ${said}` }
}

/** A notch of a lever, with its price in coal and the votes of the own team. */
export function notches(lever: Lever, votes: readonly number[]): Choice[] {
  return LEVERS[lever].map((_, at) => {
    const price = PRICES[lever][at] ?? 0
    const rate = lever === 'rate' ? RATES[at] : undefined
    const text = rate === undefined ? notchText(lever, at) : t(rate, { rate: notchText(lever, at) })
    return withVotes(price === 0 ? { text } : { text, beside: t('specialist.coal', { count: price }) }, votes[at])
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

export function keepName(keep: (typeof KEEPS)[number]): string {
  return textOf('specialist', `keep-${keep}`)
}

export function keeps(): string[] {
  return KEEPS.map(keepName)
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('specialist', `reason-${id}`))
}
