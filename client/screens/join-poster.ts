/** How to get on board, readable from the last row: address, code, QR. */
import { generate } from 'lean-qr'
import { toSvg } from 'lean-qr/extras/svg'
import { html, nothing, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { formatList, t } from '../locale/t.ts'
import { typedAddress } from '../net/join-origin.ts'
import { teamBadge } from '../ui/team-badge.ts'
import { aboutAddress, type JoinAddress } from './join-address.ts'

/** More names than this do not fit beside the code; then the trains on the stage tell who has joined. */
const mostNames = 18

export function joinPoster(view: View, code: string, address: JoinAddress): TemplateResult {
  const { origin } = address
  return html`
    <div class="poster">
      ${
        origin === null
          ? nothing
          : html`<p class="soft">${t('projector.join')}</p>
              <p class="address">${typedAddress(origin)}</p>`
      }
      ${aboutAddress(address)}
      <p class="soft">${t('projector.code')}</p>
      <p class="big-code">${code}</p>
      ${origin === null ? nothing : qrCode(`${origin}/join/${code}`)}
    </div>
    <p class="big-number">${t('lobby.players', { count: view.players.joined })}</p>
    <ul class="stack">
      ${(view.players.joined > mostNames ? [] : view.teams).map(
        (team) =>
          html`<li>
            <strong>${teamBadge(team)}</strong>
            <span
              >${formatList(
                view.roster.filter((row) => row.team === team.id && row.name !== '').map((row) => row.name),
              )}</span
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
