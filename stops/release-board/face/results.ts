/** Candidates with what is told of them, what the teams released, and the crown: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatSignedBits } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { letterOf } from '../../../shared/text/letter-of.ts'
import { firstIn } from '../firsts.ts'
import { USERS, type Words, METRICS } from '../types.ts'
import type { BoardView, RowShown } from '../view-types.ts'
import { decisionText, figureText, letters, metricName, modelName } from './names.ts'
import { t } from './t.ts'

type Part = TemplateResult | typeof nothing

/** What both kinds of users say; those whom the model is for first. */
export function voicesPart({ users, voices }: BoardView, words: readonly string[]): TemplateResult {
  const both = [users, ...USERS.filter((one) => one !== users)]
  return html`${both.map(
    (who) =>
      html`<p class=${who === users ? 'card' : 'soft small'}>
        ${t(`release-board.voices-${who}`, { words: said(voices[who], words) })}
      </p>`,
  )}`
}

export function said(sentences: readonly Words[], words: readonly string[]): string {
  return sentences.map((one) => sentenceText(words, one)).join(' · ')
}

/** What each writes, with the figures that are told. */
export function candidatesPart(view: BoardView, words: readonly string[]): TemplateResult {
  return html`<ul class="stack divided">
    ${view.rows.map((row, at) => candidatePart(view, row, at, words))}
  </ul>`
}

function candidatePart({ rows }: BoardView, row: RowShown, at: number, words: readonly string[]): TemplateResult {
  const { isThere, figures, users, maker, sample } = row
  if (!isThere) return html`<li>${t('release-board.missing', { letter: letterOf(at) })}</li>`
  const told = METRICS.flatMap((metric) => {
    const figure = figures[metric]
    if (figure === null) return []
    const isFirst = firstIn(rows, metric) === at
    const shown = isFirst
      ? t('release-board.marked', { figure: figureText(metric, figure) })
      : figureText(metric, figure)
    return [
      html`<span class="unbroken ${isFirst ? 'teal' : ''}"
        >${t('release-board.figure', { metric: metricName(metric), figure: shown })}</span
      >`,
    ]
  })
  return html`<li>
    <strong>${modelName(at)}</strong> ${maker === null ? nothing : html`· ${t(`release-board.by-${maker}`)}`}
    ${
      users === null || maker === null
        ? nothing
        : html`<div><strong>${t('release-board.user-figure', { bits: formatBits(users) })}</strong></div>`
    }
    ${told.length === 0 ? nothing : html`<div class="row small">${told}</div>`}
    <div class="soft small">${t('release-board.writes', { words: said(sample, words) })}</div>
  </li>`
}

/** Bits a word that the users met, candidate by candidate. */
export function usersPart({ rows, best, blind }: BoardView): Part {
  const most = Math.max(1, ...rows.map(({ users }) => users ?? 0))
  if (best.length === 0) return nothing
  return html`<p class="medium"><strong>${t('release-board.best-for', { letters: letters(best) })}</strong></p>
    <table class="bar-table" style="--figure:5.5em" aria-label=${t('release-board.users')}>
      <tbody>
        ${rows.map(({ users }, at) =>
          users === null
            ? nothing
            : html`<tr>
                <th scope="row" class=${best.includes(at) ? 'teal' : ''}>${modelName(at)}</th>
                <td>${barPart('scale', users / most, best.includes(at) ? 'is-true' : '')}</td>
                <td class="number">${t('release-board.bits', { bits: formatBits(users) })}</td>
              </tr>`,
        )}
      </tbody>
    </table>
    ${blind === null ? nothing : html`<p class="soft small">${t('release-board.blind', { bits: formatBits(blind) })}</p>`}`
}

export function releasedPart({ shipped }: BoardView, teams: readonly TeamView[]): Part {
  const rows = shipped.flatMap(({ team, option, bits, worth }) => {
    const found = teams.find(({ id }) => id === team)
    if (found === undefined || bits === null || worth === null) return []
    return [
      html`<li>
        <strong>${teamName(found)}</strong>: ${decisionText(option)}<br />
        <span class="number"
          >${t('release-board.worth-row', { bits: formatBits(bits), worth: formatSignedBits(worth) })}</span
        >
      </li>`,
    ]
  })
  return rows.length === 0
    ? nothing
    : html`<h3>${t('release-board.released')}</h3>
        <ul class="stack">
          ${rows}
        </ul>`
}

export function crownText({ crown }: BoardView): string {
  return crown === null
    ? t('release-board.crown-none')
    : t('release-board.crown-told', {
        metric: metricName(crown.metric),
        letter: letterOf(crown.at),
        bits: formatBits(crown.behind),
      })
}

/** The same candidates for both kinds of users. */
export function movedPart({ rows, bestOthers }: BoardView): TemplateResult {
  return html`<p class="medium"><strong>${t('release-board.moved-best', { letters: letters(bestOthers) })}</strong></p>
    <ul class="stack">
      ${rows.map(({ users, others }, at) =>
        users === null || others === null
          ? nothing
          : html`<li class=${bestOthers.includes(at) ? 'teal' : ''}>
              <strong>${modelName(at)}</strong>:
              ${t('release-board.moved-row', { before: formatBits(users), after: formatBits(others) })}
            </li>`,
      )}
    </ul>`
}

export function movedText({ best, bestOthers }: BoardView): string {
  return t(best.some((at) => bestOthers.includes(at)) ? 'release-board.same-text' : 'release-board.moved-text')
}
