/** What a design comes to: parameters, and the steps that the coal is enough for; and what a team's levers stand at. */
import { sumsOfStep } from '../../shared/lab/sums.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { parameterCount, type ModelConfig } from '../../shared/model/config.ts'
import type { Brain, Match, TeamId } from '../../shared/match/types.ts'
import { teamTally } from '../../shared/moves/choose.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { GHOST, LEVERS, SETTINGS, USUAL, USUAL_STEPS, WIDTHS, type Lever } from './content.ts'
import type { Design, GarageState, Plan } from './types.ts'

/** The brain of this design reads what the room's own reads. */
export function configOf({ width, layers, heads }: Design, { config }: Pick<Brain, 'config'>): ModelConfig {
  return { ...config, width, layers, heads }
}

/** What every car may burn: multiplications and additions of its training. */
export function coalOf(brain: Brain, pack: Pack): number {
  const usual = FACTORY[GHOST]
  if (usual === undefined) return 0
  return USUAL_STEPS * sumsOfStep(parameterCount(configOf(usual, brain)), brain, pack)
}

export function planned(design: Design, coal: number, brain: Brain, pack: Pack): Plan {
  const parameters = parameterCount(configOf(design, brain))
  return {
    design,
    parameters,
    steps: Math.max(1, Math.round(coal / sumsOfStep(parameters, brain, pack))),
    sentences: Math.max(1, Math.round(design.share * pack.train.length)),
  }
}

/** The cars that can be bet on. */
export const FACTORY: readonly Design[] = WIDTHS.map((width) => ({ width, layers: 2, heads: 2, share: 1 }))

/**
 * Each lever stands where most of the team have set it, one voice a device; at first where it always stands, and of equals on
 * the lesser.
 */
export function settingOf(match: Match, { levers }: Pick<GarageState, 'levers'>, team: TeamId, lever: Lever): number {
  const tally = teamTally(match, levers[lever], team, SETTINGS[lever].length)
  return tally.every((votes) => votes === 0) ? USUAL[lever] : largestAt(tally)
}

export function designOf(match: Match, state: Pick<GarageState, 'levers'>, team: TeamId): Design {
  const at = (lever: Lever) => SETTINGS[lever][settingOf(match, state, team, lever)] ?? 1
  const [width, layers, heads, share] = LEVERS.map(at)
  return { width: width ?? 1, layers: layers ?? 1, heads: heads ?? 1, share: share ?? 1 }
}

export function areAlike(a: Design, b: Design): boolean {
  return LEVERS.every((lever) => a[lever] === b[lever])
}
