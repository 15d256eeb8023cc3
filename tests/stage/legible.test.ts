/**
 * The stage from the last row: no word is smaller than a fortieth of the picture's height, however long its neighbours
 * are. Widths are estimated generously, as the pictures do it.
 */
import { describe, expect, it } from 'vitest'
import { frameFor } from '../../client/stage/picture.ts'
import { roomFaults } from './check-room.ts'
import { pictureOf } from './picture-of.ts'
import type { View } from '../../shared/match/view-types.ts'
import { revealOf, runOf } from './run-views.ts'
import { flashcardOf } from './stop-views.ts'
import { teamsOf, viewOf, words } from './views.ts'
import { viewsByName } from './views-by-name.ts'

/** Beside the rail of a projector, of a small laptop, and of a screen of 1024 by 768. */
const boxes = [
  { width: 1320, height: 991 },
  { width: 939, height: 705 },
  { width: 707, height: 700 },
]
/** No brain of the game has four layers. */
const played = Object.entries(viewsByName).filter(([name]) => name !== 'forward-four-layers')

const faultsIn = (view: View, box: (typeof boxes)[number]) => roomFaults(pictureOf(view, words, frameFor(box)))

describe.each(boxes)('in a box of $width x $height', (box) => {
  it.each(played)('%s can be read', (_, view) => {
    expect(faultsIn(view, box)).toEqual([])
  })

  it('writes marks at one height beside each other', () => {
    const ids = ['players', 'model', 'untrained', 'earlier', 'bigram'] as const
    const marks = { cards: 6, floorBits: 0.2, rows: ids.map((id, i) => ({ id, bits: 8.06 - i * 0.01 })) }
    expect(faultsIn(viewOf(runOf('teach', { marks })), box)).toEqual([])
  })

  it('writes the shares of twelve presses', () => {
    const shares = Array.from({ length: 13 }, (_, i) => 0.0041 * (i + 1))
    expect(faultsIn(viewOf({ ...flashcardOf(6, 'press'), shares }), box)).toEqual([])
  })
})

it.each(boxes.slice(0, 2))('names six teams, three ghosts and the model on one beam, $width wide', (box) => {
  expect(faultsIn(viewOf(revealOf(4, 6, 60), { teams: teamsOf(6) }), box)).toEqual([])
})

it.each(boxes)('leaves a team that has a long name to its shape on the beam, $width wide', (box) => {
  const teams = teamsOf(6).map((team) => ({ ...team, name: 'Donaudampfschifferei' }))
  const view = viewOf(revealOf(4, 6, 60), { teams })
  expect(faultsIn(view, box)).toEqual([])
  const { shapes } = pictureOf(view, words, frameFor(box))
  expect(shapes.filter(({ is, id }) => is === 'badge' && id.endsWith('.badge'))).toHaveLength(6)
})

describe.each(boxes)('the awards in a box of $width x $height', (box) => {
  const { standings, ...view } = viewsByName['podium']
  const three = { team: null, names: ['Brave Heron', 'Clever Otter', 'Quick Kingfisher'], winners: 3, figure: 6.61 }
  const kinds = ['judge-duel-chips', 'signal-box-judge', 'update-day-chips', 'mirror-foresight', 'parrot-ear']
  const shapesFor = (awards: View['standings']['awards']) =>
    pictureOf({ ...view, standings: { ...standings, awards } }, words, frameFor(box)).shapes
  const faultsFor = (awards: View['standings']['awards']) =>
    faultsIn({ ...view, standings: { ...standings, awards } }, box)

  it('name three who are level, in two lines where one has no room', () => {
    const awards = kinds.slice(0, 2).map((kind) => ({ kind, ...three }))
    expect(faultsFor(awards)).toEqual([])
    const said = shapesFor(awards)
      .flatMap((shape) => (shape.is === 'text' ? shape.text : []))
      .join(' ')
    for (const name of three.names) expect(said).toContain(name)
  })

  it('name three teams that are level', () => {
    const level = { kind: 'mirror-repair', team: null, teams: ['t0', 't1', 't2'], names: [], winners: 0, figure: 2.09 }
    expect(faultsFor([level])).toEqual([])
    const said = shapesFor([level])
      .flatMap((shape) => (shape.is === 'text' ? shape.text : []))
      .join(' ')
    expect(said).toContain('otters · kites · ')
  })

  it('count winners where five awards have no room for their names', () => {
    const awards = kinds.map((kind) => ({ kind, ...three }))
    expect(faultsFor(awards)).toEqual([])
  })
})
