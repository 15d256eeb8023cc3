/** The winners of one stop by name: the first large, second and third below, who is level side by side. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Placed } from '../../shared/match/places.ts'
import type { TeamView } from '../../shared/match/view-types.ts'
import { formatBits, t } from '../locale/t.ts'
import { whoOf } from './team-badge.ts'
import { teamShape } from './team-shape.ts'

/** More who are level are counted. */
const mostNames = 3

/** Where the figure is of bits. */
export function inBits({ figure }: Placed): string {
  return t('bits.value', { bits: formatBits(figure) })
}

/** With a heading, their figures in bits; nothing where nobody has won. */
export function bestInBits(
  title: string,
  best: readonly Placed[],
  teams: readonly TeamView[],
): TemplateResult | typeof nothing {
  return best.length === 0
    ? nothing
    : html`<h3>${title}</h3>
        ${winners(best, teams, inBits)}`
}

/** `measured`: what is told of the figure behind a name. */
export function winners(
  best: readonly Placed[],
  teams: readonly TeamView[],
  measured: (best: Placed) => string,
): TemplateResult | typeof nothing {
  const byPlace = [...Map.groupBy(best, ({ place }) => place)]
  if (byPlace.length === 0) return nothing
  return html`<ol class="stack winners" aria-label=${t('winner.label')}>
    ${byPlace.map(([place, level]) => {
      const figure = level[0] === undefined ? '' : measured(level[0])
      const who =
        level.length > mostNames
          ? t('winner.level', { count: level.length })
          : level.map(
              ({ name, team }, i) =>
                html`${i === 0 ? nothing : ' · '}${teamShape(teams.find(({ id }) => id === team)?.style ?? 0, 18)}
                ${whoOf(
                  name,
                  teams.find(({ id }) => id === team),
                )}`,
            )
      return html`<li class=${place === 1 ? 'first' : ''}>
        ${place}. ${who} <span class="soft regular">${figure}</span>
      </li>`
    })}
  </ol>`
}
