/**
 * Why the exam went better and the cards worse, in the run's own figures: the exam asks for every word, a card for one that
 * carries the meaning, and who has become sure is more surprised where that is wrong.
 */
import { nothing, html, type TemplateResult } from 'lit'
import { mean } from '../../../../shared/measures/mean.ts'
import { formatBits, formatPercent } from '../../../../client/locale/t.ts'
import type { ExamView } from '../../exam/view-types.ts'
import { fold } from '../../../../client/ui/fold.ts'
import { t } from '../t.ts'
import { told } from '../told.ts'

/** `room`: the figures alone, where there is little; the reason folded, on a phone. */
export function parted(exam: ExamView, room: 'whole' | 'folded' | 'short'): TemplateResult | typeof nothing {
  const { beforeBits, afterBits, cards, meaning } = exam
  if (beforeBits === null || afterBits === null || meaning === null || cards.length === 0) return nothing
  const cardsBefore = mean(cards.map((card) => card.beforeBits))
  const cardsAfter = mean(cards.map((card) => card.afterBits))
  if (afterBits >= beforeBits || cardsAfter <= cardsBefore) return nothing
  return html`<section class="card stack">
      <p>
        <strong
          >${told('exam.parted', {
            before: formatBits(beforeBits),
            after: formatBits(afterBits),
            cardsBefore: formatBits(cardsBefore),
            cardsAfter: formatBits(cardsAfter),
          })}</strong
        >
      </p>
      ${room === 'whole' ? why(meaning) : nothing}
    </section>
    ${room === 'folded' ? fold(t('exam.parted-fold'), why(meaning)) : nothing}`
}

function why({ beforeBits, afterBits, sureBefore, sureAfter }: NonNullable<ExamView['meaning']>): TemplateResult {
  return html`<p>
    ${told('exam.parted-why', { before: formatBits(beforeBits), after: formatBits(afterBits) })}
    ${
      sureAfter > sureBefore
        ? told('exam.parted-sure', { before: formatPercent(sureBefore), after: formatPercent(sureAfter) })
        : nothing
    }
  </p>`
}
