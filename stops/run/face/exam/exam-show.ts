/**
 * The exam on the wall: what was measured, credit with its intervals, and who saw it coming. Beside a stage, which draws
 * the two measurements and the credit, these are there for screen readers alone: the wall does not tell the end before
 * the mark has fallen.
 */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { arrow, formatBits, formatList, formatTimes } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { teamName } from '../../../../client/ui/team-name.ts'
import { amongMoved } from '../../../../client/ui/surprise-figure.ts'
import { briefAnswer, creditPart, examForecast, openingCard, waitingList } from './exam-parts.ts'
import { creditBy, examBy } from './measured-by.ts'
import { moved } from './moved.ts'
import { levelTeams } from '../../exam/level-teams.ts'
import { timesFewer } from './times-fewer.ts'
import { parted } from './parted.ts'
import { told } from '../told.ts'
import { byHeart, byHeartShort } from './recall-card.ts'

type Exam = NonNullable<RunView['exam']>

export function examShow(
  exam: Exam,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { beforeBits, afterBits } = exam
  return html`<div class="stack">
    ${besideStage ? (isOpen(exam) ? html`<p>${told('exam.words')}</p>` : bestCargo(exam, teams)) : html`<h2>${t('exam.title')}</h2>`}
    ${
      beforeBits === null || afterBits === null
        ? nothing
        : html`<div class=${besideStage ? 'quiet' : ''}>
            ${amongMoved(beforeBits, afterBits, exam)}
            <p>
              <strong>${formatBits(beforeBits)} ${arrow()} <span class="teal">${formatBits(afterBits)}</span></strong>
            </p>
            <p>
              ${besideStage ? t('exam.unseen') : told('exam.unseen')} ·
              <strong>${moved(beforeBits, afterBits)}</strong>
            </p>
          </div>`
    }
    ${waitingList(exam)} ${parted(exam, besideStage ? 'short' : 'whole')}
    ${besideStage ? nothing : html`${byHeart(exam)} ${openingCard(exam, words)}`}
    ${
      exam.credit === null
        ? nothing
        : html`<section class=${besideStage ? 'quiet' : 'stack'}>
            <h2>${t('exam.credit')}</h2>
            ${creditPart(exam, teams, creditBy(exam), besideStage ? t : told)}
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
    ${exam.briefOutcome === null ? nothing : briefAnswer(exam.briefOutcome, besideStage ? 'short' : 'whole')}
    ${besideStage ? byHeartShort(exam) : nothing}
    ${exam.recalled === null || exam.recalled === 0 || besideStage ? nothing : html`<p class="soft small">${t('recall.count', { count: exam.recalled })}</p>`}
    ${
      beforeBits === null || afterBits === null
        ? nothing
        : html`<p class="soft small">
            ${examBy(exam)} ${besideStage && isClaimed(exam) ? t('exam.credit-browser') : nothing}
          </p>`
    }
  </div>`
}

/** Something of it is still measured. */
function isOpen({ waitingFor, credit }: Exam): boolean {
  return waitingFor.length > 0 || credit === null
}

/** Who taught best, in one sentence with a name, or that it cannot be told. */
function bestCargo({ credit }: Exam, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (credit === null || credit.length === 0) return nothing
  const level = levelTeams(credit.filter(({ verdict }) => verdict === 'helped'))
  const names = level.flatMap(({ team }) => teams.find(({ id }) => id === team) ?? []).map(teamName)
  const [best, second] = level
  if (best === undefined || names[0] === undefined) return html`<h2>${t('exam.best-open')}</h2>`
  return html`<h2>
      ${second === undefined ? t('exam.best-cargo', { team: names[0] }) : level.length === credit.length ? t('exam.best-all') : t('exam.best-level', { teams: formatList(names) })}
    </h2>
    <p>
      ${
        second === undefined
          ? told('exam.best-text', { times: timesFewer(best.mean) })
          : told('exam.best-range', {
              fewest: formatTimes(level.at(-1)?.mean ?? best.mean),
              most: formatTimes(best.mean),
            })
      }
    </p>`
}

/** The stage draws the credit; beside it the wall says whose word it is. */
function isClaimed({ credit, creditAudited }: Exam): boolean {
  return credit !== null && credit.length > 0 && !creditAudited
}
