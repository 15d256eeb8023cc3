/** How a model is drawn: a team's badge in its colour, a ghost's disc, or the model as it was. */
import { teamName } from '../../../client/stage/labels.ts'
import { teamInk, type Ink } from '../../../client/stage/palette.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { ModelShown } from '../view-types.ts'
import { ownersText, shortFix } from './names.ts'

type Named = Pick<ModelShown, 'what' | 'teams' | 'repair' | 'dose'>

export const r = 13

/** One mark a team, or one. */
export function samples({ what, teams: own }: Named, teams: readonly TeamView[]) {
  const named = what === 'ghost' ? [] : teams.filter(({ id }) => own.includes(id))
  if (named.length === 0 || what === 'before')
    return [{ is: 'disc', r, fill: what === 'before' ? 'white' : 'faint', stroke: 'ink', line: 3 } as const]
  return named.map(
    ({ style }) => ({ is: 'badge', r: r + 8, style, fill: teamInk(style), stroke: 'ink', line: 3 }) as const,
  )
}

export function inkOf({ what, teams: own }: Named, teams: readonly TeamView[]): Ink {
  const first = what === 'team' ? teams.find(({ id }) => own.includes(id)) : undefined
  return first === undefined ? 'soft' : teamInk(first.style)
}

/** A row a team, and one for each model that is nobody's: `at` is the model's own place. */
export function perTeam<M extends Named>(models: readonly M[], teams: readonly TeamView[]) {
  return models.flatMap((model, at) => {
    const looks = samples(model, teams)
    const named = model.what === 'team' ? teams.filter(({ id }) => model.teams.includes(id)) : []
    const texts =
      named.length > 0
        ? named.map((team) => `${teamName(team)} · ${shortFix(model)}`)
        : [model.what === 'before' ? ownersText({ ...model, teams: [] }, teams) : shortFix(model)]
    return looks.flatMap((look, i) => {
      const text = texts[i]
      return text === undefined ? [] : [{ model, at, look, text }]
    })
  })
}
