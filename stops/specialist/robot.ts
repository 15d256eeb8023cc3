/** What a simulated player taps at Specialist: who has understood is moderate, mixes old sentences in, and reads the cards. */
import { largestAt } from '../../shared/measures/largest.ts'
import { sum } from '../../shared/measures/mean.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { Words } from './clients.ts'
import { CARDS, leverIds, RIVAL, type Lever } from './content.ts'
import type { SpecialistTap } from './taps.ts'
import type { SpecialistView } from './view-types.ts'

const stop = 'specialist'

/** Forty steps at the usual rate, half of it old. */
const MODERATE: Readonly<Record<Lever, number>> = { steps: 1, rate: 1, replay: 2 }

export function specialistRobot(view: SpecialistView, player: Player): SpecialistTap | null {
  switch (view.phase) {
    case 'pick':
      return tapOf(stop, 'bid', coalOn(view, player))
    case 'recipe':
      return recipe(view, player)
    case 'bet':
      return tapOf(stop, 'loss', chipsOf(view, player))
    case 'again':
      return tapOf(stop, 'keep', choose.robot(view.keep, player))
    case 'say':
      return view.say === null ? null : tapOf(stop, 'say', vote.robot(view.say.vote, player))
    case 'front':
    case 'interview':
    case 'left':
    case 'answer':
      return null
  }
}

/** Most on whom the untuned model understands least (docs/truth.md, N4). */
function coalOn({ clients, bid }: SpecialistView, player: Player): Laid | null {
  const laid = bet.robot(bid, player)
  if (laid === null || player.random.unit() >= player.mind.skill) return laid
  const worth = clients.map(({ bits }) => bits ?? 0)
  return worth.map((own) => RIVAL[worth.filter((other) => other > own).length] ?? 0)
}

function recipe({ levers, strike, job }: SpecialistView, player: Player): SpecialistTap | null {
  const { mind, random } = player
  const open = leverIds.find((lever) => levers[lever].mine === null)
  const isSkilled = random.unit() < mind.skill
  if (open !== undefined) return tapOf(stop, open, isSkilled ? MODERATE[open] : choose.robot(levers[open], player))
  if (strike.mine !== null || job === null || job.client === 'own') return null
  return tapOf(stop, 'strike', isSkilled ? oddOne(job.cards) : choose.robot(strike, player))
}

/** The card with words whose usual company is missing on it, and stands on others. */
export function oddOne(cards: readonly Words[]): number {
  const sets = cards.map((words) => new Set(words))
  const all = [...new Set(cards.flat())]
  const count = (...words: readonly TokenId[]) => sets.filter((own) => words.every((word) => own.has(word))).length
  const company = (one: TokenId, other: TokenId) => count(one, other) ** 2 / (count(one) * count(other))
  const missed = sets.map((own) =>
    sum(
      [...own].map((word) => {
        if (count(word) < 2) return 0
        const near = (isHere: boolean) =>
          Math.max(
            0,
            ...all.filter((other) => other !== word && own.has(other) === isHere).map((other) => company(word, other)),
          )
        return Math.max(0, near(false) - near(true))
      }),
    ),
  )
  return cards.length === 0 ? CARDS : largestAt(missed)
}

/** Nothing mixed in: much is lost; half of it old: little. */
function chipsOf({ bet: shown, job }: SpecialistView, player: Player): Laid | null {
  const laid = bet.robot(shown, player)
  if (laid === null || job === null || player.random.unit() >= player.mind.skill) return laid
  const likely = [2, 1, 0][job.recipe.replay] ?? 1
  const most = Math.ceil(shown.chips * 0.7)
  return laid.map((_, at) => (at === likely ? most : at === (likely + 1) % laid.length ? shown.chips - most : 0))
}
