/** What a simulated player taps at Oracle. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { at, straightLine } from './law.ts'
import type { OracleTap } from './taps.ts'
import type { Line } from './types.ts'
import type { OracleView } from './view-types.ts'

const stop = 'oracle'

export function oracleRobot(view: OracleView, player: Player): OracleTap | null {
  const { phase, guess, buy, say } = view
  if (phase === 'guess') return tapOf(stop, 'step', chips(guess, 0, player))
  if (phase === 'line') return tapOf(stop, 'line', line(view, player))
  if (phase === 'buy' && buy !== null) return tapOf(stop, 'buy', chips(buy, 1, player))
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}

/** Who has understood lays most on `likely`; others anywhere. */
function chips(shown: OracleView['guess'], likely: number, player: Player): Laid | null {
  const { mind, random } = player
  const laid = bet.robot(shown, player)
  if (laid === null || random.unit() >= mind.skill) return laid
  const most = Math.ceil(shown.chips * (0.4 + mind.boldness / 3))
  return laid.map((_, i) => (i === likely ? most : i === (likely + 1) % laid.length ? shown.chips - most : 0))
}

/** Who has understood lays a ruler at the dots; who has not draws on from the last dot, or anywhere. The bold draw narrow bands. */
function line({ mine, wall, bands, small, large }: OracleView, { mind, random }: Player): Line | null {
  if (mine !== null || wall === null || bands.length === 0) return null
  const dots = small.flatMap(({ doublings, exam }) => (exam === null ? [] : [{ x: doublings, y: exam.mean.height }]))
  const last = dots.at(-1)?.y ?? wall.to
  const law = straightLine(dots)
  const ruled = law === null ? last : at(law, large.doublings)
  const slip = (random.unit() - 0.5) * (1 - mind.skill) * (wall.to - wall.from) * 0.3
  const isRuled = random.unit() < mind.skill
  const wanted =
    (isRuled ? ruled : random.unit() < 0.5 ? last : wall.from + (wall.to - wall.from) * random.unit()) + slip
  const band = Math.round((1 - mind.boldness) * 2) + (isRuled ? 1 : 2)
  return { at: Math.min(wall.to, Math.max(wall.from, wanted)), band: Math.min(bands.length - 1, band) }
}
