/** What each audience sees of Specialist, built from nothing: both gauges are in it once all have bet. */
import { savedBySeat } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import { membersOf } from '../../shared/match/teams.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose, teamTally } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastScores, lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { isMeasured, lacks, questionsOf } from './arms.ts'
import { CLIENTS } from './client-ids.ts'
import { CLIENT, COAL, KEEP, KEEPS, LAST, LEVERS, LOSS, PENALTY, STRIKE } from './content.ts'
import { frontOf } from './front.ts'
import { baseArm, teamArm } from './names.ts'
import { pileOf } from './pile.ts'
import { clientOf, costOf, leftOf, lossOutcome, nextClient, recipeFor, savedBy, struckFor, worthOf } from './score.ts'
import { scoreOf } from './story.ts'
import { isFrom, type SpecialistState } from './types.ts'
import type { JobShown, LeftShown, SaidShown, SpecialistView } from './view-types.ts'

/** Lines of a client at the counter: what it brings is read beside its name. */
const LINES = 1

export function specialistView(match: Match, state: SpecialistState, audience: Audience, pack: Pack): SpecialistView {
  const who = looking(match, audience)
  const { phase, picks, levers, strikes, bets, keeps, reasons } = state
  const isTold = isFrom(state, 'front')
  const lever = (id: keyof typeof LEVERS) => choose.show(levers[id], who, { options: LEVERS[id].length }, false)
  const worth = who === null || !isTold ? null : worthOf(state, who.team)
  return {
    stop: 'specialist',
    phase,
    waits: waitsFor(match, state, !lacks(state)),
    isRematch: state.rematch,
    clients: CLIENTS.map((id) => ({
      id,
      lines: pileOf(pack, id, match.seed)
        .right.slice(0, LINES)
        .map(({ tokens }) => tokens),
      penalty: PENALTY[id],
    })),
    pick: choose.show(picks, who, CLIENT, false),
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
    won: who === null || !isTold ? null : own(savedBy(state, match), who.id),
    answered: who === null || phase !== 'answer' ? null : own(savedBySeat(lastScores(reasons, LAST)), who.id),
    best: who === null && (phase === 'front' || phase === 'answer') ? winnersOf(match, savedBy(state, match)) : [],
    score: phase === 'answer' ? scoreOf(state) : null,
    troubled: state.troubled.length > 0,
  }
}

function jobOf(match: Match, state: SpecialistState, { team }: Who, pack: Pack): JobShown | null {
  const client = clientOf(state, team)
  if (client === null) return null
  const recipe = state.recipes[team] ?? recipeFor(match, state, team)
  return {
    client,
    cards: pileOf(pack, client, match.seed).cards.map(({ tokens }) => tokens),
    recipe,
    cost: costOf(recipe),
    votes: {
      steps: teamTally(match, state.levers.steps, team, LEVERS.steps.length),
      rate: teamTally(match, state.levers.rate, team, LEVERS.rate.length),
      replay: teamTally(match, state.levers.replay, team, LEVERS.replay.length),
    },
    strikes: teamTally(match, state.strikes, team, STRIKE.options),
    struck: state.recipes[team] === undefined ? struckFor(match, state, team) : (state.struck[team] ?? null),
  }
}

/** The generalist, and the specialists; a phone has its own team's alone. */
function saidOf(match: Match, state: SpecialistState, who: Who | null): SaidShown[] {
  const teams = Object.keys(state.recipes).filter((team) => who === null || team === who.team)
  const first = teams[0] ?? Object.keys(state.recipes)[0]
  const base = first === undefined ? null : clientOf(state, first)
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
