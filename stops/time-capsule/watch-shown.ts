/** The days as they are seen: what has come so far, whose alarms rang, and once all are over what each has cost. */
import { entryAt } from '../../shared/measures/entries.ts'
import type { Match } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { own, type Who } from '../../shared/moves/move.ts'
import { ALARM, CHANGES, EACH, DAY } from './content.ts'
import { teamRungs } from './result.ts'
import { levelsOf, rungBy } from './score.ts'
import { isFrom, watchAt, type CapsuleState, type Watch } from './types.ts'
import type { WatchShown } from './view-types.ts'

/** null: it was not measured. */
export function watchShown(match: Match, state: CapsuleState, who: Who | null): WatchShown | null {
  const at = watchAt(state.phase)
  const watch = state.watches[at]
  if (watch === undefined || watch.losses === null) return null
  const { losses, alarms, whens, changesOn } = watch
  const levels = levelsOf(losses)
  const [days, found] = at === 0 ? (['days', 'found'] as const) : (['more', 'seen'] as const)
  const isTold = isFrom(state, found)
  const place = own(alarms, who?.id ?? null)
  return {
    each: entryAt(EACH, at),
    quiet: losses.quiet,
    levels: levels.map((bits) => ({ bits, quietAbove: losses.quiet.filter((one) => one > bits).length })),
    alarm: choose.show(alarms, who, ALARM, isTold),
    own: place === null ? null : (levels[place] ?? null),
    days: isFrom(state, days)
      ? losses.days.slice(0, state.days).map((bits) => ({ bits, rings: ringsOn(bits, levels, watch, who) }))
      : [],
    when: bet.show(whens, who, DAY, isTold),
    changesOn: isTold ? changesOn : null,
    still: isTold ? losses.still : [],
    whenTruth: isTold ? CHANGES.findIndex((day) => day === changesOn) : null,
    rung: own(rungBy(state, at), who?.id ?? null),
    teams: isTold && who === null ? teamRungs(state, at, match.seats) : [],
  }
}

function ringsOn(bits: number, levels: readonly number[], { alarms }: Watch, who: Who | null): number | null {
  const places = who === null ? Object.values(alarms) : [own(alarms, who.id)].filter((one) => one !== null)
  return places.length === 0 ? null : places.filter((place) => bits > (levels[place] ?? Infinity)).length
}
