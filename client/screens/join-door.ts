/** What a page shows while it waits at the door of a room, and the questions that lead there. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { doorSign } from '../../shared/protocol/door-sign.ts'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import { t, textOf } from '../locale/t.ts'

export const doorStyles = css`
  .door {
    border-style: dashed;
    gap: 12px;
  }
  .door:focus {
    outline: none;
  }
  .door .sign {
    font-size: 3rem;
    font-weight: 800;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
`

/** Why we wait, a number to show to the teacher, and the way back. */
export function waitingCard(why: string, knock: JoinOptions | null, stop: () => void): TemplateResult {
  const asksHost = ['at-the-door', 'seat-asked', 'name-asked', 'many-seats'].includes(why)
  return html`<section class="card stack door" tabindex="-1" role="status">
    <h2>${textOf('door', `${why}.title`)}</h2>
    <p>${textOf('door', `${why}.text`)}</p>
    ${
      asksHost && knock?.as === 'player'
        ? html`<p>${t('door.sign')}</p>
            <p class="sign">${doorSign(knock.visit)}</p>`
        : nothing
    }
    <p class="soft small">${t('door.stay')}</p>
    <button type="button" @click=${stop}>${t('door.stop')}</button>
  </section>`
}

/** Somebody was told no where the host could say yes: what may be asked, and the button for it. */
export function askCard(why: string, name: string, ask: () => void): TemplateResult | typeof nothing {
  switch (why) {
    case 'name-taken':
      return asking(t('door.mine', { name }), t('door.ask-mine'), ask)
    case 'name-not-allowed':
      return asking(t('door.name', { name }), t('door.ask-name'), ask)
    case 'removed-by-host':
      return asking(t('door.removed'), t('door.ask-back'), ask)
    default:
      return nothing
  }
}

function asking(text: string, button: string, ask: () => void): TemplateResult {
  return html`<section class="card stack">
    <p>${text}</p>
    <button type="button" @click=${ask}>${button}</button>
  </section>`
}
