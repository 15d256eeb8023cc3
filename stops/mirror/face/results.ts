/** What was measured: the dial, the race, gap and cost, the second test. For phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatList, formatNumber, formatPercent, formatSignedBits } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { notMeasured } from '../../../client/ui/lab-trouble.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { MirrorView, ModelShown } from '../view-types.ts'
import { fixText, groupText, ownersText, saysText, shortFix } from './names.ts'
import { t } from './t.ts'

/** The counts of the text, group by group. */
export function countRows({ table }: MirrorView, words: readonly string[]): TemplateResult {
  const rows = ([0, 1] as const).map((at) => {
    const [first, second] = table.groups[at].counts
    return html`<p>
      <strong>${groupText(table, at, words)}</strong><br />
      <span class="number">
        ${t('mirror.counts', {
          first: formatNumber(first),
          says: saysText(table, 0, words),
          second: formatNumber(second),
          other: saysText(table, 1, words),
        })}
      </span>
    </p>`
  })
  return html`${rows} ${table.isCode ? html`<p class="soft small">${t('mirror.table-code')}</p>` : nothing}
  ${table.lines.map((line) => html`<p class="soft small">${t('mirror.like', { line: sentenceText(words, line) })}</p>`)}`
}

export function dialRows({ dial, troubled }: MirrorView): TemplateResult {
  if (dial === null || dial.length === 0) return notMeasured(troubled)
  return html`<ul>
    ${dial.map(
      ({ share, text, model }) =>
        html`<li class="lined">
          ${t('mirror.dial-row', {
            usual: formatNumber(Math.round(100 * share)),
            rest: formatNumber(Math.round(100 * (1 - share))),
            text: formatPercent(text),
            model: formatPercent(model),
          })}
        </li>`,
    )}
  </ul>`
}

/** What became of the text that everybody has bet on. */
export function dialTold({ dial, table }: MirrorView): string {
  const told = dial?.find(({ share }) => share === table.share)
  return told === undefined
    ? ''
    : t('mirror.dial-told', {
        usual: formatNumber(Math.round(100 * told.share)),
        rest: formatNumber(Math.round(100 * (1 - told.share))),
        gap: formatPercent(told.model),
      })
}

type Named = Pick<ModelShown, 'what' | 'teams' | 'repair' | 'dose'>

/** Models with what is to be said of each. `team`: a phone's own first; null: all as they come. */
function rows<M extends Named>(
  models: readonly M[] | null,
  { teams, team, troubled }: { teams: readonly TeamView[]; team: TeamId | null; troubled: boolean },
  say: (model: M) => TemplateResult | string,
): TemplateResult {
  if (models === null || models.length === 0) return notMeasured(troubled)
  const isOwn = (model: M) => team !== null && model.teams.includes(team)
  const sorted = [...models.filter(isOwn), ...models.filter((model) => !isOwn(model))]
  return html`<ul>
    ${sorted.map(
      (model) =>
        html`<li class="lined">
          ${isOwn(model) ? html`<strong>${ownersText(model, teams)}</strong>` : html`<span class="soft">${ownersText(model, teams)}</span>`}
          ${isOwn(model) ? html`· ${fixText(model)}` : model.repair === null ? nothing : html`· ${shortFix(model)}`}<br />
          ${say(model)}
        </li>`,
    )}
  </ul>`
}

export function raceRows(
  { race, troubled }: MirrorView,
  teams: readonly TeamView[],
  team: TeamId | null,
): TemplateResult {
  return rows(race, { teams, team, troubled }, ({ course }) =>
    t('mirror.race-row', {
      first: formatPercent(course[0]?.gap ?? 0),
      last: formatPercent(course.at(-1)?.gap ?? 0),
    }),
  )
}

export function frontRows({ front, troubled }: MirrorView, teams: readonly TeamView[], team: TeamId | null) {
  return rows(
    front?.models ?? null,
    { teams, team, troubled },
    ({ gap, cost, points, steps }) =>
      html`${t('mirror.front-row', { gap: formatPercent(gap), cost: formatBits(cost), points: formatSignedBits(points) })}
        <span class="soft small">${steps === 0 ? nothing : t('mirror.steps', { count: steps })}</span>`,
  )
}

export function bestText({ front }: MirrorView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (front === null || front.models.filter(({ what }) => what === 'team').length === 0) return nothing
  const named = teams.filter(({ id }) => front.best.includes(id)).map((team) => teamName(team))
  return html`<p>
    <strong>${named.length === 0 ? t('mirror.close') : t('mirror.best-repair', { teams: formatList(named) })}</strong>
  </p>`
}

export function foundRows({ found, troubled }: MirrorView, teams: readonly TeamView[], team: TeamId | null) {
  return rows(found, { teams, team, troubled }, ({ gap, other }) =>
    t('mirror.found-row', { gap: formatPercent(gap), other: formatPercent(other) }),
  )
}

const grown = ['mirror.after-less', 'mirror.after-same', 'mirror.after-more'] as const

export function afterText({ long, longTruth, troubled }: MirrorView): TemplateResult {
  if (long === null) return notMeasured(troubled)
  const { text, before, after, steps } = long
  const key = longTruth === null ? undefined : grown[longTruth]
  return html`<p>
      ${t('mirror.after-row', {
        text: formatPercent(text),
        before: formatPercent(before),
        few: formatNumber(steps[0]),
        after: formatPercent(after),
        many: formatNumber(steps[1]),
      })}
    </p>
    ${key === undefined ? nothing : html`<p><strong>${t(key)}</strong></p>`}`
}

export function scoreText({ score }: MirrorView): TemplateResult {
  return html`${
      score === null
        ? nothing
        : html`<p>
            <strong>
              ${t('mirror.score', {
                text: formatPercent(score.text),
                before: formatPercent(score.before),
                after: formatPercent(score.after),
                other: formatPercent(score.other),
              })}
            </strong>
          </p>`
    }
    <p>${t('mirror.right-text')}</p>`
}

export function trainsText({ measuring }: MirrorView): TemplateResult {
  return html`<p class="soft" role="status">
    ${
      measuring === null
        ? t('mirror.trained')
        : t('mirror.trains', { done: formatNumber(measuring.done), all: formatNumber(measuring.all) })
    }
  </p>`
}
