/** What a simulated player taps at Parrot or Learner: who is skilled reads what the curtains say, and looks at the gauge. */
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { write } from '../../shared/moves/write.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { pick } from '../../shared/rehearsal/pick.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { World } from '../../shared/rehearsal/world.ts'
import { LEAST_METERED } from './content.ts'
import type { ParrotTap } from './taps.ts'
import type { Answer, Words } from './types.ts'
import type { BuildView, CanaryView, CurtainView, ParrotView } from './view-types.ts'

const stop = 'parrot'

export function parrotRobot(view: ParrotView, player: Player): ParrotTap | null {
  const { curtain, build, canary, newcomer } = view
  if (curtain !== null) return atCurtain(view.phase, curtain, player)
  if (build !== null) return building(build, player)
  if (canary !== null) return view.phase === 'attack' ? attacking(canary, player) : null
  if (newcomer === null || view.phase !== 'newcomer') return null
  const tap = amount.robot(newcomer.guess, player)
  return tap === null ? null : { stop, ask: 'share', tap }
}

function atCurtain(phase: ParrotView['phase'], view: CurtainView, player: Player): ParrotTap | null {
  if (phase === 'question') {
    if (view.begin.left === 0 || view.meter.left === 0) return null
    const tap = write.robot(view.begin, player)
    if (tap === null) return null
    const whole = sentenceFrom(tap, player)
    const isWhole = whole.length >= LEAST_METERED && player.random.unit() < player.mind.skill / 2
    return isWhole ? { stop, ask: 'meter', tap: whole } : { stop, ask: 'begin', tap }
  }
  if (phase !== 'chips' || view.moved) return null
  const { mind, random } = player
  const looks = suspicion(view.answers, player.world)
  // Who does not read along lays them anywhere, and lets them lie: said twice, they lie well.
  const isSkilled = random.unit() < mind.skill
  if (!isSkilled && view.chips.mine !== null) return { stop, ask: 'chips', tap: [...view.chips.mine] }
  const count = Math.round(view.chips.chips * (0.5 + mind.boldness / 2))
  const a = Math.round(count * (isSkilled ? looks : random.unit()))
  return { stop, ask: 'chips', tap: [a, count - a] }
}

/** The beginning, and words that may follow, as long as there are any. */
function sentenceFrom(begun: Words, { world, random }: Pick<Player, 'world' | 'random'>): Words {
  const next = world.following(begun).filter((word) => word !== BOUNDARY)
  return begun.length >= LEAST_METERED + 1 || next.length === 0
    ? begun
    : sentenceFrom([...begun, pick(next, random)], { world, random })
}

/** 0..1: how much more A looks like the parrot than B. A surprise of one bit more is twice as odd; so is a pair of words never met. */
export function suspicion(answers: readonly Answer[], world: World): number {
  const odd = (words: Words): number =>
    words.filter((word, at) => at > 0 && !world.following(words.slice(0, at)).includes(word)).length
  const bits = answers.map(({ words, goesOn, bits: [a, b] }) => {
    if (a !== null && b !== null && a !== undefined && b !== undefined) return a - b
    const [onA, onB] = goesOn
    return onA && onB ? odd([...words, ...onA]) - odd([...words, ...onB]) : 0
  })
  return 1 / (1 + 2 ** -bits.reduce((all, one) => all + one, 0))
}

/** The careful one pulls when the training text is nearly known by heart. */
const KNOWN_BITS = 2

function building({ part, before, choice, lever, runs, sizes }: BuildView, player: Player): ParrotTap | null {
  if (part === 'choose') {
    const tap = choose.robot(choice, player)
    if (tap === null) return null
    // The second time somebody who has read what came of it takes more sentences than were too few.
    const more = before !== null && player.random.unit() < player.mind.skill
    return { stop, ask: 'size', tap: more ? Math.max(tap, sizes.length - 2) : tap }
  }
  const [run] = runs
  const now = run?.train.at(-1)
  if (part !== 'drive' || lever.mine || run === undefined || run.stop !== null || now === undefined) return null
  const { mind, random } = player
  const pulls = random.unit() < mind.skill ? now < KNOWN_BITS : random.unit() < 0.1
  return pulls ? { stop, ask: 'lever', tap: true } : null
}

function attacking({ guess, isReady, tries, hint, leaked }: CanaryView, player: Player): ParrotTap | null {
  const { mind, random } = player
  const said = choose.robot(guess, player)
  if (said !== null) return { stop, ask: 'enough', tap: said }
  const isOpen = tries.rows.some(({ goesOn }) => goesOn === null)
  // Whoever is curious tries on after a leak: a word less would be worth more.
  if (!isReady || isOpen || tries.left === 0) return null
  if (!leaked.includes(true) && random.unit() < mind.skill) return { stop, ask: 'try', tap: hint.slice(0, 1) }
  const tap = write.robot(tries, player)
  return tap === null ? null : { stop, ask: 'try', tap }
}
