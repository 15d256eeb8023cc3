/** What is seen of the teams' trainings: one's own as the gauge shows it, and all of them with the exam once it is told. */
import { onePerDevice, presentOf } from '../../shared/match/teams.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { choose, teamTally } from '../../shared/moves/choose.ts'
import type { Who } from '../../shared/moves/move.ts'
import { press } from '../../shared/moves/press.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { handsOf, lapOf, worthAt, worthOf, writerOf } from './build.ts'
import { CHOICE, MARKS, PRICE, SIZES } from './content.ts'
import type { LapPart, ParrotState, Writer } from './types.ts'
import type { Before, BuildView, RunShown } from './view-types.ts'

export function buildView(match: Match, state: ParrotState, part: LapPart, who: Who | null, pack: Pack): BuildView {
  const { choices, mark, hands } = lapOf(state)
  const lap = state.laps.length - 1
  const isTold = part === 'tell'
  const teams = match.teams.filter(({ id }) => isTold || who === null || id === who.team)
  const of = who === null ? 0 : onePerDevice(presentOf(match, who.team)).length
  const on = who === null ? 0 : handsOf(match, who.team, hands).length
  return {
    part,
    lap,
    before: who === null || lap === 0 ? null : beforeOf(state, who.team, summitBits(pack)),
    choice: choose.show(choices, who, CHOICE, false),
    team: who === null || part !== 'choose' ? null : teamTally(match, lapOf(state).choices, who.team, CHOICE.options),
    sizes: SIZES,
    price: PRICE,
    lever: { ...press.show(hands, who, { of }, false), on },
    mark,
    of: MARKS,
    mine: who?.team ?? null,
    runs: part === 'choose' ? [] : teams.flatMap(({ id }) => runOf(state, id, isTold, pack)),
  }
}

function beforeOf(state: ParrotState, team: TeamId, summit: number): Before | null {
  const [writer, stop] = [writerOf(state, team, 0), state.laps[0]?.stops[team]]
  if (writer === null || stop === undefined) return null
  const { steps, exam, sentences } = writer
  const best = exam.indexOf(Math.min(...exam))
  return { sentences, stop: steps[stop - 1] ?? 0, best: steps[best] ?? 0, worth: worthAt(writer, stop, summit) }
}

function runOf(state: ParrotState, team: TeamId, isTold: boolean, pack: Pack): RunShown[] {
  const writer = writerOf(state, team)
  if (writer === null) return []
  const { stops, mark } = lapOf(state)
  const stop = stops[team] ?? null
  const until = isTold ? MARKS : (stop ?? mark)
  return [
    {
      team,
      sentences: writer.sentences,
      steps: writer.steps.slice(0, until),
      train: writer.train.slice(0, until),
      stop,
      told: isTold && stop !== null ? toldOf(state, team, writer, stop, summitBits(pack)) : null,
    },
  ]
}

function toldOf(state: ParrotState, team: TeamId, writer: Writer, stop: number, summit: number): RunShown['told'] {
  const { exam, sentences, copies } = writer
  const atBest = Math.min(...exam)
  const stopped = lapOf(state).ended[team] ?? null
  return {
    exam,
    best: 1 + exam.indexOf(atBest),
    atStop: exam[stop - 1] ?? summit,
    atBest,
    price: PRICE * sentences,
    worth: worthAt(writer, stop, summit),
    before: state.laps.length > 1 ? worthOf(state, team, summit, 0) : null,
    copies: { stopped: stop === MARKS ? copies : stopped, end: copies },
  }
}
