/** What a simulated player taps at Release board: who has understood seals what the users say, and trusts no exam that anybody can read. */
import { sum } from '../../shared/measures/mean.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type BetShown, type Laid } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { BoardTap } from './taps.ts'
import type { BoardView, OwnShown } from './view-types.ts'
import { METRICS, type Metric } from './types.ts'

const stop = 'release-board'

/** What is measured on such sentences as the users say. */
const FITS: Readonly<Record<BoardView['users'], Metric>> = { many: 'usual', few: 'rare' }

export function boardRobot(view: BoardView, player: Player): BoardTap | null {
  const { phase, users, own, say } = view
  switch (phase) {
    case 'seal':
      return tapOf(stop, 'seal', chips(view.seal, METRICS.indexOf(FITS[users]), player))
    case 'board':
      return own === null ? null : tapOf(stop, 'decide', decision(view, own, player))
    case 'bet':
      return view.bet === null ? null : tapOf(stop, 'bet', onMeasured(view, chips(view.bet, own?.first ?? 0, player)))
    case 'again':
      return view.again === null
        ? null
        : tapOf(stop, 'again', onMeasured(view, chips(view.again, firstFor(view), player)))
    case 'say':
      return say === null ? null : tapOf(stop, 'say', vote.robot(say.vote, player))
    case 'users':
    case 'crown':
    case 'moved':
    case 'answer':
      return null
  }
}

/** What the seal puts first, or any one; some repair it. */
function decision({ rows }: BoardView, { decide, first }: OwnShown, { mind, random }: Player): number | null {
  if (decide.mine !== null) return null
  const there = rows.flatMap(({ isThere }, at) => (isThere ? [at] : []))
  const any = there[random.below(Math.max(1, there.length))]
  if (any === undefined) return null
  const at = first !== null && random.unit() < mind.skill ? first : any
  return at + (random.unit() < 0.3 ? rows.length : 0)
}

/** Candidate that is first on fresh sentences of the others. */
function firstFor({ rows, users }: BoardView): number {
  const metric = FITS[users === 'many' ? 'few' : 'many']
  const all = rows.map(({ figures }) => figures[metric] ?? Number.POSITIVE_INFINITY)
  return Math.max(0, all.indexOf(Math.min(...all)))
}

function chips(shown: BetShown, likely: number, player: Player): Laid | null {
  const laid = bet.robot(shown, player)
  if (laid === null || player.random.unit() >= player.mind.skill) return laid
  const most = Math.ceil(shown.chips * 0.7)
  return laid.map((_, at) => (at === likely ? most : at === (likely + 1) % laid.length ? shown.chips - most : 0))
}

/** Chips that lay on a candidate which could not be measured go to the first one that was. */
function onMeasured({ rows }: BoardView, laid: Laid | null): Laid | null {
  const first = rows.findIndex(({ isThere }) => isThere)
  if (laid === null || first < 0) return null
  const lost = sum(laid.filter((_, at) => rows[at]?.isThere !== true))
  return laid.map((chips, at) => (rows[at]?.isThere === true ? chips + (at === first ? lost : 0) : 0))
}
