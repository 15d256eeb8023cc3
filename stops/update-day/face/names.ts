/** How answers, plans and messages are called. */
import { formatNumber } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { OLD } from '../content.ts'
import { PLANS, type PlanName, type Words } from '../types.ts'
import type { UpdateView } from '../view-types.ts'
import { t } from './t.ts'

export function changedNames(): readonly string[] {
  return (['nothing', 'all', 'told'] as const).map((answer) => t(`update-day.changed-${answer}`))
}

export function movedNames(): readonly string[] {
  return (['few', 'half', 'nearly'] as const).map((answer) => t(`update-day.moved-${answer}`))
}

export function planName(plan: PlanName): string {
  return t(`update-day.plan-${plan}`)
}

export function plans(): readonly { readonly text: string; readonly more: string }[] {
  return PLANS.map((plan) => ({
    text: planName(plan),
    more: plan === 'alone' ? t('update-day.alone-more') : t('update-day.among-more', { count: OLD }),
  }))
}

export function newsText({ news }: Pick<UpdateView, 'news'>, words: readonly string[]): string | null {
  return news === null ? null : t('update-day.news', { sentence: sentenceText(words, news.tells) })
}

export function numbersText({ numbers }: Pick<UpdateView, 'numbers'>): string {
  return formatNumber(numbers)
}

/** What the model went on with. */
export function saysText(says: Words, words: readonly string[]): string {
  return says.length === 0 ? t('update-day.nothing') : sentenceText(words, says)
}

/** Title of the phase that compares. */
export function sameTitle({ isSame, last }: Pick<UpdateView, 'isSame' | 'last'>): string {
  if (last === null) return t('update-day.prints')
  return t(isSame === false ? 'update-day.other' : 'update-day.same')
}
