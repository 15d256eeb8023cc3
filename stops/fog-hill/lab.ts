/**
 * What the lab does for Fog Hill. A young model, the picture that begins at it, the altitude of the start and of all points of
 * the map; then, whenever an engine reads its compass or arrives, the slope or the loss of exactly that place. Nothing that an
 * engine is told is read between the points of the map.
 */
import type { Draft } from '../../shared/match/draft.ts'
import { measure, measures, waitedFor, type Answer } from '../../shared/moves/measure.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { ROUGH_ROWS, SECONDS, startOf, XS, YS } from './content.ts'
import { gentleWay, groundOf, pictureOf, realWay, youngOf } from './recipes.ts'
import type { FogState, Land, Walker } from './types.ts'
import { ghosts, ghostsGoOn, hasCome, hasRead, standing, unheard } from './walk.ts'

const { ask, done, failed } = measures<FogState>()({
  /** `at`, of all of these: the land. */
  young: measure('brain', (_draft, state) => state),
  plane: measure('plane', spanned),
  top: measure('slice', (draft, state, { heights }, at) => topped(draft, state, at, heights[0] ?? null)),
  map: measure('slice', (_draft, state, { heights }, at) =>
    onLand(state, at, (land) => ({ ...land, heights, measured: heights.length })),
  ),
  gentle: measure('way', (_draft, state, { seen }, at) => onLand(state, at, (land) => ({ ...land, gentle: seen }))),
  real: measure('way', (_draft, state, { seen }, at) => onLand(state, at, (land) => ({ ...land, real: seen }))),
  compass: measure(
    'slope',
    (draft, state, { steps }, at) =>
      heard(draft, state, 'compass', at, (walker, i) => hasRead(walker, stepOf(steps, i))),
    (draft, state, at) => heard(draft, state, 'compass', at, unheard),
  ),
  arrival: measure(
    'slice',
    (draft, state, { heights }, at) =>
      heard(draft, state, 'arrival', at, (walker, i) => hasCome(walker, heights[i] ?? 0)),
    (draft, state, at) => heard(draft, state, 'arrival', at, unheard),
  ),
})
export { done, failed }

const POINTS = YS.flatMap((y) => XS.map((x) => ({ x, y })))

function stepOf(steps: Answer<'slope'>['steps'], i: number) {
  return steps[i] ?? { x: 0, y: 0 }
}

export function landOf(seed: number): Land {
  return {
    seed,
    start: startOf(seed),
    plane: null,
    directions: 0,
    top: null,
    measured: 0,
    heights: null,
    gentle: null,
    real: null,
    walkers: ghosts,
    sketches: {},
  }
}

export function onLand(state: FogState, at: number, change: (land: Land) => Land): FogState {
  const land = state.lands[at]
  return land === undefined ? state : { ...state, lands: state.lands.with(at, change(land)) }
}

/** A model of the room's own shape, trained a little, and the picture that begins at it. */
export function askLand(draft: Draft, state: FogState, at: number): FogState {
  const land = state.lands[at]
  if (land === undefined) return state
  const { brain } = draft.match.settings
  const [young, plane] = [draft.newName('c'), draft.newName('c')]
  const made = ask(draft, state, 'young', { ...youngOf(draft.pack, brain, land), to: young }, at)
  return ask(draft, made, 'plane', { from: young, to: plane, ...pictureOf(draft.pack, brain, land) }, at)
}

/** The picture is there: first its start, then all of its points. */
function spanned(draft: Draft, state: FogState, { to, directions }: Answer<'plane'>, at: number): FogState {
  const made = onLand(state, at, (land) => ({ ...land, plane: to, directions }))
  const land = made.lands[at]
  if (land === undefined) return made
  const on = groundOf(draft.pack, land)
  const top = ask(draft, made, 'top', { from: to, on, places: [land.start], row: 1 }, at)
  return ask(draft, top, 'map', { from: to, on, places: POINTS, row: XS.length }, at)
}

/** The altitude of the start is known: the ghosts set off, and whoever has waited for it gets all the time. */
function topped(draft: Draft, state: FogState, at: number, top: number | null): FogState {
  if (state.phase === 'walk' && state.leg === at) draft.ringIn(SECONDS.walk)
  const known = onLand(state, at, (land) => ({ ...land, top }))
  return goOn(draft, known)
}

/** Two real trainings from where the picture begins: the gentle one that it was made from, and the usual one. */
export function askWays(draft: Draft, state: FogState): FogState {
  const { leg } = state
  const land = state.lands[leg]
  if (land === undefined || land.plane === null) return state
  const { brain } = draft.match.settings
  const from = land.plane
  const gentle = ask(draft, state, 'gentle', { from, ...gentleWay(draft.pack, brain, land) }, leg)
  return ask(draft, gentle, 'real', { from, ...realWay(draft.pack, brain, land) }, leg)
}

/** An answer reaches the walkers that it was asked for, and whoever has come meanwhile is asked for next. */
function heard(
  draft: Draft,
  state: FogState,
  what: keyof FogState['asked'],
  at: number,
  change: (walker: Walker, i: number) => Walker,
): FogState {
  const whose = state.asked[what] ?? []
  const changed = onLand(state, at, (land) => ({
    ...land,
    walkers: land.walkers.map((walker, i) => (whose.includes(i) ? change(walker, whose.indexOf(i)) : walker)),
  }))
  return goOn(draft, { ...changed, asked: { ...changed.asked, [what]: null } })
}

/** Asks for all who wait for a compass, and for all who are under way, unless their kind is being measured. */
export function goOn(draft: Draft, state: FogState): FogState {
  const { leg } = state
  const moved = onLand(state, leg, ghostsGoOn)
  const land = moved.lands[leg]
  if (land === undefined || land.plane === null) return moved
  const both = { from: land.plane, on: groundOf(draft.pack, land) }
  const all = land.walkers.map((walker, i) => ({ walker, i }))
  const reading = all.filter(({ walker: { busy } }) => typeof busy === 'string')
  const coming = all.flatMap(({ walker: { busy }, i }) =>
    busy === null || typeof busy === 'string' ? [] : [{ busy, i }],
  )
  let next = moved
  if (next.asked.compass === null && reading.length > 0) {
    const asked = reading.map(({ walker, i }) => ({
      at: { ...standing(walker, land) },
      some: walker.busy === 'exact' ? null : { seed: seedOf(land, i, walker), rows: ROUGH_ROWS },
    }))
    next = ask(draft, next, 'compass', { ...both, asked }, leg)
    next = { ...next, asked: { ...next.asked, compass: reading.map(({ i }) => i) } }
  }
  if (next.asked.arrival === null && coming.length > 0) {
    next = ask(draft, next, 'arrival', { ...both, places: coming.map(({ busy }) => busy), row: coming.length }, leg)
    next = { ...next, asked: { ...next.asked, arrival: coming.map(({ i }) => i) } }
  }
  return next
}

/** Other sentences for every walker and every reading. */
function seedOf({ seed }: Land, i: number, { reads }: Walker): number {
  return seed + 1009 * (i + 1) + reads
}

/** Rows of the map come one after the other. */
export function progress(_draft: Draft, state: FogState, { jobId, done }: LabProgress): FogState {
  const asked = waitedFor(state, jobId)
  return asked?.name === 'map' ? onLand(state, asked.at, (land) => ({ ...land, measured: done })) : state
}
