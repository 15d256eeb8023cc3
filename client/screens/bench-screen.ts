/** The speed test: what it measures, one button, and the figures of this very machine. Nothing runs before the button. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { BenchReport } from '../../shared/bench/report.ts'
import type { BenchPlan } from '../../shared/bench/run-bench.ts'
import { benchHere, type BenchOptions } from '../bench/bench-here.ts'
import { absenceText, cardText, formatMs, makerText, partText, placeText } from '../bench/bench-texts.ts'
import { isPlanChoice, planChoices, planOf } from '../bench/plan-choice.ts'
import { callsTable, raceTable } from '../bench/race-table.ts'
import { widthCurve } from '../bench/width-curve.ts'
import '../locale/en/bench.ts'
import { formatNumber, t } from '../locale/t.ts'
import { Occupied } from '../parts/quiet.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { at } from '../net/base.ts'

export interface BenchListener {
  readonly said: BenchOptions['say']
  /** Hears the report as it grows. */
  readonly kept: BenchOptions['kept']
}

@customElement('bench-screen')
export class BenchScreen extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .page {
        max-width: 760px;
        margin: 0 auto;
        padding: 24px 20px 48px;
        gap: 20px;
      }
      .scroll {
        overflow-x: auto;
      }
      caption {
        text-align: start;
        padding-bottom: 4px;
      }
      td,
      tbody th {
        vertical-align: top;
      }
      tbody th {
        font-weight: 650;
      }
      tbody th .soft {
        font-weight: 400;
      }
      .spread {
        font-weight: 400;
        white-space: nowrap;
      }
      progress {
        width: 100%;
        height: 20px;
        accent-color: var(--teal);
      }
      .now {
        min-height: 1.4em;
      }
      .curve {
        width: 100%;
        max-width: 620px;
        height: auto;
        display: block;
      }
      .curve text {
        font-size: 13px;
        fill: var(--ink-soft);
      }
      .mark {
        font-size: 10px;
        font-weight: 800;
        fill: var(--ink);
      }
      .legend svg {
        flex: none;
      }
      summary {
        min-height: var(--target);
        display: flex;
        align-items: center;
        cursor: pointer;
        color: var(--teal);
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 8px;
      }
    `,
  ]

  @state() private running: AbortController | null = null
  @state() private now: { readonly text: string; readonly share: number } | null = null
  @state() private report: BenchReport | null = null
  /** For screen readers: said once when something begins or ends, not at every step. */
  @state() private said = ''
  #link: string | null = null

  constructor() {
    super()
    this.addController(new Occupied({ isBusy: () => this.running !== null }))
  }

  override disconnectedCallback(): void {
    this.running?.abort()
    this.#forgetLink()
    super.disconnectedCallback()
  }

  override render() {
    return html`<div class="page stack">
      <h1>${t('bench.title')}</h1>
      <p>${t('bench.text')}</p>
      ${this.running === null ? this.#door() : this.#progress(this.running)}
      <p role="status" class=${this.running === null && this.said !== '' ? '' : 'quiet'}>${this.said}</p>
      ${this.report === null ? nothing : this.#results(this.report)}
      <p><a href=${at('/')}>${t('app.home')}</a></p>
    </div>`
  }

  /** Runs a plan and shows it as it goes. `npm run bench` calls this with a plan of its own, and listens. */
  async measure(plan: BenchPlan, lab: boolean, listener?: BenchListener): Promise<BenchReport> {
    this.running?.abort()
    const running = new AbortController()
    this.running = running
    this.said = t('bench.busy')
    this.now = { text: lab ? t('bench.lab') : '', share: 0 }
    try {
      const report = await benchHere({
        plan,
        lab,
        signal: running.signal,
        kept: (report) => listener?.kept(report),
        say: (part, id, share) => {
          listener?.said(part, id, share)
          this.now = { text: t('bench.now', { part: partText(part), name: makerText(id) }), share }
        },
      })
      const rows = [...report.races, ...report.widths].flatMap(({ entries }) => entries.filter(({ ran }) => ran))
      this.said = running.signal.aborted ? t('bench.stopped') : t('bench.done', { count: rows.length })
      this.#forgetLink()
      this.report = report
      return report
    } catch (trouble) {
      this.said = t('bench.failed', { detail: trouble instanceof Error ? trouble.message : String(trouble) })
      throw trouble
    } finally {
      this.running = null
      this.now = null
    }
  }

  #door() {
    return html`<form class="stack" @submit=${this.#start}>
      <div>
        <label for="what">${t('bench.what')}</label>
        <select id="what" name="what">
          ${planChoices.map((choice) => html`<option value=${choice}>${t(`bench.plan-${choice}`)}</option>`)}
        </select>
      </div>
      <button class="primary">${t('bench.start')}</button>
    </form>`
  }

  #progress(running: AbortController) {
    return html`<div class="stack">
      <p>${t('bench.busy')}</p>
      <div>
        <label class="now" for="share">${this.now?.text}</label>
        <progress id="share" max="1" value=${this.now?.share ?? 0}></progress>
      </div>
      <button type="button" @click=${() => running.abort()}>${t('bench.stop')}</button>
    </div>`
  }

  #results(report: BenchReport): TemplateResult {
    const { machine, races, widths, forks, firstPoint } = report
    this.#link ??= URL.createObjectURL(new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }))
    return html`<section class="stack loose" aria-labelledby="results">
      <h2 id="results">${t('bench.results')}</h2>
      <p>${cardText(machine)} ${t('bench.machine-threads', { count: machine.threads })}</p>
      ${races.map((race) => html`${raceTable(race, machine)} ${callsTable(race)}`)}
      ${
        widths.length > 0
          ? html`${widthCurve(widths, machine)}
              <details>
                <summary>${t('curve.table')}</summary>
                ${widths.map((race) => raceTable(race, machine))}
              </details>`
          : nothing
      }
      ${forks.length > 0 ? this.#forks(report) : nothing}
      ${
        firstPoint === null
          ? nothing
          : html`<p>
              ${t('bench.first', {
                fresh: formatMs(firstPoint.fresh),
                again: formatMs(firstPoint.again),
                engine: firstPoint.engine,
              })}
            </p>`
      }
      <p><a class="button" href=${this.#link} download="gradient-express-bench.json">${t('bench.download')}</a></p>
    </section>`
  }

  #forks({ forks, machine }: BenchReport): TemplateResult {
    return html`<table>
      <caption>
        <strong>${t('bench.forks')}</strong>
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('bench.col-engine')}</th>
          <th scope="col" class="number">${t('bench.col-forks')}</th>
          <th scope="col" class="number">${t('bench.col-fork-ms')}</th>
        </tr>
      </thead>
      <tbody>
        ${forks.map(
          (point) =>
            html`<tr>
              <th scope="row">
                ${makerText(point.id)}<br /><span class="soft small">${placeText(point.id, machine)}</span>
              </th>
              <td class="number">${formatNumber(point.count)}</td>
              <td class=${point.ran ? 'number' : 'soft'}>
                ${point.ran ? formatMs(point.step.median) : absenceText(point)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`
  }

  async #start(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const what = new FormData(event.target).get('what')
    // A failure is on the screen already.
    if (isPlanChoice(what)) await this.measure(planOf(what), what === 'all').catch(() => null)
  }

  #forgetLink(): void {
    if (this.#link !== null) URL.revokeObjectURL(this.#link)
    this.#link = null
  }
}
