/** What players did in a Run that may earn an award: measured, each by a rule of its own, and left out where it cannot be told. */
import type { SeatId } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { AwardRule, Deed } from '../../shared/match/stop.ts'
import { townAgrees } from './teach/labels.ts'
import { levelTeams } from './exam/level-teams.ts'
import { revealed } from './exam/measured.ts'
import { modelTable, revealedCards } from './bet/rounds.ts'
import { seatScores } from './bet/scores.ts'
import type { Label, TeachTask } from './teach/state.ts'
import type { RunState } from './types.ts'

/** A chip on the very word counts as bold when the word was at least so much surer to the player than to the model, bits. */
const BOLD_BITS = 1
/** Fewer labels of which the town knows whether they are right say nothing about a player's care. */
const ENOUGH_LABELS = 4
/** Nobody is praised for less than this share of right labels. */
const CLEAN = 0.5
/** Mean of so many batches before and after a derailment. */
const AROUND = 5

/** In the order in which they are given. */
export const runAwards: readonly AwardRule[] = [
  { id: 'bold', by: 'most' },
  { id: 'labels', by: 'share' },
  { id: 'forecast', by: 'least' },
  { id: 'eye', by: 'most' },
  { id: 'recovery', by: 'most' },
  { id: 'cargo', by: 'most' },
]

export function runDeeds(state: RunState, pack: Pack): Deed[] {
  return [
    ...boldChips(state, pack),
    ...labels(state, pack),
    ...forecasts(state),
    ...sharpEyes(state, pack),
    ...recoveries(state),
    ...cargoes(state),
  ]
}

/** Chips on the very word that came, where the model was far from sure of it: by how many bits the player was surer. */
function boldChips(state: RunState, pack: Pack): Deed[] {
  return Array.from({ length: revealedCards(state) }, (_, card) => card).flatMap((card) => {
    const shown = state.cards[card]
    const truth = shown?.tokens[shown.blank]
    const model = truth === undefined ? undefined : modelTable(state, card)?.[truth]
    if (truth === undefined || model === undefined || !(model > 0)) return []
    return seatScores(state, card, pack)
      .filter(({ seat }) => (state.bets[card]?.[seat]?.words[String(truth)] ?? 0) > 0)
      .map(({ seat, share }): Deed => ofSeat('bold', seat, Math.log2(share / model), { word: truth }))
      .filter(({ figure }) => figure >= BOLD_BITS)
  })
}

/** Own cards that the town agrees with, of those of which it knows. */
function labels(state: RunState, pack: Pack): Deed[] {
  const own = state.tasks.flatMap((task) => {
    const right = judge(state, task, task.seat, pack)
    return right === null ? [] : [{ seat: task.seat, right }]
  })
  return bySeat(own).flatMap(([seat, all]): Deed[] => {
    const right = all.filter((each) => each.right).length
    return all.length < ENOUGH_LABELS || right < all.length * CLEAN
      ? []
      : [ofSeat('labels', seat, right, { of: all.length })]
  })
}

/** Team-mates' mistakes that a player saw: the owner's label was wrong, this player's on the same card is right. */
function sharpEyes(state: RunState, pack: Pack): Deed[] {
  const seen = state.tasks
    .filter((task) => judge(state, task, task.seat, pack) === false)
    .flatMap((task) =>
      Object.keys(state.labels[task.id] ?? {})
        .filter((seat) => seat !== task.seat && judge(state, task, seat, pack) === true)
        .map((seat) => ({ seat })),
    )
  return bySeat(seen).map(([seat, all]): Deed => ofSeat('eye', seat, all.length))
}

function judge(state: RunState, task: TeachTask, seat: SeatId, pack: Pack): boolean | null {
  const label: Label | undefined = state.labels[task.id]?.[seat]
  return label === undefined ? null : townAgrees(label, task, pack)
}

/** How far the batches' loss came down again after the last derailment: the whole class's. */
function recoveries({ train }: RunState): Deed[] {
  const crash = train.derailments.at(-1)
  if (crash === undefined) return []
  const after = train.points.filter(({ step }) => step >= crash.step).map(({ bits }) => bits)
  if (after.length < 2 * AROUND) return []
  const figure = mean(after.slice(0, AROUND)) - mean(after.slice(-AROUND))
  return figure > 0 ? [{ award: 'recovery', seat: null, team: null, figure }] : []
}

/** How many bits each forecast of the drop was off. */
function forecasts(state: RunState): Deed[] {
  const drop = revealed(state)?.drop
  if (drop === undefined) return []
  return Object.entries(state.forecasts).map(([seat, { dropBits }]) =>
    ofSeat('forecast', seat, Math.abs(dropBits - drop)),
  )
}

/** What a team's sentences saved on key words, bits, where the interval says that they did, and that no other did as much. */
function cargoes({ exam }: RunState): Deed[] {
  const level = levelTeams(exam.credit ?? [])
  return (level.length > 1 ? [] : level).flatMap(({ team, mean, verdict }) =>
    verdict === 'helped' ? [{ award: 'cargo', seat: null, team, figure: mean }] : [],
  )
}

function ofSeat(award: string, seat: SeatId, figure: number, more: Pick<Deed, 'of' | 'word'> = {}): Deed {
  return { award, seat, team: null, figure, ...more }
}

function bySeat<T extends { readonly seat: SeatId }>(all: readonly T[]): [SeatId, readonly T[]][] {
  return [...Map.groupBy(all, ({ seat }) => seat)]
}
