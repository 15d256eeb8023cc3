/** How cars and answers are called. */
import { formatList, formatNumber } from '../../../client/locale/t.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { REASONS } from '../content.ts'
import type { Design } from '../types.ts'
import type { CarShown, GarageView } from '../view-types.ts'
import { t } from './t.ts'

export function reasons(): readonly string[] {
  return REASONS.map((reason) => t(`garage.reason-${reason}`))
}

/** The cars that can be bet on, with the steps that their coal is enough for. */
export function factoryNames({ factory }: GarageView): readonly string[] {
  return factory.map(({ design, steps }) => t('garage.car-steps', { width: design.width, count: steps }))
}

/** A car by its teams, or by its width where it is nobody's. */
export function carName({ factory, teams: owners, design }: CarShown, teams: readonly TeamView[]): string {
  const names = teams.filter(({ id }) => owners.includes(id)).map(teamName)
  const wide = t('garage.car', { width: design.width })
  if (names.length === 0) return wide
  return factory === null ? formatList(names) : `${formatList(names)} (${wide})`
}

export function designText({ width, layers, heads }: Design): string {
  return heads === 1
    ? t('garage.design-one', { width, count: layers })
    : t('garage.design', { width, count: layers, heads })
}

export function millions(sums: number): string {
  return formatNumber(Math.round(sums / 1e6))
}

export function widthsOf({ factory }: GarageView, front: readonly number[] | null): string {
  return (front ?? []).map((at) => factory[at]?.design.width ?? 0).join(' / ')
}
