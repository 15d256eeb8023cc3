/** How answers, levels, days and plans are called. */
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import type { Choice } from '../../../client/moves/choose-move.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { CHANGES, NEWS, OLD, REASONS, SAYS } from '../content.ts'
import { PLANS, type PlanName } from '../types.ts'
import type { CapsuleView, NewsShown, WatchShown } from '../view-types.ts'
import { t } from './t.ts'

export function saysNames(): readonly string[] {
  return SAYS.map((says) => t(`time-capsule.says-${says}`))
}

export function dayNames(): readonly string[] {
  return CHANGES.map((day) => t('time-capsule.day', { day }))
}

export function reasons(): readonly string[] {
  return REASONS.map((reason) => t(`time-capsule.reason-${reason}`))
}

export function planName(plan: PlanName): string {
  return t(`time-capsule.plan-${plan}`)
}

export function plans(): readonly Choice[] {
  return PLANS.map((plan) => ({ text: planName(plan), more: planMore(plan) }))
}

function planMore(plan: PlanName): string {
  if (plan === 'leave') return t('time-capsule.leave-more')
  return plan === 'alone'
    ? t('time-capsule.alone-more', { count: formatNumber(NEWS) })
    : t('time-capsule.among-more', { count: OLD })
}

/** Levels as they can be chosen, the lowest first. */
export function levelChoices({ levels }: WatchShown): readonly Choice[] {
  return levels.map(({ bits, quietAbove }) => ({
    text: t('time-capsule.level', { bits: formatBits(bits) }),
    more: t('time-capsule.level-rang', { count: quietAbove }),
  }))
}

export function newsText({ tells }: NewsShown, words: readonly string[]): string {
  return t('time-capsule.ask-text', { sentence: sentenceText(words, tells) })
}

export function askText({ asks }: NewsShown, words: readonly string[]): string {
  return t('time-capsule.ask-how', { words: sentenceText(words, asks) })
}

/** What is done in the phase that sets alarms, and in the one that tells the day. */
export function alarmTitle({ phase }: Pick<CapsuleView, 'phase'>): string {
  return t(phase === 'again' ? 'time-capsule.again' : 'time-capsule.alarm')
}

export function foundTitle({ watch }: Pick<CapsuleView, 'watch'>): string {
  return t('time-capsule.found', { day: watch?.changesOn ?? '…' })
}

export function sureTitle({ saysTruth }: Pick<CapsuleView, 'saysTruth'>): string {
  const says = saysTruth === null ? undefined : SAYS[saysTruth]
  return says === undefined ? t('time-capsule.ask') : t(`time-capsule.is-${says}`)
}

export function alarmText({ each, quiet }: WatchShown) {
  return {
    each,
    days: quiet.length,
    low: formatBits(Math.min(...quiet)),
    high: formatBits(Math.max(...quiet)),
  }
}
