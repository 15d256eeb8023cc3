/** What came of the question with which a stop ends: all answers, which was right, and on a phone one's own. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LastShown, Vote } from '../../shared/moves/vote.ts'
import '../locale/en/controls.ts'
import { formatSignedBits, t } from '../locale/t.ts'
import { told } from '../ui/told.ts'
import { tallyBars } from './tally-bars.ts'

export function lastAnswer(shown: LastShown | null, options: readonly string[]): TemplateResult | typeof nothing {
  if (shown === null) return nothing
  const { vote, right } = shown
  return html`${tallyBars(options, vote.tally, right)} ${said(vote.mine, options, right)}`
}

/** Bits that one's own answer was worth; nothing where it is worth none, or none was given. */
export function wonAnswer(bits: number | null): TemplateResult | typeof nothing {
  if (bits === null) return nothing
  return html`<p class="big-number saved">${told('vote.won-answer', { bits: formatSignedBits(bits) })}</p>`
}

/** One's own answer, how sure one was, and whether it is right. */
function said(mine: Vote | null, options: readonly string[], right: number | null): TemplateResult | typeof nothing {
  const option = mine === null ? undefined : options[mine.option]
  if (mine === null || option === undefined) return nothing
  const n = mine.confidence === 1 ? 1 : mine.confidence === 3 ? 3 : 2
  return html`<p>${t('vote.said', { option, sure: t(`vote.sure-${n}`) })}</p>
    ${
      right === null
        ? nothing
        : html`<p><strong>${t(mine.option === right ? 'vote.said-right' : 'vote.said-wrong')}</strong></p>`
    }`
}
