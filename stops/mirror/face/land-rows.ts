/** Where each repair lands: a row a repair, one of three in each, with one tap. `answer` brings the repair and the place. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { t as say } from '../../../client/locale/t.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import type { ChooseShown } from '../../../shared/moves/choose.ts'
import { REPAIRS } from '../content.ts'
import { landNames, repairName } from './names.ts'

export interface Landing {
  readonly repair: number
  readonly at: number
}

@customElement('mirror-land-rows')
export class LandRows extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .places {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: 8px;
      }
      .places button {
        min-height: 56px;
        padding: 4px;
        font-size: 1rem;
      }
    `,
  ]

  @property({ attribute: false }) lands: readonly ChooseShown[] = []
  /** On their way to the room. */
  @property({ attribute: false }) sending: readonly Landing[] = []

  override render() {
    const names = landNames()
    return html`<div class="stack">
      ${REPAIRS.map((id, repair) => {
        const onWay = this.sending.findLast((one) => one.repair === repair)
        const chosen = onWay?.at ?? this.lands[repair]?.mine ?? null
        return html`<section class="stack" role="group" aria-label=${repairName(id)}>
          <h2>${repairName(id)}</h2>
          <div class="places">
            ${names.map(
              (name, at) =>
                html`<button type="button" aria-pressed=${chosen === at} @click=${() => this.#choose({ repair, at })}>
                  ${name}
                </button>`,
            )}
          </div>
        </section>`
      })}
      <p class="soft middle medium" role="status">
        ${this.sending.length > 0 ? say('panel.sending') : this.lands.every(({ mine }) => mine !== null) ? say('panel.sent') : ''}
      </p>
    </div>`
  }

  #choose(detail: Landing): void {
    this.dispatchEvent(new CustomEvent<Landing>('answer', { detail }))
  }
}
