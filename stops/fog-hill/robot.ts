/** What a simulated player taps at Fog Hill. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { SQUARES, squareAt } from './sketch.ts'
import type { FogTap } from './taps.ts'
import type { EngineShown, FogView, SketchShown } from './view-types.ts'

const stop = 'fog-hill'

export function fogRobot(view: FogView, player: Player): FogTap | null {
  const { phase, engine, sketch, say } = view
  if (phase === 'start') return tapOf(stop, 'bet', bet.robot(view.bet, player))
  if (phase === 'walk' && sketch !== null) return draws(sketch, player)
  if (phase === 'walk' && engine !== null) return walks(engine, view, player)
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}

/**
 * Who is careful goes gently, and more gently still when it went up; others press any throttle. Who is timid pays for the
 * exact compass now and then.
 */
function walks(engine: EngineShown, { throttles }: FogView, { mind, random }: Player): FogTap | null {
  const { busy, bearing, compasses, log } = engine
  if (busy !== null) return null
  if (bearing === null) {
    const wishes = random.unit() < 1 - mind.boldness ? [1, 0] : [0, 1]
    const compass = wishes.find((option) => compasses[option] === true && (option === 0 || random.unit() < 0.5)) ?? 0
    return compasses[compass] === true ? { stop, ask: 'compass', tap: compass } : null
  }
  const [before, now] = log.slice(-2)
  const wentUp = before !== undefined && now !== undefined && now > before
  const careful = wentUp ? 0 : 1
  return { stop, ask: 'go', tap: random.unit() < mind.skill ? careful : random.below(throttles.length) }
}

/** It draws once; then it sends scouts, and stops when there are no more. */
function draws(sketch: SketchShown, player: Player): FogTap | null {
  if (sketch.mine === null) return tapOf(stop, 'sketch', sketched(sketch, player))
  return sketch.scouts > 0 ? { stop, ask: 'scout' } : null
}

/** The squares round the lowest place that it knows, and on to the side to which it fell. */
function sketched({ colours, columns, tracks }: SketchShown, { random }: Player): number[] {
  const stands = tracks.flatMap((track) => track.stands).toSorted((a, b) => a.bits - b.bits)
  const from = stands[0] === undefined ? random.below(SQUARES) : squareAt(stands[0])
  const distance = (square: number) => {
    const across = Math.abs(Math.floor(square / columns) - Math.floor(from / columns))
    return across * columns + Math.abs((square % columns) - (from % columns))
  }
  return Array.from({ length: SQUARES }, (_, square) => square)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, colours)
}
