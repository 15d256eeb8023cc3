/** Spotlight for one player: hang lamps, call, and see who told. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatShare, formatSignedBits } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import '../../../client/moves/bet-move.ts'
import { layReady } from '../../../client/moves/chips.ts'
import { lostOf } from '../../../client/moves/lost-bet.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import type { Words } from '../types.ts'
import type { SpotlightTap } from '../taps.ts'
import type { SpotlightView } from '../view-types.ts'
import { callNames, reasons, wordNames } from './names.ts'
import {
  beamsRows,
  beamsTexts,
  beamsTitle,
  coverRows,
  coverTexts,
  coverTitle,
  headline,
  scoreText,
  stuckText,
  swapRows,
  swapTexts,
  wordAt,
} from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'spotlight'

@customElement('spotlight-panel')
export class SpotlightPanel extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      .lamp {
        padding: 0 4px;
        border-radius: 8px;
        background: var(--yellow);
        color: var(--on-accent);
        box-shadow: 0 0 12px 4px var(--yellow);
      }
    `,
  ]

  @property({ attribute: false }) view!: SpotlightView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) pending: Pending<SpotlightTap> = []

  override render() {
    const { view, words } = this
    switch (view.phase) {
      case 'lamps':
        return this.#lamps()
      case 'swap':
        return this.#swapped()
      case 'heads':
        return html`<h1>${beamsTitle(view, words)}</h1>
          ${this.#won('spotlight.won-call')} ${this.#lost('call')} ${beamsTexts(view)} ${beamsRows(view, words)}
          ${labTrouble(this.view.troubled)}`
      case 'cover':
        return html`<h1>${coverTitle(view, words)}</h1>
          ${coverTexts(view, words)} ${coverRows(view, words)}`
      case 'say':
        return this.#say()
      case 'answer':
        return html`<h1>${t('spotlight.say')}</h1>
          ${lastAnswer(view.say, reasons())} ${wonAnswer(view.won?.now ?? null)} ${scoreText(view)}
          ${
            view.won === null
              ? nothing
              : html`<p><strong>${told('spotlight.won-all', { bits: formatSignedBits(view.won.all) })}</strong></p>`
          }
          ${labTrouble(this.view.troubled)}`
    }
  }

  /** The sentence, and in the light each of its words on which lamps lie. */
  #lit(sentence: Words) {
    const { lamps, round } = this.view
    const laid = layReady(`spotlight.lamps.${round}`) ?? lamps.mine ?? []
    return sentence.map((word, at) => {
      const text = wordOf(this.words, word)
      return (laid[at] ?? 0) > 0 ? html`<mark class="lamp">${text}</mark> ` : html`${text} `
    })
  }

  #lamps() {
    const { sentence, lamps, round, rounds, isRematch } = this.view
    if (sentence === null) {
      return html`<h1>${t('spotlight.lamps')}</h1>
        <p role="status">${this.view.troubled ? t('panel.troubled') : t('spotlight.waits')}</p>`
    }
    return html`<div class="stack">
        <p class="kicker">${isRematch ? t('spotlight.sentence-more') : t('spotlight.sentence', { round, rounds })}</p>
        <h1>${t('spotlight.lamps')}</h1>
      </div>
      <div class="card stack">
        <p class="sentence">
          ${this.#lit(sentence.words)} <span class="truth">${wordOf(this.words, sentence.word)}</span>
        </p>
        <p>${told('spotlight.says', { word: wordOf(this.words, sentence.word), share: formatShare(sentence.p) })}</p>
      </div>
      ${round === 1 ? html`<p>${t('spotlight.lamps-text')}</p>` : nothing}
      <bet-move
        .shown=${lamps}
        label=${t('spotlight.my-lamps')}
        .names=${wordNames(this.words, sentence.words)}
        .sending=${pendingOf(this.pending, 'lamps')?.tap ?? null}
        draft="spotlight.lamps.${round}"
        @click=${() => this.requestUpdate()}
        @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'lamps', tap: [...detail] })}
      ></bet-move>`
  }

  /** Where there is a call to make, what was measured of each word is one tap away, and the chips are in sight. */
  #swapped() {
    const { view, words } = this
    const figures = html`${swapRows(view, words)} ${stuckText(view)}`
    return html`<h1>${headline(view, words)}</h1>
      ${this.#won('spotlight.won-lamps')} ${this.#lost('lamps')} ${swapTexts(view, words)}
      ${labTrouble(this.view.troubled)}
      ${
        view.call === null
          ? figures
          : html`<details>
              <summary>${t('spotlight.all-words')}</summary>
              ${figures}
            </details>`
      }
      ${this.#call()}`
  }

  #call() {
    const { call, sentence, swap, round } = this.view
    if (call === null || sentence === null || swap?.clue == null) return nothing
    return html`<section class="stack">
      <h2>${t('spotlight.call')}</h2>
      <p>${told('spotlight.call-text', { word: wordAt(sentence, swap.clue, this.words) })}</p>
      <bet-move
        .shown=${call}
        label=${t('spotlight.call-label')}
        .names=${callNames()}
        .sending=${pendingOf(this.pending, 'call')?.tap ?? null}
        draft="spotlight.call.${round}"
        @answer=${({ detail }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'call', tap: [...detail] })}
      ></bet-move>
    </section>`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('spotlight.say'), options: reasons(), draft: 'spotlight.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #won(key: 'spotlight.won-lamps' | 'spotlight.won-call') {
    const bits = this.view.won?.now ?? null
    return bits === null
      ? nothing
      : html`<p class="big-number saved">${told(key, { bits: formatSignedBits(bits) })}</p>`
  }

  /** What lay ready at the bell and was never placed: nobody loses lamps without a word. */
  #lost(ask: 'lamps' | 'call') {
    const { round, lamps, call } = this.view
    const mine = ask === 'lamps' ? lamps.mine : (call?.mine ?? null)
    return lostOf(layReady(`spotlight.${ask}.${round}`), mine) === 'none'
      ? html`<p class="red">${t(ask === 'lamps' ? 'spotlight.lost-lamps' : 'bet.lost-none')}</p>`
      : nothing
  }

  #tap(tap: SpotlightTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
