/** The picture at the door: a hill, a line, a train. Scenery only, it carries no figures. */
import { svg, html, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'

const line = 'M-20 62 H120 C300 62 330 250 560 290 C760 322 900 326 1240 330'

export function landingHill(): TemplateResult {
  return html`<svg
    class="hero"
    viewBox="0 0 1200 380"
    preserveAspectRatio="xMidYMid slice"
    role="img"
    aria-label=${t('landing.profile')}
  >
    <rect width="1200" height="380" fill="var(--paper)" />
    <circle cx="930" cy="110" r="58" fill="var(--yellow)" stroke="var(--ink)" stroke-opacity=".25" stroke-width="2" />
    <path d="M0 200C260 120 420 210 640 170S1000 120 1200 190V380H0Z" fill="var(--hill-1)" />
    <path d="M0 250C300 190 500 270 760 230S1080 220 1200 240V380H0Z" fill="var(--hill-2)" />
    <path d="${line} V400H-20Z" fill="var(--hill-3)" />
    <path d="${line} V400H-20Z" fill="var(--hill-4)" transform="translate(0 36)" />
    <path d="${line} V400H-20Z" fill="var(--hill-5)" transform="translate(0 76)" />
    <path d=${line} fill="none" stroke="var(--ink)" stroke-width="9" />
    <path d=${line} fill="none" stroke="var(--card)" stroke-width="3.5" />
    <path d="M-20 346H1220" stroke="var(--teal)" stroke-width="4" stroke-dasharray="2 10" stroke-linecap="round" />
    ${train}
    <path
      d="M96 58V14h84l-12 13 12 13H98"
      fill="var(--card)"
      stroke="var(--ink)"
      stroke-width="3"
      stroke-linejoin="round"
    />
  </svg>`
}

const wagons = [
  { x: 300, y: 158, turn: 46, team: 0 },
  { x: 347, y: 203, turn: 41, team: 1 },
  { x: 400, y: 241, turn: 31, team: 3 },
]

const train = svg`
  ${wagons.map(
    ({
      x,
      y,
      turn,
      team,
    }) => svg`<g transform="translate(${x} ${y}) rotate(${turn})" stroke="var(--ink)" stroke-width="3">
      <rect x="-26" y="-40" width="52" height="30" rx="5" fill="var(--team-${team})" />
      <circle cx="-15" cy="-6" r="6" fill="var(--card)" /><circle cx="15" cy="-6" r="6" fill="var(--card)" />
    </g>`,
  )}
  <g transform="translate(462 268) rotate(19)" stroke="var(--ink)" stroke-width="3" stroke-linejoin="round">
    <path d="M-28-10V-48H0V-30H26C34-30 34-10 26-10Z" fill="var(--red)" />
    <rect x="-21" y="-41" width="14" height="12" fill="var(--card)" />
    <path d="M12-30V-46H22V-30" fill="var(--ink)" />
    <circle cx="-18" cy="-6" r="7" fill="var(--card)" /><circle cx="3" cy="-5" r="6" fill="var(--card)" /><circle cx="21" cy="-5" r="6" fill="var(--card)" />
  </g>`
