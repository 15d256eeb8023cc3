/** What a simulated player taps at Mirror room: who has understood expects less than the text says, and mixes old sentences in. */
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type BetShown, type Laid } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { LANDS, REPAIRS, type Repair } from './content.ts'
import { gapOutcome } from './score.ts'
import type { MirrorTap } from './taps.ts'
import type { MirrorView } from './view-types.ts'

const stop = 'mirror'

/** Where who has understood sees each land. */
const LIKELY: Readonly<Record<Repair, (typeof LANDS)[number]>> = {
  add: 'gone',
  tune: 'gone',
  swap: 'turned',
  delete: 'left',
}

export function mirrorRobot(view: MirrorView, player: Player): MirrorTap | null {
  switch (view.phase) {
    case 'table':
      return tapOf(stop, 'gap', chips(view.guess, gapOutcome(view.table.gap), player))
    case 'repair': {
      const isSkilled = player.random.unit() < player.mind.skill
      if (view.repair.mine === null)
        return tapOf(stop, 'repair', isSkilled ? REPAIRS.indexOf('tune') : choose.robot(view.repair, player))
      return tapOf(
        stop,
        'dose',
        isSkilled && view.dose.mine === null ? view.dose.options - 1 : choose.robot(view.dose, player),
      )
    }
    case 'land':
      return land(view, player)
    case 'other':
      return tapOf(stop, 'other', chips(view.other, 1, player))
    case 'again':
      return tapOf(stop, 'again', chips(view.again, view.again.outcomes - 1, player))
    case 'say':
      return view.say === null ? null : tapOf(stop, 'say', vote.robot(view.say.vote, player))
    case 'dial':
    case 'race':
    case 'front':
    case 'found':
    case 'after':
    case 'answer':
      return null
  }
}

function land({ lands }: MirrorView, player: Player): MirrorTap | null {
  const repair = lands.findIndex(({ mine }) => mine === null)
  const [shown, id] = [lands[repair], REPAIRS[repair]]
  if (shown === undefined || id === undefined) return null
  const isSkilled = player.random.unit() < player.mind.skill
  const at = isSkilled ? LANDS.indexOf(LIKELY[id]) : choose.robot(shown, player)
  return at === null ? null : tapOf(stop, 'land', { repair, at })
}

/** Most of the chips on what is likely, the rest beside it; or anywhere. */
function chips(shown: BetShown, likely: number, player: Player): Laid | null {
  const laid = bet.robot(shown, player)
  if (laid === null || player.random.unit() >= player.mind.skill) return laid
  const most = Math.ceil(shown.chips * 0.6)
  return laid.map((_, at) => (at === likely ? most : at === likely - 1 ? shown.chips - most : 0))
}
