/** A short private sentence, and one question about the idea behind it. */
import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RunView } from '../../view-types.ts'
import { formatBits, textAt } from '../../../../client/locale/t.ts'
import { wordOf } from '../../../../client/locale/word-of.ts'
import { t } from '../t.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { contrastPair } from '../../../../client/moves/contrast-pair.ts'
import '../../../../client/moves/explain-move.ts'
import '../../../../client/moves/vote-move.ts'
import type { Vote } from '../../../../shared/moves/vote.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { toldLine } from '../../../../client/ui/told.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { shareBars, withBefore } from '../../../../client/ui/share-bars.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import { whyRight } from './why-right.ts'
import { stillMissing } from './still-missing.ts'

@customElement('run-explain')
export class RunExplain extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) explain!: NonNullable<RunView['explain']>
  @property({ attribute: false }) words: readonly string[] = []
  /** Nobody else reads it. */
  @property({ attribute: false }) solo = false
  @property({ attribute: false }) pending: Pending<RunTap> = []

  override render() {
    const { explain } = this
    const { right } = explain
    return html`
      ${right === null ? nothing : this.#answer(right)}
      ${explain.contrast === null ? nothing : contrastPair(explain.contrast)}
      <h1>${t('explain.title')}</h1>
      <explain-move
        .shown=${explain.text}
        label=${t(this.solo ? 'explain.text-alone' : 'explain.text')}
        .sending=${pendingOf(this.pending, 'explain')?.tap ?? null}
        draft="explain.text"
        @answer=${(event: CustomEvent<string>) => this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'explain', tap: event.detail }))}
      ></explain-move>
      ${
        right === null
          ? html`<vote-move
              .question=${toldLine({ key: explain.question, values: {} })}
              .options=${explain.options.map((option) => textAt(option))}
              .mine=${explain.vote.mine}
              .sending=${pendingOf(this.pending, 'vote') !== null}
              draft="concept"
              missing=${stillMissing(explain) ?? ''}
              @answer=${(event: CustomEvent<Vote>) => this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'vote', tap: event.detail }))}
            ></vote-move>`
          : nothing
      }
      ${explain.said.length === 0 ? nothing : this.#said()}
    `
  }

  /** For whoever is done: what there is to explain, card by card. */
  #said() {
    const { said, right } = this.explain
    return html`<section class="stack">
      <h2>${t('explain.said-title')}</h2>
      <p class="soft">${t(right === null ? 'explain.said-text' : 'explain.said-bars')}</p>
      ${said.map(
        ({ words, blank, before, after, bits }) =>
          html`<div class="card stack">
            <p class="sentence">${sentence(this.words, words, blank)}</p>
            <p class="small">
              ${t('explain.said-surprise', { word: wordOf(this.words, words[blank] ?? 0), before: formatBits(bits.before), after: formatBits(bits.after) })}
            </p>
            ${shareBars(this.words, withBefore(after, before), words[blank] ?? null)}
          </div>`,
      )}
    </section>`
  }

  /** The answer is on top, wherever the page was scrolled to. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('explain')
    if (before !== undefined && before.right === null && this.explain.right !== null) window.scrollTo(0, 0)
  }

  #answer(right: number) {
    const { question, options, vote } = this.explain
    const said = vote.mine?.option
    return html`<section class="card stack">
      <h2>${toldLine({ key: question, values: {} })}</h2>
      <p>
        <strong class="teal">${t('explain.right', { answer: textAt(options[right] ?? '') })}</strong>
      </p>
      <p>${whyRight(question)}</p>
      ${
        said === undefined
          ? nothing
          : html`<p>
              ${said === right ? t('explain.said-right') : t('explain.said', { answer: textAt(options[said] ?? '') })}
            </p>`
      }
    </section>`
  }
}
