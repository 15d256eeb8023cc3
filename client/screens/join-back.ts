/** For whoever has a seat already: taken from this device, or known by its code, or by the teacher. */
import { html, nothing, type TemplateResult } from 'lit'
import type { KeptSeat } from '../net/kept-seats.ts'
import { t } from '../locale/t.ts'
import { namePattern } from '../ui/name-pattern.ts'

type Submit = (event: SubmitEvent) => void

/** `resting`: no button may be pressed now. */
export function comingBack(resting: boolean, recover: Submit, ask: Submit): TemplateResult {
  return html`<details>
    <summary>${t('join.was-here')}</summary>
    <form class="stack" @submit=${recover}>
      <label for="recovery">${t('join.recovery')}</label>
      <input
        id="recovery"
        class="code"
        name="recovery"
        type="text"
        required
        maxlength="20"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="recovery-hint"
      />
      <p id="recovery-hint" class="soft">${t('join.recovery-hint')}</p>
      <button aria-disabled=${resting}>${t('join.recover')}</button>
    </form>
    <form class="stack no-code" @submit=${ask}>
      <p>${t('join.no-code')}</p>
      <label for="seat-name">${t('join.no-code-name')}</label>
      <input
        id="seat-name"
        name="seat-name"
        type="text"
        pattern=${namePattern}
        title=${t('reject.name-length')}
        autocomplete="off"
      />
      <button aria-disabled=${resting}>${t('join.no-code-ask')}</button>
    </form>
  </details>`
}

/** Whoever took a seat from this device before may go on; two pupils on one tablet see both. */
export function ownSeats(
  seats: readonly KeptSeat[],
  held: ReadonlySet<string>,
  resting: boolean,
  goOn: (token: string) => void,
): TemplateResult | typeof nothing {
  if (seats.length === 0) return nothing
  return html`<div class="card stack">
    <p>${t('join.back', { count: seats.length })}</p>
    ${seats.map(({ token, name }) => {
      const elsewhere = held.has(token)
      return html`<button
          class=${elsewhere ? '' : 'primary'}
          type="button"
          aria-disabled=${resting}
          @click=${() => goOn(token)}
        >
          ${t(elsewhere ? 'join.go-on-here' : 'join.go-on', { name })}
        </button>
        ${elsewhere ? html`<p class="soft small">${t('join.other-tab', { name })}</p>` : nothing}`
    })}
  </div>`
}
