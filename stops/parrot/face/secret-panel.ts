/** The secret that one sentence taught: a player makes the model say it, and says how many copies are enough. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import type { WriteShown } from '../../../shared/moves/write.ts'
import '../../../client/moves/choose-move.ts'
import '../../../client/moves/write-move.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import { MOST_WORDS } from '../content.ts'
import type { ParrotTap } from '../taps.ts'
import type { CanaryView } from '../view-types.ts'
import { t } from './t.ts'
import { told } from './told.ts'

@customElement('parrot-secret')
export class ParrotSecret extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: CanaryView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<ParrotTap> = []
  /** Which of the two things that are asked for is on the screen. */
  @state() private task: 'try' | 'enough' = 'try'

  override render() {
    const { view } = this
    const { guess, tries, among, attacked } = view
    const [who = 0, what = 0] = view.hint
    const about = { who: this.words[who] ?? '', what: this.words[what] ?? '' }
    // Both stand in sight: the words of the first fill a phone.
    const isDone = {
      try: tries.rows.length > 0,
      enough: guess.mine !== null || pendingOf(this.pending, 'enough') !== null,
    }
    const tried = view.isReady ? this.#tries(tries) : html`<p class="soft" role="status">${t('parrot.waits')}</p>`
    return html`
      <div class="stack">
        <h1>${t('parrot.attack')}</h1>
        <p>${told('parrot.attack-text', { ...about, among, count: attacked, most: MOST_WORDS })}</p>
        <p>${told('parrot.attack-worth', { most: MOST_WORDS })}</p>
        ${this.#leak(view)}
      </div>
      <div class="row" role="group" aria-label=${t('parrot.tasks')}>
        ${(['try', 'enough'] as const).map(
          (task) =>
            html`<button
              type="button"
              class="grow"
              aria-pressed=${this.task === task}
              @click=${() => (this.task = task)}
            >
              ${t(`parrot.task-${task}`)}${isDone[task] ? ' ✓' : nothing}
            </button>`,
        )}
      </div>
      ${this.task === 'try' ? tried : this.#enough(view)}
    `
  }

  #enough({ guess, among, copies }: CanaryView) {
    return html`<h2>${t('parrot.enough')}</h2>
      <choose-move
        .shown=${guess}
        label=${t('parrot.enough')}
        .choices=${[
          ...copies.map((count) => ({ text: t('parrot.enough-option', { count, among }) })),
          { text: t('parrot.enough-more', { count: copies.at(-1) ?? 0 }) },
        ]}
        .sending=${pendingOf(this.pending, 'enough')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop: 'parrot', ask: 'enough', tap })}
      ></choose-move>`
  }

  /** The shortest beginning of my own that made it talk. */
  #leak({ tries, leaked }: CanaryView) {
    const lengths = tries.rows.flatMap(({ words }, at) => (leaked[at] === true ? [words.length] : []))
    if (lengths.length === 0) return nothing
    return html`<p class="red" role="status">
      <strong>${t('parrot.leaked', { count: Math.min(...lengths) })}</strong>
    </p>`
  }

  #tries(tries: WriteShown) {
    return html`<write-move
      .shown=${tries}
      .words=${this.words}
      .racks=${this.racks}
      .texts=${{
        label: t('parrot.try-label'),
        send: t('parrot.try'),
        left: t('parrot.tries-left', { count: tries.left }),
        none: t('parrot.no-tries'),
        rows: t('parrot.tried'),
      }}
      .sending=${pendingOf(this.pending, 'try')?.tap ?? null}
      draft="parrot.try"
      @answer=${({ detail: tap }: CustomEvent<readonly TokenId[]>) => this.#tap({ stop: 'parrot', ask: 'try', tap })}
    ></write-move>`
  }

  #tap(tap: ParrotTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
