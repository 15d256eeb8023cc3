/** The exam's paragraphs: what is still measured, the opening card, all cards, the cargo, the forecasts. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { formatBits, formatList, formatShare, formatSignedBits, textAt, textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import { sum } from '../../../../shared/measures/mean.ts'
import { levelTeams } from '../../exam/level-teams.ts'
import { creditBars } from './credit-bars.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { shareBars, withBefore } from '../../../../client/ui/share-bars.ts'
import { fold } from '../../../../client/ui/fold.ts'
import { badgeOf, whoOf } from '../../../../client/ui/team-badge.ts'
import { teamShape } from '../../../../client/ui/team-shape.ts'
import { told } from '../told.ts'

type Exam = NonNullable<RunView['exam']>

export function waitingList(exam: Exam): TemplateResult {
  return html`<div class="soft">
    ${
      exam.waitingFor.length === 0
        ? nothing
        : html`<p>
            ${t('panel.measuring')} ${formatList(exam.waitingFor.map((what) => textOf('exam', `waiting-${what}`)))}.
            ${exam.controls !== null && exam.waitingFor.includes('credit') ? t('exam.controls', exam.controls) : nothing}
          </p>`
    }
    ${exam.troubled.map((what) => html`<p class="red">${t('exam.troubled', { what: textOf('exam', `waiting-${what}`) })}</p>`)}
  </div>`
}

export function openingCard(exam: Exam, words: readonly string[]): TemplateResult | typeof nothing {
  if (exam.probe === null) return nothing
  return html`<section class="card stack">
    <p class="kicker">${t('exam.opening')}</p>
    ${openingShares({ ...exam, probe: exam.probe }, words)}
  </section>`
}

/** The opening card's sentence, and what the model says to it now and said before. */
export function openingShares(
  { probe, cards }: { readonly probe: NonNullable<Exam['probe']>; readonly cards: Exam['cards'] },
  words: readonly string[],
): TemplateResult {
  // The first card of every Run is the opening card: its truth is known once the cards are.
  const truth = cards[0]?.words[cards[0].blank] ?? null
  return html`<p class="sentence">${sentence(words, [...probe.prompt, truth], probe.prompt.length)}</p>
    ${shareBars(words, openingRows(probe, cards[0]), truth)}`
}

/** The model's first words now, and the true one wherever it stands: its shares follow from its bits. */
function openingRows({ before, after }: NonNullable<Exam['probe']>, card: Exam['cards'][number] | undefined) {
  const rows = withBefore(after.slice(0, 6), before)
  const truth = card?.words[card.blank]
  if (card === undefined || truth === undefined) return rows
  const own = { word: truth, p: 2 ** -card.afterBits, before: 2 ** -card.beforeBits }
  return rows.some(({ word }) => word === truth)
    ? rows.map((row) => (row.word === truth ? own : row))
    : [...rows.slice(0, 5), own]
}

/** What each team's sentences did, with how to read it. `by`: who measured it; null where it goes without saying. */
export function creditPart(
  { credit, cargo }: Pick<Exam, 'credit' | 'cargo'>,
  teams: readonly TeamView[],
  by: string | null,
  tell: typeof t | typeof told = told,
): TemplateResult {
  if (credit === null || credit.length === 0) return html`<p>${t('exam.no-credit')}</p>`
  return html`<p>${tell('exam.credit-how')}</p>
    ${creditBars(credit, cargo, teams)} ${mostHelped(credit, teams)}
    <p class="soft small">${tell('exam.credit-text')} ${by}</p>`
}

/** Who helped most, or that nobody can tell. */
function mostHelped(credit: NonNullable<Exam['credit']>, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  const level = levelTeams(credit).map(({ team }) => teams.find(({ id }) => id === team)?.name ?? team)
  const [first, second] = level
  if (credit.length < 2 || first === undefined) return nothing
  return html`<p>
    <strong
      >${second === undefined ? t('exam.first-team', { team: first }) : t('exam.level-teams', { teams: formatList(level) })}</strong
    >
  </p>`
}

