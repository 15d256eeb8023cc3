/** One question, one choice, and how sure: three taps at most. `answer` brings both. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Vote } from '../../shared/moves/vote.ts'
import { t } from '../locale/t.ts'
import { Draft } from '../store/draft.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { radioRowStyles } from '../ui/radio-row.ts'
import type { Told } from '../ui/told.ts'
import { footStyles, sendFoot } from '../ui/send-foot.ts'

/** Letters. */
const LONGEST_WORD = 14

@customElement('vote-move')
export class VoteMove extends LitElement {
  static override styles = [
    baseStyles,
    footStyles,
    radioRowStyles,
    css`
      .side-by-side {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .side-by-side label {
        flex: 1 1 calc(50% - 4px);
        min-width: max-content;
        min-height: 48px;
        padding: 6px 12px;
        gap: 8px;
      }
      .sure {
        display: grid;
        grid-template-columns: repeat(3, auto);
        gap: 8px;
      }
      .sure label {
        justify-content: center;
        padding: 8px 6px;
        gap: 6px;
        font-size: var(--size-small);
        line-height: 1.15;
      }
      .sure input {
        width: 18px;
        height: 18px;
      }
      /* Longer words than English ones, on a narrow phone. */
      @media (max-width: 359px) {
        .sure {
          gap: 4px;
        }
        .sure label {
          padding-inline: 2px;
          gap: 4px;
        }
      }
      :host {
        display: flex;
        flex-direction: column;
        flex: 1;
      }
      form {
        gap: 20px;
        flex: 1;
      }
      legend {
        margin-bottom: 12px;
      }
      legend:empty {
        display: none;
      }
    `,
  ]

  /** Its terms can be asked about. */
  @property({ attribute: false }) question: string | Told = ''
  @property({ attribute: false }) options: readonly string[] = []
  @property({ attribute: false }) mine: Vote | null = null
  @property({ type: Boolean }) sending = false
  /** Name of the half-made answer, one a question. */
  @property() draft = 'vote'
  /** What is still to do beside this, in a line above the button. */
  @property() missing = ''
  readonly #draft = new Draft(this, () => this.draft, isHalfVote)

  override render() {
    const option = this.#draft.value?.option ?? this.mine?.option ?? null
    const confidence = this.#draft.value?.confidence ?? this.mine?.confidence ?? 2
    // Single words need no row of their own.
    const areWords = this.options.every((text) => text.length <= LONGEST_WORD && !text.includes(' '))
    return html`<form
      class="stack"
      @submit=${(event: Event) => {
        event.preventDefault()
        if (option !== null) this.dispatchEvent(new CustomEvent<Vote>('answer', { detail: { option, confidence } }))
      }}
    >
      <fieldset>
        <legend>${this.question}</legend>
        <div class=${areWords ? 'side-by-side' : 'stack'}>
          ${this.options.map(
            (text, at) =>
              html`<label class="radio-row"
                ><input
                  type="radio"
                  name="option"
                  .checked=${at === option}
                  @change=${() => (this.#draft.value = { option: at, confidence })}
                />
                ${text}</label
              >`,
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend class="label body-size">${t('vote.sure')}</legend>
        <div class="sure">
          ${([1, 2, 3] as const).map(
            (n) =>
              html`<label class="radio-row"
                ><input
                  type="radio"
                  name="confidence"
                  .checked=${n === confidence}
                  @change=${() => (this.#draft.value = { option, confidence: n })}
                />${t(`vote.sure-${n}`)}</label
              >`,
          )}
        </div>
      </fieldset>
      ${sendFoot({
        text: this.mine === null ? t('vote.send') : t('vote.change'),
        sending: this.sending,
        sent: this.mine !== null && this.mine.option === option && this.mine.confidence === confidence,
        sentText: t('vote.sent'),
        ready: option !== null,
        ...(this.missing !== '' && { state: html`<span role="status">${this.missing}</span>` }),
        act: null,
      })}
    </form>`
  }
}

/** The option is null while only the confidence was touched. */
function isHalfVote(value: unknown): value is { option: number | null; confidence: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'option' in value &&
    (value.option === null || typeof value.option === 'number') &&
    'confidence' in value &&
    typeof value.confidence === 'number'
  )
}
