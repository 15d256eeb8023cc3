/** What a team is called: by the host, or by its style. */
import type { Team } from '../../shared/match/types.ts'
import { t } from '../locale/t.ts'

/** In the order of the styles' shapes (ui/team-shape.ts). */
const own = ['triangle', 'circle', 'pentagon', 'square', 'diamond', 'star'] as const

export function teamName({ name, style }: Pick<Team, 'name' | 'style'>): string {
  return name === '' ? t(`team.${own[style] ?? own[0]}`) : name
}
