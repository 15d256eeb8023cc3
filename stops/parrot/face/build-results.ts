/** A team's training: the gauge while it runs, and both curves once the exam is told. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { largestAt } from '../../../shared/measures/largest.ts'
import { sum } from '../../../shared/measures/mean.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatAmong, formatBits, formatList, formatNumber, formatShare } from '../../../client/locale/t.ts'
import { badgeOf } from '../../../client/ui/team-badge.ts'
import type { BuildView, RunShown } from '../view-types.ts'
import { t } from './t.ts'
import { told } from './told.ts'

/** What is chosen: the first time, or again with the first model to be beaten. */
export function sizeHead({ lap, before, price }: BuildView): TemplateResult {
  const bits = formatBits(100 * price)
  if (lap === 0) {
    return html`<h1>${t('parrot.size')}</h1>
      <p>${told('parrot.size-text', { bits })}</p>`
  }
  return html`<h1>${t('parrot.again')}</h1>
    <p>${told('parrot.again-text', { bits })}</p>
    ${
      before === null
        ? nothing
        : html`<p>
            <strong
              >${t('parrot.again-before', {
                count: before.sentences,
                stop: before.stop,
                best: before.best,
                worth: formatBits(before.worth),
              })}</strong
            >
          </p>`
    }`
}

/** What one's own team has chosen so far, and what it would train now. */
export function teamNow({ team, sizes }: BuildView): TemplateResult | typeof nothing {
  if (team === null || sum(team) === 0) return nothing
  const chosen = team.flatMap((votes, at) => (votes === 0 ? [] : [`${formatNumber(sizes[at] ?? 0)} (${votes})`]))
  const count = sizes[largestAt(team)] ?? 0
  return html`<p role="status"><strong>${t('parrot.team-now', { chosen: chosen.join(' · '), count })}</strong></p>`
}

export function gaugeNow({ runs, of, mark }: BuildView, words: readonly string[]): TemplateResult {
  const [run] = runs
  const now = run?.train.at(-1)
  if (run === undefined) return html`<p>${t(mark === 0 ? 'parrot.waits' : 'parrot.no-train')}</p>`
  if (now === undefined) return html`<p class="soft">${t('parrot.waits')}</p>`
  const step = run.steps.at(-1) ?? 0
  const label = t('parrot.gauge-label', { step, bits: formatBits(now) })
  return html`<div class="card stack">
    <p class="big-number">${formatAmong(now, Math.log2(words.length))}</p>
    <p class="soft">
      ${t('parrot.gauge-now')} · ${t('bits.value', { bits: formatBits(now) })} · ${t('parrot.step', { step })}
    </p>
    ${chart(label, [{ values: run.train, look: 'train' }], { of, top: Math.log2(words.length), marks: [] })}
  </div>`
}

/** An exam rose again when its end lies so many bits above its best: less is chance. */
const WORSE = 0.05

export function ownCurves(
  view: BuildView,
  words: readonly string[],
  teams: readonly TeamView[],
  isTroubled: boolean,
  besideStage = false,
): TemplateResult {
  const mine = view.runs.find(({ team }) => team === view.mine)
  return html`
    <h1>${t(view.lap === 0 ? 'parrot.curves' : 'parrot.beaten')}</h1>
    ${mine?.told == null ? nothing : beaten(mine.told)} ${mine === undefined ? nothing : own(mine, view, words)}
    ${view.runs.length === 0 ? html`<p class="soft">${t(isTroubled ? 'panel.troubled' : 'parrot.no-train')}</p>` : nothing}
    ${besideStage || view.runs.length === 0 ? nothing : table(view.runs, teams)} ${learned(view)}
  `
}

/** What the exams show: they rose again after their best, or not yet. */
function learned({ runs }: BuildView): TemplateResult | typeof nothing {
  const all = runs.flatMap(({ told: figures }) => figures ?? [])
  if (all.length === 0) return nothing
  const isByHeart = all.some(({ exam, atBest }) => (exam.at(-1) ?? 0) > atBest + WORSE)
  return html`<p>${told(isByHeart ? 'parrot.learned' : 'parrot.not-by-heart')}</p>`
}

/** Against the team's own first model, in the rematch. */
function beaten({ worth, before }: NonNullable<RunShown['told']>): TemplateResult | typeof nothing {
  if (before === null) return nothing
  const bits = formatBits(Math.abs(worth - before))
  const isLevel = bits === formatBits(0)
  const key = isLevel ? 'parrot.beaten-level' : worth > before ? 'parrot.beaten-more' : 'parrot.beaten-less'
  return html`<p class="big-number ${worth > before && !isLevel ? 'saved' : ''}">
    ${key === 'parrot.beaten-level' ? t(key) : t(key, { bits })}
  </p>`
}