/** A sentence across, its figures below: it fits 320 pixels without scrolling. */
export function examCards(cards: Exam['cards'], words: readonly string[]): TemplateResult {
  return html`<p class="soft small" id="cards-caption">${told('exam.cards-caption')}</p>
    <table aria-labelledby="cards-caption" class="even">
      <thead>
        <tr class="small">
          <th scope="col" class="number">${t('exam.before')}</th>
          <th scope="col" class="number">${t('exam.after')}</th>
          <th scope="col" class="number">${told('exam.floor')}</th>
          <th scope="col" class="number">${t('exam.you')}</th>
        </tr>
      </thead>
      ${cards.map(
        (card) =>
          html`<tbody>
            <tr>
              <th colspan="4" scope="rowgroup" class="above">
                ${sentence(words, card.words, card.blank)}
                ${card.flipped ? html`<strong class="small teal">✓ ${t('exam.flipped')}</strong>` : nothing}
              </th>
            </tr>
            <tr>
              <td class="number">${formatBits(card.beforeBits)}</td>
              <td class="number teal">${formatBits(card.afterBits)}</td>
              <td class="number soft">${formatBits(card.floorBits)}</td>
              <td class="number">${card.mine === null ? '–' : formatBits(card.mine)}</td>
            </tr>
          </tbody>`,
      )}
    </table>`
}

export function cargoLists(cargo: Exam['cargo'], words: readonly string[], teams: readonly TeamView[]): TemplateResult {
  return html`${cargo.map(
    ({ team, sentences }) =>
      html`<section>
        <h3>${badgeOf(team, teams)}: ${t('train.sentences', { count: sentences.length })}</h3>
        <ul>
          ${sentences.map((tokens) => html`<li class="lined">${sentenceText(words, tokens)}</li>`)}
          ${sentences.length === 0 ? html`<li class="soft">${t('exam.empty-cargo')}</li>` : nothing}
        </ul>
      </section>`,
  )}`
}

export function examForecast(forecast: NonNullable<Exam['forecast']>, teams: readonly TeamView[]): TemplateResult {
  const { firstFlip, best } = forecast
  return html`<p class="soft">
      ${firstFlip < 0 ? t('exam.forecast-none') : t('exam.forecast-first', { card: firstFlip + 1 })}
    </p>
    <ol>
      ${best.map(({ name, team, off }) => {
        const found = teams.find((each) => each.id === team)
        return html`<li class="row between lined">
          <strong>${found === undefined ? nothing : teamShape(found.style, 18)} ${whoOf(name, found)}</strong>
          <span class="soft">${t('exam.off', { bits: formatBits(off) })}</span>
        </li>`
      })}
    </ol>`
}

/** The question from the start, and what the run itself said to it. `room`: the answer alone, where there is little; folded, on a phone. */
export function briefAnswer(
  { question, options, right, measured, tally }: NonNullable<Exam['briefOutcome']>,
  room: 'whole' | 'folded' | 'short' = 'whole',
): TemplateResult {
  const id = question.replace('brief.', '')
  const isShare = id === 'first-card' || id === 'half-way'
  const figure = textOf('measured', id, { measured: isShare ? formatShare(measured) : formatSignedBits(measured) })
  const answer = textAt(options[right] ?? '')
  const all = sum(tally)
  const said = all < 2 ? nothing : t('exam.brief-said', { count: tally[right] ?? 0, all })
  if (room === 'short') return html`<p>${t('exam.brief-short', { answer, measured: figure })} ${said}</p>`
  const told = html`<p>${textAt(question)}</p>
    <p><strong>${t('exam.brief-answer', { answer, measured: figure })}</strong> ${said}</p>`
  if (room === 'folded') return fold(t('exam.brief'), told)
  return html`<section class="card stack">
    <h2>${t('exam.brief')}</h2>
    ${told}
  </section>`
}
