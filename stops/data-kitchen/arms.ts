/**
 * The brains of the kitchen. Each arm is one way to clean the warehouse, and a fresh brain a seed is trained on what is left.
 * One brain follows the other, those that the class waits for first; each answer is news for the screens.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { occasionOf } from '../../shared/match/occasion.ts'
import type { TeamId } from '../../shared/match/types.ts'
import { settled, voicesOf } from '../../shared/moves/belt.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import { carried, perfectly, type Decision } from './carry.ts'
import { PHASES, type KitchenPhase } from './timetable.ts'
import { BINS, FLAGGED, KIND_SEEDS, SEEDS } from './content.ts'
import { isHit } from './filter.ts'
import { DIRT, type Kind, type Words } from './kinds.ts'
import { oneKind } from './one-kind.ts'
import type { KitchenState } from './types.ts'
import { warehouse, type Pallet } from './warehouse.ts'

export type Arm =
  /** Nobody cleaned; cleaned by somebody who knew all; the most surprising fifth binned by the machine. */
  | 'raw'
  | 'perfect'
  | 'auto'
  /** Sentences without any fault, and the same with one kind of fault in a quarter of them. */
  | 'whole'
  | `kind ${Kind}`
  /** As a team decided; and only where the machine has flagged. */
  | `team ${TeamId}`
  | `flags ${TeamId}`
  /** The class's filter over the warehouse as it came; and that without it, examined on what the filter hits. */
  | 'filtered'
  | 'unfiltered'

export const teamArm = (team: TeamId): Arm => `team ${team}`
export const flagsArm = (team: TeamId): Arm => `flags ${team}`
export const kindArm = (kind: Kind): Arm => `kind ${kind}`

/** The arms that can be trained by now, in the order in which they are wanted. */
export function armsOf(state: KitchenState): readonly Arm[] {
  const { teams, filter, surprise, rematch } = state
  const flags = rematch && surprise !== null ? teams.map(flagsArm) : []
  const isAgain = isAfter(state, 'filter')
  return [
    'raw',
    'perfect',
    ...(surprise === null ? [] : (['auto'] as const)),
    'whole',
    ...DIRT.map(kindArm),
    ...teams.map(teamArm),
    ...(filter === null ? [] : (['unfiltered', 'filtered'] as const)),
    ...(isAgain ? flags : []),
    // Before their turn, where there is time: then nobody waits for them.
    ...(isAgain ? [] : flags),
  ]
}

/** What each phase must have measured before it can tell anything. */
export function armsTold(state: KitchenState): readonly Arm[] {
  const told: Partial<Record<KitchenPhase, readonly Arm[]>> = {
    machine: ['raw', 'perfect', 'auto', 'whole', ...DIRT.map(kindArm)],
    teams: ['raw', 'perfect', ...state.teams.map(teamArm)],
    filter: state.filter === null ? [] : ['unfiltered', 'filtered'],
    again: ['auto', ...state.teams.flatMap((team) => [teamArm(team), flagsArm(team)])],
  }
  return told[state.phase] ?? []
}

/** Brains that an arm is told by. */
export function seedsOf(arm: string): number {
  return arm === 'whole' || arm.startsWith('kind ') ? KIND_SEEDS : SEEDS
}

export function isTrained({ trained }: Pick<KitchenState, 'trained'>, arm: Arm): boolean {
  return (trained[arm]?.length ?? 0) >= seedsOf(arm)
}

/** An arm that could not be trained is not asked for again. */
export function isSettled(state: KitchenState, arm: Arm): boolean {
  return isTrained(state, arm) || state.troubled.includes(arm)
}

export function isAfter({ phase }: Pick<KitchenState, 'phase'>, other: KitchenPhase): boolean {
  return PHASES.indexOf(phase) > PHASES.indexOf(other)
}

/** The room's own warehouse: the same also when the match has gone on to other stops, or has ended. */
export function palletsOf(
  { match, pack }: Pick<Draft, 'match' | 'pack'>,
  { seed, cards }: Pick<KitchenState, 'seed' | 'cards'>,
): readonly Pallet[] {
  const tops = pack.sealed === undefined ? pack.train : papersFor(pack, occasionOf(match)).practice
  return warehouse(pack, seed, cards, tops)
}

/** What a team has decided, card by card. */
export function decisionsOf({ sorted, cards }: KitchenState, team: TeamId): (Decision | null)[] {
  return Array.from({ length: cards }, (_, card) => decisionOf(settled(voicesOf(sorted, team, card))))
}

export function decisionOf(voice: ReturnType<typeof settled>): Decision | null {
  const bin = voice === null ? undefined : BINS[voice.bin]
  switch (bin) {
    case 'keep':
      return { kind: 'keep' }
    case 'bin':
      return { kind: 'bin' }
    case 'fix':
      return { kind: 'fix', words: voice?.words ?? [] }
    case 'merge':
      return { kind: 'merge', with: voice?.with ?? 0 }
    case undefined:
      return null
  }
}

/** The most surprising fifth of all sentences, by their place in the warehouse. */
export function flaggedOf(surprise: readonly number[]): ReadonlySet<number> {
  const order = [...surprise.keys()].toSorted((a, b) => (surprise[b] ?? 0) - (surprise[a] ?? 0) || a - b)
  return new Set(order.slice(0, Math.round(FLAGGED * surprise.length)))
}

/** The sentences that an arm's brains are trained on. */
export function sentencesOf(
  arm: Arm,
  state: KitchenState,
  pallets: readonly Pallet[],
  pack: Pack,
  seed: number,
): readonly Words[] {
  const raw = () => pallets.flatMap(({ dirty }) => dirty)
  const [how = '', which = ''] = arm.split(' ')
  switch (how) {
    case 'perfect':
      return carried(pallets, pallets.map(perfectly), pack)
    case 'auto':
      return notFlagged(raw(), flaggedOf(state.surprise ?? []))
    case 'team':
      return carried(pallets, decisionsOf(state, which), pack)
    case 'flags':
      return carried(pallets, decisionsOf(state, which), pack, flaggedOf(state.surprise ?? []))
    case 'filtered':
      return raw().filter((sentence) => !isHit(sentence, state.filter ?? '', pack))
    case 'kind':
    case 'whole':
      return oneKind(DIRT.find((kind) => kind === which) ?? null, pack, seed)
    default:
      return raw()
  }
}

function notFlagged(all: readonly Words[], flagged: ReadonlySet<number>): Words[] {
  return all.filter((_, place) => !flagged.has(place))
}
