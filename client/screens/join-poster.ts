/** How to get on board, readable from the last row: address, code, QR. */
import { generate } from 'lean-qr'
import { toSvg } from 'lean-qr/extras/svg'
import { html, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { typedAddress } from '../net/join-origin.ts'
import { teamBadge } from '../ui/team-badge.ts'

/** More names than this do not fit beside the code; then the trains on the stage tell who has joined. */
const mostNames = 18

/** `origin` is where phones find the server. */
export function joinPoster(view: View, code: string, origin: string): TemplateResult {
  const url = `${origin}/join/${code}`
  return html`
    <div class="poster">
      <p class="soft">${t('projector.join')}</p>
      <p class="address">${typedAddress(origin)}</p>
      <p class="soft">${t('projector.code')}</p>
      <p class="big-code">${code}</p>
      ${qrCode(url)}
    </div>
    <p class="big-number">${t('lobby.players', { count: view.players.joined })}</p>
    <ul class="stack">
      ${(view.players.joined > mostNames ? [] : view.teams).map(
        (team) =>
          html`<li>
            <strong>${teamBadge(team)}</strong>
            <span
              >${view.roster
                .filter((row) => row.team === team.id)
                .map((row) => row.name)
                .join(', ')}</span
            >
          </li>`,
      )}
    </ul>
  `
}

export function qrCode(url: string): SVGElement {
  const picture = toSvg(generate(url), document, { on: 'var(--on-accent)', off: 'var(--qr-ground)', pad: 2 })
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', t('projector.qr', { url }))
  picture.classList.add('qr')
  return picture
}
