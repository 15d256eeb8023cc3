/** The slope that the engines of Fog Hill walk on, made in a lab of its own by the stop's recipes. */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import type { Place } from '../../shared/lab/plane.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { ROUGH_ROWS, XS } from '../../stops/fog-hill/content.ts'
import { landOf } from '../../stops/fog-hill/lab.ts'
import { groundOf, pictureOf, youngOf, type gentleWay, type realWay } from '../../stops/fog-hill/recipes.ts'
import type { Land, Walker } from '../../stops/fog-hill/types.ts'
import { altitude, going, hasCome, hasRead, isOver, reading, standing, walkerOf } from '../../stops/fog-hill/walk.ts'
import { onceASeed } from './finding.ts'
import type { World } from './world.ts'

export class Slope {
  readonly land: Land
  readonly #lab: Lab
  readonly #both

  private constructor(lab: Lab, { pack }: World, land: Land) {
    this.#lab = lab
    this.#both = { id: 'q', from: 'plane', on: groundOf(pack, land) }
    this.land = land
  }

  static async open(world: World, seed: number): Promise<Slope> {
    const { pack } = world
    const lab = await plainLab(pack)
    const brain = brainFor('class', pack)
    await lab.run({ id: 'b', kind: 'brain', ...youngOf(pack, brain, { seed }), to: 'young' })
    const picture = pictureOf(pack, brain, { seed })
    const { directions } = await done(lab, { id: 'p', kind: 'plane', from: 'young', to: 'plane', ...picture })
    const bare = { ...landOf(seed), plane: 'plane', directions }
    const found = new Slope(lab, world, bare)
    const [top = null] = await found.heights([bare.start])
    return new Slope(lab, world, { ...bare, top })
  }

  async heights(places: readonly Place[]): Promise<readonly number[]> {
    return (await done(this.#lab, { ...this.#both, kind: 'slice', places: [...places], row: XS.length })).heights
  }

  /** Of so many of the ground's sentences, drawn by this seed; null: of all. */
  async step(at: Place, some: { readonly seed: number; readonly rows: number } | null): Promise<Place> {
    const { steps } = await done(this.#lab, { ...this.#both, kind: 'slope', asked: [{ at, some }] })
    return steps[0] ?? { x: 0, y: 0 }
  }

  async way({ pack }: World, recipe: typeof gentleWay | typeof realWay) {
    const how = recipe(pack, brainFor('class', pack), this.land)
    return (await done(this.#lab, { id: 'q', from: 'plane', kind: 'way', ...how })).seen
  }

  /** Walks until the coal is burnt; its last altitude, bits. */
  async walk(seed: number, next: (walker: Walker) => readonly [compass: number, throttle: number]): Promise<number> {
    const { land } = this
    let walker = walkerOf(land, { id: 'me', team: 'us' })
    while (!isOver(walker)) {
      const [wish, throttle] = next(walker)
      const compass = walker.coal < 3 ? 0 : wish
      const read = must(reading(walker, compass))
      const some = compass === 0 ? { seed: seed + walker.reads, rows: ROUGH_ROWS } : null
      walker = must(going(hasRead(read, await this.step(standing(walker, land), some)), throttle, land))
      const { busy } = walker
      if (busy === null || typeof busy === 'string') continue
      walker = hasCome(walker, (await this.heights([busy]))[0] ?? Number.NaN)
    }
    return altitude(walker, land) ?? Number.NaN
  }

  dispose(): Promise<void> {
    return this.#lab.dispose()
  }
}

function must(walker: Walker | string): Walker {
  if (typeof walker === 'string') throw new Error(walker)
  return walker
}

/** Measured once a seed, for all four. */
export const slopeOf = onceASeed((world, seed) => Slope.open(world, seed))
