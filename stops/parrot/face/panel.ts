/** Parrot or Learner for one player: whichever part is played. */
import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { teamName } from '../../../client/ui/team-name.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatShare } from '../../../client/locale/t.ts'
import '../../../client/moves/amount-move.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/choose-move.ts'
import '../../../client/moves/write-move.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles } from '../../../client/ui/send-foot.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import { LEAST_METERED } from '../content.ts'
import type { ParrotTap } from '../taps.ts'
import type { BuildView, CanaryView, CurtainView, NewcomerView, ParrotView } from '../view-types.ts'
import { adopted, lessonText } from './adopted.ts'
import { ownCurves, sizeHead, teamNow } from './build-results.ts'
import {
  curtainAnswers,
  curtainName,
  earlierAnswers,
  lastAnswer,
  lookedUp,
  lookUp,
  unveiled,
} from './curtain-results.ts'
import { gauge } from './gauge.ts'
import { leakReveal, withdrawn } from './leak-results.ts'
import { partLine } from './part-line.ts'
import './secret-panel.ts'
import { t } from './t.ts'
import { told } from './told.ts'

@customElement('parrot-panel')
export class ParrotPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) view!: ParrotView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) pending: Pending<ParrotTap> = []
  /** What the question in the making asks for. */
  @state() private kind: 'begin' | 'meter' = 'begin'

  /** A new question begins as a beginning: that one is more fun. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view')?.curtain?.question
    if (before !== undefined && before !== this.view.curtain?.question) this.kind = 'begin'
  }

  override render() {
    return html`${partLine(this.view)} ${this.#part()}`
  }

  #part() {
    const { phase, curtain, build, canary, newcomer } = this.view
    if (curtain !== null) return this.#curtain(curtain)
    if (build !== null) return this.#build(build)
    if (canary !== null) return phase === 'attack' ? this.#secret(canary) : this.#leaked(canary)
    return newcomer === null ? nothing : this.#newcomer(newcomer)
  }

  #curtain(view: CurtainView) {
    const { phase, troubled } = this.view
    if (phase === 'question') return this.#question(view)
    return phase === 'chips' ? this.#chips(view) : unveiled(view, this.words, this.teams, troubled)
  }

  #question(view: CurtainView) {
    const { begin, meter, turn } = view
    const sent = pendingOf(this.pending, 'begin') ?? pendingOf(this.pending, 'meter')
    const mine = [...begin.rows, ...meter.rows][0]?.words ?? sent?.tap ?? null
    const team = this.teams.find(({ id }) => id === turn)
    const head = html`<div class="stack">
      <h1>${t('parrot.question', { number: view.question + 1, of: view.of })}</h1>
      <p>
        ${view.question === 0 ? t('parrot.behind', { few: view.few, many: view.many }) : nothing}
        ${team === undefined || this.teams.length < 2 ? nothing : t('parrot.turn', { team: teamName(team) })}
      </p>
    </div>`
    if (mine !== null) {
      return html`${head}
        <div class="card stack">
          <p class="kicker">${t('parrot.asked')}</p>
          <p class="sentence">${sentenceText(this.words, mine)}</p>
        </div>
        <p class="soft" role="status">${t('parrot.in-hat')}</p>
        ${curtainAnswers(view, this.words, this.teams)}`
    }
    return html`${head}
      <div class="row" role="group" aria-label=${t('parrot.kind')}>
        ${(['begin', 'meter'] as const).map(
          (kind) =>
            html`<button
              type="button"
              class="grow"
              aria-pressed=${this.kind === kind}
              @click=${() => (this.kind = kind)}
            >
              ${t(kind === 'begin' ? 'parrot.kind-begin' : 'parrot.kind-meter')}
            </button>`,
        )}
      </div>
      <p>${this.kind === 'begin' ? t('parrot.begin-text') : told('parrot.meter-text', { least: LEAST_METERED })}</p>
      <write-move
        .shown=${this.kind === 'begin' ? begin : meter}
        .words=${this.words}
        .racks=${this.racks}
        .texts=${{
          label: t('parrot.write'),
          send: t('parrot.send'),
          left: t('parrot.left'),
          none: t('parrot.in-hat'),
          rows: t('parrot.asked'),
        }}
        draft="parrot.question.${view.question}"
        @answer=${({ detail: tap }: CustomEvent<readonly TokenId[]>) => this.#tap({ stop: 'parrot', ask: this.kind, tap })}
      ></write-move>`
  }

  #chips(view: CurtainView) {
    return html`
      <div class="stack">
        <h1>${t('parrot.chips')}</h1>
      </div>
      ${lastAnswer(view, this.words, this.teams)}
      <p>${t('parrot.chips-text', { of: view.of })}</p>
      <bet-move
        .shown=${view.chips}
        label=${t('parrot.chips')}
        .names=${[0, 1].map((curtain) => t('parrot.names', { curtain: curtainName(curtain) }))}
        .sending=${pendingOf(this.pending, 'chips')?.tap ?? null}
        .stake=${1 / view.of}
        draft="parrot.chips.${view.question}"
        .asLaid=${{ text: t('parrot.keep'), noneText: t('parrot.keep-none'), isDone: view.moved }}
        @answer=${({ detail: tap }: CustomEvent<Laid>) => this.#tap({ stop: 'parrot', ask: 'chips', tap: [...tap] })}
      ></bet-move>
      ${lookUp(view, (answer, curtain) => this.#tap({ stop: 'parrot', ask: 'look', tap: { answer, curtain } }))}
      ${lookedUp(view, this.words)} ${earlierAnswers(view, this.words, this.teams)}
    `
  }

  #build(view: BuildView) {
    if (view.part === 'choose') return this.#size(view)
    return view.part === 'drive'
      ? gauge(view, this.words, {
          sending: pendingOf(this.pending, 'lever') !== null,
          act: () => this.#tap({ stop: 'parrot', ask: 'lever', tap: true }),
        })
      : ownCurves(view, this.words, this.teams, this.view.troubled)
  }

  #size(view: BuildView) {
    return html`
      <div class="stack">
        ${sizeHead(view)}
        <p class="soft">${t('parrot.size-team')}</p>
        ${teamNow(view)}
      </div>
      <choose-move
        .shown=${view.choice}
        label=${t('parrot.size')}
        .choices=${view.sizes.map((count) => ({
          text: t('parrot.size-option', { count }),
          beside: t('parrot.size-price', { bits: formatBits(view.price * count) }),
        }))}
        .sending=${pendingOf(this.pending, 'size')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop: 'parrot', ask: 'size', tap })}
      ></choose-move>
    `
  }

  #secret(view: CanaryView) {
    return html`<parrot-secret
      .view=${view}
      .words=${this.words}
      .racks=${this.racks}
      .pending=${this.pending}
    ></parrot-secret>`
  }

  #leaked(view: CanaryView) {
    const reveal = this.view.phase === 'leak' ? leakReveal : withdrawn
    return reveal(view, this.words, this.view.troubled)
  }

  #newcomer(view: NewcomerView) {
    if (this.view.phase === 'adopted') return adopted(view, this.words, this.teams, this.view.troubled)
    return html`
      <div class="stack">
        <h1>${t('parrot.newcomer')}</h1>
        <p>${t('parrot.newcomer-text', { line: lessonText(view, this.words), count: view.among })}</p>
        <p class="soft">${t('parrot.newcomer-kind', { words: sentenceText(this.words, view.follow) })}</p>
        ${view.without === null ? nothing : html`<p>${t('parrot.newcomer-now', { share: formatShare(view.without), count: view.starts })}</p>`}
      </div>
      <amount-move
        .shown=${view.guess}
        label=${t('parrot.newcomer-label')}
        .start=${0.5}
        .step=${0.05}
        .format=${formatShare}
        .ends=${[t('parrot.never'), t('parrot.certain')]}
        .sending=${pendingOf(this.pending, 'share')?.tap ?? null}
        draft="parrot.share"
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop: 'parrot', ask: 'share', tap })}
      ></amount-move>
    `
  }

  #tap(tap: ParrotTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
