/**
 * The law of the stage, for every stop of the list and each of its phases: nothing is drawn that the view does not hold,
 * and nothing covers anything. The views are those of a match that simulated players play and a lab measures.
 */
import '../all-texts.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { numberTags } from '../../client/stage/number-tags.ts'
import { frameFor } from '../../client/stage/picture.ts'
import type { Picture } from '../../client/stage/shape.ts'
import type { View } from '../../shared/match/view-types.ts'
import { stops } from '../../stops/rules.ts'
import { smallPack } from '../match/small-world.ts'
import { faultsOf } from './check-picture.ts'
import { roomFaults } from './check-room.ts'
import { pictureOf } from './picture-of.ts'
import { playThrough } from './played-views.ts'

/** A projector, a small laptop beside its rail, and the narrowest and widest frame that there is. */
const boxes = [
  { width: 1920, height: 1080 },
  { width: 939, height: 705 },
  { width: 640, height: 900 },
  { width: 2600, height: 900 },
]

/** By where the match was: how much was drawn, and each fault once. */
const drawn = new Map<string, { views: number; readings: number; faults: Set<string> }>()

/** The first view of a phase is drawn in every box, those after it in one box after the other. */
function look(at: string, view: View): void {
  const seen = drawn.get(at) ?? { views: 0, readings: 0, faults: new Set<string>() }
  drawn.set(at, seen)
  for (const box of seen.views === 0 ? boxes : boxes.slice(seen.views % boxes.length).slice(0, 1)) {
    const picture = pictureOf(view, smallPack.words, frameFor(box))
    seen.readings += picture.shapes.reduce((sum, { readings = [] }) => sum + readings.length, 0)
    for (const fault of faults(picture, view)) seen.faults.add(fault)
  }
  seen.views++
}

function faults(picture: Picture, view: View): string[] {
  const tags = { ...picture, shapes: numberTags(picture) }
  return [...faultsOf(picture, view), ...faultsOf(tags, view), ...roomFaults(picture)].map(
    (fault) => `${picture.scene} in ${picture.frame.width}: ${fault}`,
  )
}

describe.each([2, 12])('a match of %i players', (players) => {
  beforeAll(async () => {
    drawn.clear()
    await playThrough({ players }, look)
    // All stops one after the other, and browsers are tested meanwhile.
  }, 600_000)

  it.each(stops.map(({ id }) => id))('draws of %s only what its views hold, clear of each other', (id) => {
    const places = [...drawn].filter(([at]) => at.startsWith(`${id} `))
    expect(places).not.toEqual([])
    expect(places.reduce((sum, [, { readings }]) => sum + readings, 0)).toBeGreaterThan(0)
    expect(places.flatMap(([at, { faults }]) => [...faults].map((fault) => `${at}: ${fault}`))).toEqual([])
  })

  it('draws of lobby and podium only what their views hold', () => {
    for (const at of ['lobby', 'end']) expect([...(drawn.get(at)?.faults ?? ['not drawn'])]).toEqual([])
  })
})
