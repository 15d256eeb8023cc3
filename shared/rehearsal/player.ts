/** A simulated player: what it is like, what it knows of the world, and its own dice. */
import type { Random } from '../measures/random.ts'
import type { Language } from '../protocol/languages.ts'
import type { Mind } from './mind.ts'
import type { World } from './world.ts'

export interface Player {
  readonly mind: Mind
  readonly world: World
  readonly random: Random
  /** What it writes in. Absent: English. */
  readonly language?: Language
}
