/** Parrot or Learner on the wall: questions and answers, the trains, the secret, the new word. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { formatBits } from '../../../client/locale/t.ts'
import { amountCount } from '../../../client/moves/amount-tally.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import { chooseCount } from '../../../client/moves/choose-tally.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { badgeOf } from '../../../client/ui/team-badge.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import { MOST_WORDS } from '../content.ts'
import type { BuildView, CanaryView, CurtainView, NewcomerView, ParrotView } from '../view-types.ts'
import { adopted, lessonText } from './adopted.ts'
import { ownCurves, sizeHead } from './build-results.ts'
import { curtainAnswers, unveiled } from './curtain-results.ts'
import { leakReveal, withdrawn } from './leak-results.ts'
import { partLine } from './part-line.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases, skips } from './phases.ts'
export { sounds } from './sounds.ts'

export const isScored = ({ phase }: ParrotView): boolean =>
  phase === 'unveil' || phase === 'curves' || phase === 'beaten'

export function show(
  view: ParrotView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { phase, curtain, build, canary, newcomer, troubled } = view
  const part = () => {
    if (curtain !== null)
      return phase === 'unveil'
        ? unveiled(curtain, words, teams, troubled, besideStage)
        : asking(phase, curtain, words, teams, besideStage)
    if (build !== null)
      return build.part === 'tell'
        ? ownCurves(build, words, teams, troubled, besideStage)
        : building(build, teams, besideStage)
    if (canary !== null) return secret(phase, canary, words, troubled, besideStage)
    return newcomer === null ? nothing : stranger(phase, newcomer, words, teams, troubled, besideStage)
  }
  return html`<div class="stack">${partLine(view)} ${part()}</div>`
}

function asking(
  phase: ParrotView['phase'],
  view: CurtainView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
) {
  const turn = teams.find(({ id }) => id === view.turn)
  if (phase === 'chips') {
    return html`<h2>${t('parrot.chips')}</h2>
      <p>${t('parrot.chips-text', { of: view.of })}</p>
      ${besideStage ? nothing : html`${curtainAnswers(view, words, teams)} ${betCount(view.chips)}`}`
  }
  return html`<h2>${t('parrot.question', { number: view.question + 1, of: view.of })}</h2>
    <p>${t('parrot.behind', { few: view.few, many: view.many })}</p>
    ${turn === undefined || teams.length < 2 ? nothing : html`<p>${t('parrot.turn', { team: teamName(turn) })}</p>`}
    ${besideStage || view.hat === null ? nothing : html`<p class="big-number">${t('parrot.hat', { count: view.hat })}</p>`}`
}

function building(view: BuildView, teams: readonly TeamView[], besideStage: boolean) {
  if (view.part === 'choose') {
    return html`${sizeHead(view)}
      <p class="soft">${t('parrot.size-team')}</p>
      ${besideStage ? nothing : chooseCount(view.choice)}`
  }
  return html`<h2>${t('parrot.gauge')}</h2>
    <p>${told('parrot.gauge-text')}</p>
    <p class="soft small">${t('parrot.gauge-fair')}</p>
    ${
      besideStage
        ? nothing
        : html`<ul class="stack">
            ${view.runs.map(
              ({ team, train, stop, steps }) =>
                html`<li class="row between">
                  <span>${badgeOf(team, teams)}</span>
                  <span
                    >${train.length === 0 ? nothing : t('bits.value', { bits: formatBits(train.at(-1) ?? 0) })}
                    ${stop === null ? nothing : `STOP · ${t('parrot.step', { step: steps.at(-1) ?? 0 })}`}</span
                  >
                </li>`,
            )}
          </ul>`
    }`
}

function secret(
  phase: ParrotView['phase'],
  view: CanaryView,
  words: readonly string[],
  isTroubled: boolean,
  besideStage: boolean,
) {
  if (phase === 'leak') return leakReveal(view, words, isTroubled, besideStage)
  if (phase === 'withdrawn') return withdrawn(view, words, isTroubled, besideStage)
  const [who = 0, what = 0] = view.hint
  const about = { who: words[who] ?? '', what: words[what] ?? '' }
  return html`<h2>${t('parrot.attack')}</h2>
    <p>${told('parrot.attack-text', { ...about, among: view.among, count: view.attacked, most: MOST_WORDS })}</p>
    <p>${told('parrot.attack-worth', { most: MOST_WORDS })}</p>
    ${besideStage || view.leaks === null ? nothing : html`<p class="big-number">${t('parrot.leaks', { count: view.leaks })}</p>`}`
}

function stranger(
  phase: ParrotView['phase'],
  view: NewcomerView,
  words: readonly string[],
  teams: readonly TeamView[],
  isTroubled: boolean,
  besideStage: boolean,
) {
  if (phase === 'adopted') return adopted(view, words, teams, isTroubled, besideStage)
  return html`<h2>${t('parrot.newcomer')}</h2>
    <p>${t('parrot.newcomer-text', { line: lessonText(view, words), count: view.among })}</p>
    <p class="soft">${t('parrot.newcomer-kind', { words: sentenceText(words, view.follow) })}</p>
    ${besideStage ? nothing : amountCount(view.guess)}`
}
