/**
 * The vote at the lever: slower, as it is, faster, and the brakes. Each button says at which rate the next leg would run.
 * `drive` brings the vote.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { DriveVote } from '../../train/state.ts'
import type { LeverView } from '../../train/view-types.ts'
import { formatRate, textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { toldOf } from '../told.ts'

type Choice = LeverView['votes'][number]

@customElement('drive-vote')
export class DriveVoteButtons extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      .lever {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 4px;
        text-align: center;
        font-size: 0.9375rem;
      }
      .lever li {
        border: 2px solid var(--ink);
        border-radius: 8px;
        padding: 4px 2px;
        background: var(--field);
      }
      .lever .here {
        background: var(--teal);
        color: var(--card);
        font-weight: 800;
      }
      .lever .cliff:not(.here) {
        border-color: var(--red);
        color: var(--red-deep);
      }
      .votes {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 4px;
        /* On a narrow phone a word such as “Langsamer” stays within its button. */
        font-size: min(1rem, 4.375vw);
      }
      .votes button {
        min-height: 72px;
        padding: 6px 2px;
        font-size: inherit;
        flex-direction: column;
        line-height: 1.15;
      }
      .votes small {
        display: block;
        font-weight: 400;
      }
      button[aria-pressed='true'] {
        background: var(--yellow);
        color: var(--on-accent);
        border-width: 3px;
      }
      .brake {
        width: 100%;
      }
    `,
  ]

  @property({ attribute: false }) lever!: LeverView
  /** Nobody else votes: there is nothing to count. */
  @property({ attribute: false }) solo = false
  /** A vote that is on its way. */
  @property({ attribute: false }) sending: DriveVote | null = null

  override render() {
    const { lever } = this
    const mine = this.sending ?? lever.mine
    return html`<section class="card stack" aria-label=${t('drive.title')}>
      <ol class="lever" aria-label=${t('drive.lever')}>
        ${lever.notches.map(
          ({ rate, word }, at) =>
            html`<li
              class="${word} ${at === lever.notch ? 'here' : ''}"
              aria-current=${at === lever.notch ? 'true' : 'false'}
            >
              ${textOf('drive', `word-${word}`)} <span class="number">${formatRate(rate)}</span>
            </li>`,
        )}
      </ol>
      <h2>${t('drive.title')}</h2>
      <div class="votes" role="group" aria-label=${t('drive.title')}>
        ${lever.votes.filter(({ vote }) => vote !== 'brake').map((choice) => this.#button(choice, mine))}
      </div>
      <button
        type="button"
        class="brake"
        aria-pressed=${mine === 'brake'}
        aria-disabled=${!lever.isOpen}
        @click=${() => this.#vote('brake')}
      >
        ${t('drive.brake')}
      </button>
      <p class="soft small">
        ${mine === null ? toldOf({ rate: lever.rate }, 'drive.how') : mine === 'brake' ? t('drive.brake-text') : t('drive.change')}
      </p>
      ${lever.braking ? html`<p class="red">${t('drive.braking')}</p>` : nothing}
    </section>`
  }

  /** A choice that is none says why. */
  #button({ vote, count, to: at }: Choice, mine: DriveVote | null) {
    const { lever } = this
    const to = at === null ? undefined : lever.notches[at]
    return html`<button
      type="button"
      aria-pressed=${mine === vote}
      aria-disabled=${!lever.isOpen || to === undefined}
      @click=${() => to !== undefined && this.#vote(vote)}
    >
      <span>${textOf('drive', vote)}</span>
      ${
        to === undefined
          ? html`<small>${t(vote === 'slower' ? 'drive.slowest' : 'drive.fastest')}</small>`
          : html`<small
                >${t('drive.to', { rate: formatRate(to.rate), word: textOf('drive', `word-${to.word}`) })}</small
              >
              ${this.solo ? nothing : html`<small>${t('drive.votes', { count })}</small>`}`
      }
    </button>`
  }

  #vote(vote: DriveVote): void {
    if (this.lever.isOpen) this.dispatchEvent(new CustomEvent<DriveVote>('drive', { detail: vote }))
  }
}
