/** What each audience sees of Specialist, built from nothing: both gauges are in it once all have bet. */
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import { membersOf } from '../../shared/match/teams.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose, teamTally } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastScores, lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { isMeasured, lacks, questionsOf } from './arms.ts'
import { heardOf, offersOf } from './bids.ts'
import { CLIENTS } from './client-ids.ts'
import type { Words } from './clients.ts'
import { BIDS, BROUGHT, COAL, KEEP, KEEPS, LAST, LEVERS, LOSS, OWNS, PENALTY, STRIKE } from './content.ts'
import { frontOf } from './front.ts'
import { broughtBy, clientOf, keyOf, patronOf, pileFor } from './jobs.ts'
import { baseArm, teamArm } from './names.ts'
import { pileOf, type Pile } from './pile.ts'
import { coalOf, costOf, leftOf, lossOutcome, nextClient, recipeFor, savedBy, struckFor, worthOf } from './score.ts'
import { scoreOf } from './story.ts'
import { isFrom, type SpecialistState } from './types.ts'
import type { DealShown, JobShown, LeftShown, SaidShown, SpecialistView, TextShown } from './view-types.ts'

/** Lines of a client at the counter: what it brings is read beside its name. */
const LINES = 2

export function specialistView(match: Match, state: SpecialistState, audience: Audience, pack: Pack): SpecialistView {
  const who = looking(match, audience)
  const { phase, bids, levers, strikes, bets, keeps, reasons } = state
  const isTold = isFrom(state, 'front')
  const mayBring = phase === 'pick' && state.content === 'own'
  const lever = (id: keyof typeof LEVERS) => choose.show(levers[id], who, { options: LEVERS[id].length }, false)
  const worth = who === null || !isTold ? null : worthOf(state, who.team)
  return {
    stop: 'specialist',
    phase,
    waits: waitsFor(match, state, !lacks(state)),
    isRematch: state.rematch,
    clients: CLIENTS.map((id, at) => ({
      id,
      lines: samplesIn(match)(pack)[at] ?? [],
      bits: heardOf(state, at),
      penalty: PENALTY[id],
    })),
    bid: bet.show(bids, who, BIDS, false),
    offers: who === null || phase !== 'pick' ? null : offersOf(match, state, who.team),
    text: who === null || !mayBring ? null : textOf(match, state, who, pack),
    mayBring,
    deals: phase === 'recipe' ? dealsShown(state) : null,
    levers: { steps: lever('steps'), rate: lever('rate'), replay: lever('replay') },
    strike: choose.show(strikes, who, STRIKE, false),
    coal: COAL,
    job: who === null || !isFrom(state, 'recipe') ? null : jobOf(match, state, who, pack),
    bet: bet.show(bets, who, LOSS, isTold),
    outcome: worth === null ? null : lossOutcome(worth.lost),
    isMeasured: isMeasured(state),
    front: phase === 'front' ? frontOf(match, state, pack) : null,
    interview:
      phase === 'interview'
        ? { questions: questionsOf(state, pack, match.seed), said: saidOf(match, state, who) }
        : null,
    keep: choose.show(keeps, who, KEEP, phase === 'left'),
    left: phase === 'left' ? leftShown(state) : null,
    say: isFrom(state, 'say') ? lastShown(reasons, who, LAST, phase === 'answer') : null,
    won: who === null || !isTold ? null : own(savedBy(state), who.id),
    answered: who === null || phase !== 'answer' ? null : own(savedBySeat(lastScores(reasons, LAST)), who.id),
    best: who === null && (phase === 'front' || phase === 'answer') ? winnersOf(match, savedBy(state)) : [],
    score: phase === 'answer' ? scoreOf(state) : null,
    troubled: state.troubled.length > 0,
  }
}

/** At the counter, the same for everybody who looks. */
const samplesIn = memoized(({ seed }: Match) =>
  memoized((pack: Pack) => CLIENTS.map((id) => samplesOf(pileOf(pack, id, seed)))),
)

/** The first is always the client's own talk; who reads all sees that others may be ordinary. */
function samplesOf({ right }: Pile): Words[] {
  const [own] = right.filter(({ about }) => about !== '')
  const others = right.filter((said) => said !== own)
  return [...(own === undefined ? [] : [own]), ...others].slice(0, LINES).map(({ tokens }) => tokens)
}

function jobOf(match: Match, state: SpecialistState, { team }: Who, pack: Pack): JobShown | null {
  const key = keyOf(state, team)
  const pile = key === null ? null : pileFor(pack, state, key, match.seed)
  if (key === null || pile === null) return null
  const recipe = state.recipes[team] ?? recipeFor(match, state, team)
  return {
    client: patronOf(key),
    cards: pile.cards.map(({ tokens }) => tokens),
    recipe,
    cost: costOf(recipe),
    coal: coalOf(state, team),
    votes: {
      steps: teamTally(match, state.levers.steps, team, LEVERS.steps.length),
      rate: teamTally(match, state.levers.rate, team, LEVERS.rate.length),
      replay: teamTally(match, state.levers.replay, team, LEVERS.replay.length),
    },
    strikes: teamTally(match, state.strikes, team, STRIKE.options),
    struck: state.recipes[team] === undefined ? struckFor(match, state, team) : (state.struck[team] ?? null),
  }
}

function textOf(match: Match, state: SpecialistState, { id, team }: Who, { longest }: Pack): TextShown {
  const brought = broughtBy(match, state, team)
  return {
    least: BROUGHT.least,
    most: BROUGHT.most,
    longest: longest - 1,
    brought:
      brought === null
        ? null
        : { count: brought.words.length, lines: brought.words.slice(0, LINES), mine: brought.seat === id },
    votes: teamTally(match, state.owns, team, OWNS.options),
    own: choose.show(state.owns, { id, team }, OWNS, false),
  }
}

function dealsShown({ deals, texts }: SpecialistState): DealShown[] {
  const own = Object.keys(texts).map((team): DealShown => ({ team, client: 'own', offer: 0, price: 0 }))
  const won = deals.flatMap(({ who, client, offer, price }): DealShown[] => {
    const id = CLIENTS[client]
    return id === undefined ? [] : [{ team: who, client: id, offer, price }]
  })
  return [...won, ...own]
}

/** The generalist, and the specialists; a phone has its own team's alone. */
function saidOf(match: Match, state: SpecialistState, who: Who | null): SaidShown[] {
  const teams = Object.keys(state.recipes).filter((team) => who === null || team === who.team)
  const first = teams[0] ?? Object.keys(state.recipes)[0]
  const base = first === undefined ? null : keyOf(state, first)
  const baseSays = base === null ? undefined : state.says[baseArm(base)]
  return [
    ...(baseSays === undefined ? [] : [{ team: null, client: null, says: baseSays }]),
    ...teams.flatMap((team: TeamId): SaidShown[] => {
      const says = state.says[teamArm(team)]
      const isPlayed = membersOf(match, team).length > 0
      return says === undefined || !isPlayed ? [] : [{ team, client: clientOf(state, team), says }]
    }),
  ]
}

function leftShown(state: SpecialistState): LeftShown[] {
  return Object.keys(state.kept).flatMap((team): LeftShown[] => {
    const client = clientOf(state, team)
    const left = leftOf(state, team)
    const keep = KEEPS[state.kept[team] ?? 0]
    if (client === null || left === null || keep === undefined) return []
    return [{ team, client, next: nextClient(client), keep, ...left }]
  })
}
