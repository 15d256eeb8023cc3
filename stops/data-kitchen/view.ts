/** What each audience sees of the Data Kitchen. Which card has which fault is told when the belts stand still. */
import { presentOf } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { looking, type Who } from '../../shared/moves/move.ts'
import { sorting } from '../../shared/moves/sorting.ts'
import { worldSays } from '../../shared/packs/world-says.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { flaggedOf, isAfter, isSettled, isTrained, kindArm, palletsOf, teamArm } from './arms.ts'
import { isCopy } from './carry.ts'
import { isSorting, limitsFor } from './begun.ts'
import { scoresOf, truthsOf } from './bets.ts'
import type { KitchenPhase } from './timetable.ts'
import { BET_TABLES, PRICE, SEEDS, SWITCH, TOOLS, USES, WRITES, type BetOn, type Tool } from './content.ts'
import { duelShown, isFree } from './duels.ts'
import { binnedBy, hitWords } from './filter.ts'
import { DIRT, hasGlorp } from './kinds.ts'
import { toldTeams } from './outcome.ts'
import { blindOf, topsOf } from './view-blind.ts'
import { cardsSeen, glorpsShown, ruleShown } from './view-rule.ts'
import { sayShown } from './say.ts'
import { againOf, bestWays, cleanestOf, leakOf, priceOf, savedOf, togetherOf, voicesOfClass } from './results.ts'
import type { BetTold, InHand, KitchenState, KitchenView, TeamResult, Trained } from './types.ts'
import { SENTENCES, type Pallet } from './warehouse.ts'
import { mean } from '../../shared/measures/mean.ts'

export function kitchenView(match: Match, state: KitchenState, audience: Audience, pack: Pack): KitchenView {
  const who = looking(match, audience)
  const pallets = palletsOf({ match, pack }, state)
  const isOpen = who === null ? state.phase === 'sort' : isSorting(state, who)
  const sort = isOpen ? sortShown(state, who, pack) : null
  const isTold = (phase: KitchenPhase) => state.phase === phase
  const teams = isTold('teams') ? toldTeams(state, match, pack) : null
  const coming = isTold('teams') ? state.teams.filter((team) => !isSettled(state, teamArm(team))).length : 0
  const hand = sort === null || who === null || sort.hand === null ? null : inHand(state, who, sort.hand, pallets)
  const rule = isTold('rule') ? ruleShown(state, who, pallets, pack) : null
  const duel = who !== null && isFree(state, who, pack) ? duelShown(match, state, who, pallets) : null
  return {
    stop: 'data-kitchen',
    phase: state.phase,
    packId: pack.id,
    glorps: glorpsShown(state, cardsSeen({ hand, rule, duel }), pack),
    cards: state.cards,
    pallet: Math.floor(SENTENCES / state.cards),
    bets: { dirt: betTold(state, who, 'dirt'), machine: betTold(state, who, 'machine') },
    sort,
    hand,
    tools: sort === null || who === null ? null : toolsOf(match, state, who),
    rule,
    duel,
    agreedPrice: isAfter(state, 'rule') ? priceOf(state) : null,
    price: amount.show(state.prices, who, PRICE, isAfter(state, 'rule')),
    blind: isTold('blind') ? blindOf(state, who, pallets) : null,
    machine: isTold('machine') ? machineOf(state, pallets) : null,
    teams,
    together: teams === null || coming > 0 ? null : togetherOf(teams),
    perfect: isTold('teams') ? savedOf(state, 'perfect') : null,
    cleanest: teams === null || coming > 0 ? null : cleanestOf(state, teams),
    says: teams === null ? null : saysOf(state, teams, pack),
    coming,
    voices: isTold('teams') ? voicesOfClass(state, pallets) : null,
    filter: isTold('filter') ? filterOf(state, pallets, pack) : null,
    switchBet: choose.show(state.switchBets, who, { options: SWITCH.length }, isAfter(state, 'switch')),
    again: isTold('again') ? againOf(state) : null,
    best: isTold('again') ? bestWays(state) : null,
    say: sayShown(match, state, audience),
    troubled: state.troubled.length > 0,
  }
}

function betTold(state: KitchenState, who: Who | null, on: BetOn): BetTold {
  const truths = truthsOf(state, on)
  return {
    shown: bet.show(state.bets[on], who, BET_TABLES[on], truths !== null),
    truths,
    won: scoresOf(state, on).find(({ seat }) => seat === who?.id)?.saved ?? null,
  }
}

