/** What one sentence about a word that nobody had read changed. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatBits, formatShare, isolated } from '../../../client/locale/t.ts'
import { inBits, winners } from '../../../client/ui/winners.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import { shareWorth } from '../newcomer.ts'
import type { NewcomerView } from '../view-types.ts'
import { t } from './t.ts'

/** The new word has a number beyond the world's own. */
export function lessonText({ lesson }: Pick<NewcomerView, 'lesson'>, words: readonly string[]): string {
  return isolated(lesson.map((word) => words[word] ?? t('parrot.newcomer-word')).join(' '))
}

export function adopted(
  view: NewcomerView,
  words: readonly string[],
  teams: readonly TeamView[],
  isTroubled: boolean,
  besideStage = false,
): TemplateResult {
  const { without, with: measured, guess, best, starts } = view
  if (without === null || measured === null) {
    return notMeasured(isTroubled)
  }
  const figures = { before: formatShare(without), after: formatShare(measured), count: starts }
  return html`
    <h1>${t('parrot.adopted')}</h1>
    ${besideStage ? nothing : html`<p class="big-number">${figures.after}</p>`}
    <p>${quoted(lessonText(view, words))}</p>
    <p>${t('parrot.adopted-text', figures)}</p>
    ${
      guess.mine === null
        ? nothing
        : html`<p>
            <strong
              >${t('parrot.adopted-mine', { mine: formatShare(guess.mine), bits: formatBits(shareWorth(guess.mine, measured)) })}</strong
            >
          </p>`
    }
    ${
      best.length === 0
        ? nothing
        : html`<section class="card stack">
            <h2>${t('parrot.nearest')}</h2>
            ${winners(best, teams, inBits)}
          </section>`
    }
  `
}
