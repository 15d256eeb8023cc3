/** The Run on the wall, phase by phase: counts before a reveal, measurements after it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../view-types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatBits, formatCount, formatList, formatWords, textAt } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { shareBars } from '../../../client/ui/share-bars.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { contrastPair } from '../../../client/moves/contrast-pair.ts'
import { explainCount } from '../../../client/moves/explain-count.ts'
import { tallyBars } from '../../../client/moves/tally-bars.ts'
import { whyRight } from './explain/why-right.ts'
import { examShow } from './exam/exam-show.ts'
import { readShow } from './bet/run-read.ts'
import { duelBeside } from './bet/run-duel.ts'
import { cardOf, isLucky, leastSurprised, runReveal } from './bet/run-reveal.ts'
import { runStakes } from './bet/run-stakes.ts'
import { whoIsWho } from './bet/who-is-who.ts'
import { firstWordsShow, speakShow } from './speak/speak-show.ts'
import { teachShow } from './teach/teach-show.ts'
import { trainShow } from './train/train-show.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { toldLine } from '../../../client/ui/told.ts'
import { told } from './told.ts'
import './questions.en.ts'

export { phaseOf, phases, skips } from './phases.ts'
export { sounds } from './sounds.ts'

export const isScored = ({ phase }: RunView): boolean => phase === 'reveal'

/** Counted, not numbered: after a derailment the numbers jump. */
export function stepsTold({ train }: RunView): number | null {
  return train?.mode === 'turbo' ? train.points.length : null
}

export function show(
  view: RunView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { brief, read, bet, teach, marks, forecast, train, exam, speak, explain } = view
  switch (view.phase) {
    case 'brief':
      return brief === null
        ? none
        : html`${question(brief.question, brief.options, brief.vote.tally, null)}
          ${firstWordsShow(brief.speech ?? [], words)}`
    case 'read':
      return read === null ? none : readShow(read, words, besideStage)
    case 'stakes':
      return bet === null ? none : stakesShow(bet, words, besideStage)
    case 'bet':
      return bet === null ? none : betShow(bet, words, besideStage)
    case 'reveal':
      return bet === null
        ? none
        : besideStage
          ? revealBeside(bet, words, teams)
          : html`<div class="stack">${runReveal(bet, words, teams, false)}</div>`
    case 'teach':
      return teach === null ? none : teachShow(teach, words, teams, besideStage)
    case 'forecast':
      return forecast === null ? none : forecastShow(forecast, marks, besideStage)
    case 'train':
      return train === null ? none : trainShow(train, words, besideStage)
    case 'exam':
      return exam === null ? none : examShow(exam, words, teams, besideStage)
    case 'speak':
      return speak === null ? none : speakShow(speak, words, teams, besideStage)
    case 'explain':
      return explain === null
        ? none
        : html`<div class="stack">
            ${explain.contrast === null ? nothing : contrastPair(explain.contrast)}
            ${question(explain.question, explain.options, explain.vote.tally, explain.right)}
            ${explain.right === null ? nothing : html`<p>${whyRight(explain.question)}</p>`}
            ${besideStage ? nothing : explainCount(explain.text)}
          </div>`
  }
}

const none = html``

function question(
  id: string,
  options: readonly string[],
  tally: readonly number[] | null,
  right: number | null,
): TemplateResult {
  return html`<div class="stack">
    <h2>${toldLine({ key: id, values: {} })}</h2>
    ${tallyBars(
      options.map((option) => textAt(option)),
      tally,
      right,
    )}
  </div>`
}

function betShow(bet: NonNullable<RunView['bet']>, words: readonly string[], besideStage: boolean): TemplateResult {
  if (besideStage) return html`<p>${t('bet.wall')}</p>`
  return html`<div class="stack">
    <p class="soft">${cardOf(bet)}</p>
    <p class="sentence">${sentence(words, bet.words)}</p>
    ${betCount({ count: bet.placed })}
  </div>`
}

/** The bars stand on the stage. */
function stakesShow(bet: NonNullable<RunView['bet']>, words: readonly string[], besideStage: boolean): TemplateResult {
  if (!besideStage) return html`<div class="stack">${runStakes(bet, words)}</div>`
  return html`<p>${t('stakes.text')}</p>`
}

/** What the scales on the stage do not say: who won the card, and the model's own words for it; after a round, who beat it. */
function revealBeside(
  bet: NonNullable<RunView['bet']>,
  words: readonly string[],
  teams: readonly TeamView[],
): TemplateResult {
  const { reveal } = bet
  if (reveal === null) return html`<p class="soft">${t('panel.measuring')}</p>`
  const luck = isLucky(reveal, [...reveal.players, ...reveal.teams.map(({ bits }) => bits)]) ? t('who.luck') : nothing
  return html`<div class="stack">
    ${leastSurprised(reveal, teams, Math.log2(words.length))}
    ${
      bet.duel !== null
        ? duelBeside(bet.duel)
        : bet.round.at === 0
          ? whoIsWho(
              reveal.ghosts.map(({ id }) => id),
              html`${told('who.best', { best: formatBits(reveal.floorBits) })} ${luck}`,
            )
          : html`<section class="card stack">
                <h2>${t('reveal.top')}</h2>
                ${shareBars(
                  words,
                  reveal.model.top.slice(0, 3).map(({ word, p }) => ({ word, p, before: null })),
                  reveal.truth,
                )}
              </section>
              <p class="soft small">${reveal.teams.length < 2 ? nothing : t('who.team')} ${luck}</p>`
    }
  </div>`
}

function forecastShow(
  forecast: NonNullable<RunView['forecast']>,
  marks: RunView['marks'],
  besideStage: boolean,
): TemplateResult {
  const { nowBits, summitBits, floorBits } = forecast
  const scale = { summit: formatCount(summitBits), floor: formatCount(floorBits) }
  return html`<div class="stack">
    <h2>${t('forecast.title')}</h2>
    <p>
      ${nowBits === null ? told('forecast.text-unknown', scale) : told('forecast.text', { now: formatWords(nowBits), ...scale })}
    </p>
    ${forecast.dealt === null ? nothing : cargoLine(forecast.dealt)}
    ${forecast.made === null || besideStage ? nothing : html`<p class="big-number">${t('forecast.made', { count: forecast.made })}</p>`}
    ${
      marks === null || !besideStage
        ? nothing
        : whoIsWho(
            marks.rows.map(({ id }) => id),
            told('who.limit', { limit: formatBits(marks.floorBits), floor: formatBits(floorBits) }),
          )
    }
  </div>`
}

/** Where the cards went that are not on board. */
function cargoLine({ cards, aboard, binned, open }: NonNullable<NonNullable<RunView['forecast']>['dealt']>) {
  const rest = [
    ...(binned > 0 ? [t('forecast.binned', { count: binned })] : []),
    ...(open > 0 ? [t('forecast.open', { count: open })] : []),
  ]
  return html`<p>
    <strong>${t('forecast.aboard', { count: aboard, cards })}</strong
    >${rest.length === 0 ? nothing : html` ${formatList(rest)}.`} ${t('forecast.settled')}
  </p>`
}