function sortShown(state: KitchenState, who: Who | null, pack: Pack): KitchenView['sort'] {
  return sorting.show(state.sorted, who, limitsFor(state, who?.team ?? '', pack), false)
}

function inHand(state: KitchenState, { team }: Who, card: number, pallets: readonly Pallet[]): InHand {
  const used = state.used[team]
  const cardAt = (at: number) => ({ card: at, words: pallets[at]?.dirty[0] ?? [] })
  const { words } = cardAt(card)
  const others = [...pallets.keys()].map(cardAt).filter((one) => one.card !== card && isCopy(words, one.words))
  return {
    card,
    words,
    copies: used?.finder.includes(card) === true ? others : null,
    surprise: used?.meter.includes(card) === true ? surpriseAt(state, card, pallets) : null,
    isAsked: used?.reader.includes(card) === true,
  }
}

/** Of the card itself, the topmost sentence of its pallet. */
function surpriseAt({ surprise }: KitchenState, card: number, pallets: readonly Pallet[]): InHand['surprise'] {
  const tops = topsOf(surprise ?? [], pallets)
  const bits = tops[card]
  return bits === undefined ? null : { bits, above: tops.filter((other) => other < bits).length / tops.length }
}

function toolsOf(match: Match, state: KitchenState, { team }: Who): KitchenView['tools'] {
  const left = (tool: Tool) => USES[tool] - (state.used[team]?.[tool].length ?? 0)
  const can: Readonly<Record<Tool, boolean>> = {
    finder: true,
    meter: state.surprise !== null,
    reader: presentOf(match, team).length > 1,
  }
  const [finder, meter, reader] = TOOLS.map((tool) => (can[tool] ? left(tool) : null))
  return { finder: finder ?? null, meter: meter ?? null, reader: reader ?? null }
}

/** What the first brain of each wrote; a glorp is nothing that the world would say. */
function saysOf({ trained }: KitchenState, teams: readonly TeamResult[], pack: Pack): KitchenView['says'] {
  const written = (arm: string) =>
    (trained[arm]?.[0]?.says ?? []).map((words) => ({
      words,
      isRight: !hasGlorp(words, pack.words.length) && worldSays(pack, words) !== 'no',
    }))
  const ofTeams = teams.map(({ team }) => ({ team, written: written(teamArm(team)) }))
  return [...ofTeams, { team: null, written: written('raw') }]
}

function machineOf(state: KitchenState, pallets: readonly Pallet[]): KitchenView['machine'] {
  const places = pallets.flatMap(({ fault, dirty }) => dirty.map(() => fault))
  const flagged = state.surprise === null ? [] : [...flaggedOf(state.surprise)]
  return {
    auto: savedOf(state, 'auto'),
    perfect: savedOf(state, 'perfect'),
    binned: flagged.length,
    good: flagged.filter((place) => places[place] === null).length,
    kinds: DIRT.flatMap((kind) => {
      const saved = savedOf(state, kindArm(kind), 'whole')
      return saved === null ? [] : [{ kind, saved }]
    }),
  }
}

function filterOf(state: KitchenState, pallets: readonly Pallet[], pack: Pack): KitchenView['filter'] {
  const { filter, trained } = state
  if (filter === null) return null
  const isTried = isTrained(state, 'unfiltered') && isTrained(state, 'filtered')
  const all = pallets.flatMap(({ dirty }) => dirty)
  const hitBits = (brains: readonly Trained[] = []) => {
    const bits = brains.flatMap(({ hitBits: own }) => (own === null ? [] : [own]))
    return bits.length === 0 ? null : mean(bits)
  }
  return {
    rule: filter,
    binned: binnedBy(filter, pallets, pack),
    of: all.length,
    hits: hitWords(filter, pack),
    saidBefore: isTried ? glorpOf(trained['unfiltered']) : null,
    saidAfter: isTried ? glorpOf(trained['filtered']) : null,
    written: SEEDS * WRITES,
    leakBefore: isTried ? leakOf(state, 'unfiltered') : null,
    leakAfter: isTried ? leakOf(state, 'filtered') : null,
    hitBefore: isTried ? hitBits(trained['unfiltered']) : null,
    hitAfter: isTried ? hitBits(trained['filtered']) : null,
    isTroubled: ['unfiltered', 'filtered'].some((arm) => state.troubled.includes(arm)),
  }
}

/** The first sentence with glorp in it that any of them wrote. */
function glorpOf(brains: readonly Trained[] = []): Trained['glorpSaid'] {
  return brains.find(({ glorpSaid }) => glorpSaid !== null)?.glorpSaid ?? null
}
