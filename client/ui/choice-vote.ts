/** One question, one choice, and how sure: three taps at most. `vote` brings both. */
import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'

export interface Vote {
  readonly option: number
  readonly confidence: number
}

@customElement('choice-vote')
export class ChoiceVote extends LitElement {
  static override styles = [
    baseStyles,
    css`
      label {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 56px;
        padding: 8px 16px;
        border: var(--line);
        border-radius: var(--radius);
        background: var(--card);
        cursor: pointer;
        font-weight: 650;
      }
      label:has(:checked) {
        background: var(--yellow);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--teal);
        outline-offset: 3px;
      }
      input {
        accent-color: var(--ink);
        width: 22px;
        height: 22px;
        flex: none;
        outline: none;
      }
      .sure {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
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
      form {
        gap: 20px;
      }
      legend {
        margin-bottom: 12px;
      }
    `,
  ]

  @property() question = ''
  @property({ attribute: false }) options: readonly string[] = []
  @property({ attribute: false }) mine: Vote | null = null
  @state() private option: number | null = null
  @state() private confidence: number | null = null

  override render() {
    const option = this.option ?? this.mine?.option ?? null
    const confidence = this.confidence ?? this.mine?.confidence ?? 2
    const sent = this.mine !== null && this.mine.option === option && this.mine.confidence === confidence
    return html`<form
      class="stack"
      @submit=${(event: Event) => {
        event.preventDefault()
        if (option !== null) this.dispatchEvent(new CustomEvent<Vote>('vote', { detail: { option, confidence } }))
      }}
    >
      <fieldset class="stack">
        <legend>${this.question}</legend>
        ${this.options.map(
          (text, at) =>
            html`<label
              ><input type="radio" name="option" .checked=${at === option} @change=${() => (this.option = at)} />
              ${text}</label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend class="label" style="font-size:1rem">${t('vote.sure')}</legend>
        <div class="sure">
          ${([1, 2, 3] as const).map(
            (n) =>
              html`<label
                ><input
                  type="radio"
                  name="confidence"
                  .checked=${n === confidence}
                  @change=${() => (this.confidence = n)}
                />${t(`vote.sure-${n}`)}</label
              >`,
          )}
        </div>
      </fieldset>
      <button class="primary" ?disabled=${option === null || sent}>
        ${sent ? t('vote.sent') : this.mine === null ? t('vote.send') : t('vote.change')}
      </button>
    </form>`
  }
}
