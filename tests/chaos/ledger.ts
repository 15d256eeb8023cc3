/** What the log says of everything that was asked for: once each, and nothing else. */
import type { MatchEvent } from '../../shared/match/events.ts'
import type { Phone } from './crowd.ts'

export interface Ledger {
  /** Answered with "done", and not in the log. */
  readonly lost: number
  /** More than once in the log. */
  readonly doubled: number
  /** In the log, and refused or never asked for. */
  readonly invented: number
}

export function ledgerOf(events: readonly MatchEvent[], phones: readonly Phone[]): Ledger {
  const taps = counted(events.flatMap((event) => (event.type === 'joined' ? [] : (event.tap ?? []))))
  const seats = counted(events.flatMap((event) => (event.type === 'joined' ? event.name : [])))
  const asked = phones.flatMap((phone) => phone.asked)
  const done = asked.filter(({ answer }) => answer === null).map(({ id }) => id)
  const may = new Set(asked.filter(({ answer }) => answer === null || answer === undefined).map(({ id }) => id))
  const names = phones.flatMap((phone) => phone.name ?? [])
  const inside = phones.flatMap((phone) => (phone.isIn && phone.name !== null ? phone.name : []))
  return {
    lost: done.filter((id) => !taps.has(id)).length + inside.filter((name) => !seats.has(name)).length,
    doubled: [...taps.values(), ...seats.values()].filter((times) => times > 1).length,
    invented:
      [...taps.keys()].filter((id) => !may.has(id)).length +
      [...seats.keys()].filter((name) => !names.includes(name)).length,
  }
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
