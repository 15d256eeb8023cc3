/** What is asked in one phase, one after the other: the leash, chips on the card, chips on the exam. */
import { css, html, type TemplateResult } from 'lit'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import type { SignalTap } from '../taps.ts'
import type { SignalView } from '../view-types.ts'
import { t } from './t.ts'

export const STEPS_ASKED = ['leash', 'card', 'exam'] as const
export type Step = (typeof STEPS_ASKED)[number]

export const stepStyles = css`
  .steps {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 8px;
  }
  .steps button {
    padding-inline: 4px;
  }
`

/** Which of them have been answered, or are on their way. */
export function stepsIn(
  { leash, bets, exams }: SignalView,
  pending: Pending<SignalTap>,
): Readonly<Record<Step, boolean>> {
  return {
    leash: leash.mine !== null || pendingOf(pending, 'leash') !== null,
    card: bets.mine !== null || pendingOf(pending, 'card') !== null,
    exam: exams.mine !== null || pendingOf(pending, 'exam') !== null,
  }
}

/** `at`: the one that is looked at. */
export function stepRow(
  at: Step | null,
  isIn: Readonly<Record<Step, boolean>>,
  look: (step: Step) => void,
): TemplateResult {
  return html`<div class="steps" role="group" aria-label=${t('signal-box.steps')}>
    ${STEPS_ASKED.map((step) => {
      const name = t(`signal-box.step-${step}`)
      return html`<button type="button" aria-pressed=${step === at} @click=${() => look(step)}>
        ${isIn[step] ? t('signal-box.step-done', { step: name }) : name}
      </button>`
    })}
  </div>`
}
