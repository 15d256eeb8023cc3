/** How many of each team have done what the phase asks: a dot each, filled one after the other, and the count. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { TeamProgress, TeamView } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { teamBadge } from './team-badge.ts'
import { teamName } from './team-name.ts'
import { teamShape } from './team-shape.ts'

/** More teams than this do not fit under each other. */
const mostLines = 3
/** More dots than this do not fit in a line: a bar takes their place. */
const mostDots = 12

export const progressStyles = css`
  /* Of many teams three stand side by side, each by its shape. */
  .progress.many {
    display: grid;
    grid-template-columns: repeat(3, auto);
    justify-content: space-between;
    gap: 0.3rem 0.8rem;
  }
  .progress.many li {
    grid-template-columns: auto auto;
  }
  .progress.pairs {
    grid-template-columns: repeat(2, auto);
  }
  .progress li {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.5em;
    font-weight: 700;
  }
  .progress .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em;
  }
  .progress i {
    width: 0.8em;
    height: 0.8em;
    border: 2px solid var(--ink);
    border-radius: 50%;
    transition: background-color var(--calm);
  }
  .progress .done {
    background: var(--teal);
  }
  .growing {
    display: block;
    height: 0.7em;
    border: 2px solid var(--ink);
    border-radius: 0.35em;
    overflow: hidden;
  }
  .growing i,
  .progress .growing i {
    display: block;
    width: var(--part);
    height: 100%;
    border: 0;
    border-radius: 0;
    background: var(--teal);
    transition: width var(--calm);
  }
`

export function teamProgress(
  progress: readonly TeamProgress[],
  teams: readonly TeamView[],
): TemplateResult | typeof nothing {
  const here = progress.filter(({ of }) => of > 0)
  if (here.length === 0) return nothing
  const isMany = here.length > mostLines
  const look = isMany ? `many ${here.length === 4 ? 'pairs' : ''}` : ''
  return html`<p class="soft small caption" aria-hidden="true">${t('progress.title')}</p>
    <ul class="stack progress ${look}" aria-label=${t('progress.title')}>
      ${here.map(({ team: id, done, of }) => {
        const team = teams.find((each) => each.id === id)
        return html`<li>
          ${team === undefined ? id : isMany ? html`<span title=${teamName(team)}>${teamShape(team.style, 22)}<span class="quiet">${teamName(team)}</span></span>` : teamBadge(team)}
          ${isMany ? nothing : of > mostDots ? growingBar(done, of) : dots(done, of)}
          <span>${t('progress.of', { done, of })}</span>
        </li>`
      })}
    </ul>`
}

function dots(done: number, of: number): TemplateResult {
  return html`<span class="dots" aria-hidden="true"
    >${Array.from({ length: of }, (_, at) => html`<i class=${at < done ? 'done' : ''}></i>`)}</span
  >`
}

/** A bar that grows with every act; `progressStyles` has its looks. */
export function growingBar(done: number, of: number): TemplateResult {
  return html`<span class="growing" aria-hidden="true"><i style="--part:${(100 * done) / Math.max(1, of)}%"></i></span>`
}