function own({ told: figures, sentences, steps, train, stop }: RunShown, { of }: BuildView, words: readonly string[]) {
  if (figures === null || stop === null) return nothing
  const { exam, best, atStop, atBest, price, worth, copies } = figures
  const summit = Math.log2(words.length)
  const at = { stop: steps[stop - 1] ?? 0, best: steps[best - 1] ?? 0 }
  const label = t('parrot.curve-label', { train: spoken(train), exam: spoken(exam), ...at })
  const top = Math.max(summit, ...exam)
  const end = formatShare(copies.end)
  return html`<section class="card stack">
    <p class="kicker">${t('parrot.curves-mine')}</p>
    <p class="big-number">${formatAmong(atStop, summit)}</p>
    ${chart(
      label,
      [
        { values: train, look: 'train' },
        { values: exam, look: 'exam' },
      ],
      {
        of,
        top,
        marks: [
          { mark: stop, bits: atStop, look: 'stop' },
          { mark: best, bits: atBest, look: 'best' },
        ],
      },
    )}
    <p>
      <strong
        >${told('parrot.curves-worth', { worth: formatBits(worth), exam: formatBits(atStop), price: formatBits(price) })}</strong
      >
    </p>
    <p>
      ${t(stop === of ? 'parrot.curves-ran' : 'parrot.curves-best', { ...at, bits: formatBits(atBest), mine: formatBits(atStop) })}
    </p>
    <p class="soft">
      ${t('parrot.size-option', { count: sentences })}.
      ${copies.stopped === null || stop === of ? t('parrot.curves-copies-end', { end }) : t('parrot.curves-copies', { stopped: formatShare(copies.stopped), end })}
    </p>
  </section>`
}

function spoken(values: readonly number[]): string {
  return formatList(values.filter((_, i) => i % 5 === 4).map(formatBits))
}

function table(runs: readonly RunShown[], teams: readonly TeamView[]): TemplateResult {
  const hasFirst = runs.some(({ told: figures }) => figures?.before != null)
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t('parrot.team')}</th>
        <th scope="col" class="number">${t('parrot.sentences')}</th>
        ${hasFirst ? html`<th scope="col" class="number">${t('parrot.first')}</th>` : nothing}
        <th scope="col" class="number">${t('parrot.worth')}</th>
      </tr>
    </thead>
    <tbody>
      ${runs
        .toSorted((a, b) => (b.told?.worth ?? 0) - (a.told?.worth ?? 0))
        .map(
          ({ team, sentences, told: figures }) =>
            html`<tr>
              <th scope="row">${badgeOf(team, teams)}</th>
              <td class="number">${sentences}</td>
              ${hasFirst ? html`<td class="number">${figures?.before == null ? nothing : formatBits(figures.before)}</td>` : nothing}
              <td class="number">${figures === null ? nothing : formatBits(figures.worth)}</td>
            </tr>`,
        )}
    </tbody>
  </table>`
}

type Look = 'train' | 'exam'

interface Course {
  /** Marks of the whole line, and the bits at the top of the chart. */
  readonly of: number
  readonly top: number
  readonly marks: readonly { readonly mark: number; readonly bits: number; readonly look: 'stop' | 'best' }[]
}

function chart(
  label: string,
  curves: readonly { readonly values: readonly number[]; readonly look: Look }[],
  { of, top, marks }: Course,
) {
  const x = (mark: number) => 14 + (276 * mark) / of
  const y = (bits: number) => 112 - (100 * bits) / top
  const path = (values: readonly number[]) =>
    values.map((bits, i) => `${i === 0 ? 'M' : 'L'}${x(i + 1)} ${y(bits)}`).join('')
  return html`<svg viewBox="0 0 300 122" role="img" aria-label=${label} class="drawing" style="--most:520px">
    <path d="M14 8V112H292" fill="none" stroke="var(--ink)" stroke-width="2" />
    ${curves.map(
      ({ values, look }) =>
        svg`<path d=${path(values)} fill="none" stroke=${look === 'exam' ? 'var(--red)' : 'var(--teal)'} stroke-width=${look === 'exam' ? 4 : 3} stroke-dasharray=${look === 'exam' ? 'none' : '6 4'} stroke-linejoin="round" />`,
    )}
    ${marks.map(
      ({ mark, bits, look }) =>
        svg`<circle cx=${x(mark)} cy=${y(bits)} r="7" fill=${look === 'stop' ? 'var(--yellow)' : 'var(--card)'} stroke="var(--ink)" stroke-width="2.5" />`,
    )}
  </svg>`
}
