/**
 * The exam on the wall: what was measured, credit with its intervals, and who saw it coming. Beside a stage, which draws
 * the two measurements and the credit, these are there for screen readers alone: the wall does not tell the end before
 * the mark has fallen.
 */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { amongMoved } from '../../../../client/ui/surprise-figure.ts'
import { briefAnswer, creditPart, examForecast, openingCard, waitingList } from './exam-parts.ts'
import { creditBy, examBy } from './measured-by.ts'
import { moved } from './moved.ts'
import { told } from '../told.ts'
import { byHeart, byHeartShort } from './recall-card.ts'

export function examShow(
  exam: NonNullable<RunView['exam']>,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { beforeBits, afterBits } = exam
  return html`<div class="stack">
    ${besideStage ? html`<p>${told('exam.words')}</p>` : html`<h2>${t('exam.title')}</h2>`}
    ${
      beforeBits === null || afterBits === null
        ? nothing
        : html`<div>
            <div class=${besideStage ? 'quiet' : ''}>
              ${amongMoved(beforeBits, afterBits)}
              <p>
                <strong>${formatBits(beforeBits)} → <span class="teal">${formatBits(afterBits)}</span></strong>
              </p>
              <p>
                ${besideStage ? t('exam.unseen') : told('exam.unseen')} ·
                <strong>${moved(beforeBits, afterBits)}</strong>
              </p>
            </div>
            <p class="soft small">
              ${examBy(exam)} ${besideStage && isClaimed(exam) ? t('exam.credit-browser') : nothing}
            </p>
          </div>`
    }
    ${waitingList(exam)} ${besideStage ? byHeartShort(exam) : byHeart(exam)}
    ${besideStage ? nothing : openingCard(exam, words)}
    ${exam.recalled === null || exam.recalled === 0 ? nothing : html`<p class="soft">${t('recall.count', { count: exam.recalled })}</p>`}
    ${
      exam.credit === null
        ? nothing
        : html`<section class=${besideStage ? 'quiet' : 'stack'}>
            <h2>${t('exam.credit')}</h2>
            ${creditPart(exam.credit, teams, creditBy(exam), besideStage ? t : told)}
          </section>`
    }
    ${
      exam.forecast === null
        ? nothing
        : html`<section class="card stack">
            <h2>${t('exam.forecast')}</h2>
            ${examForecast(exam.forecast, teams)}
          </section>`
    }
    ${exam.briefOutcome === null ? nothing : briefAnswer(exam.briefOutcome)}
  </div>`
}

/** The stage draws the credit; beside it the wall says whose word it is. */
function isClaimed({ credit, creditAudited }: NonNullable<RunView['exam']>): boolean {
  return credit !== null && credit.length > 0 && !creditAudited
}
