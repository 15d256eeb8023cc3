/**
 * Turbo: the train runs down its own loss, batch by batch, as fast as the lab computes. Too much throttle and it leaves
 * the rails at the step where the loss did; then it is towed back to the last sound weights.
 */
import { formatBits, formatRate } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import {
  place,
  reading,
  type Frame,
  type Picture,
  type Point,
  type Reading,
  type Shape,
} from '../../../../client/stage/shape.ts'
import { measuredPoints } from '../../../../client/stage/smooth.ts'
import { callout } from '../../../../client/stage/parts/callout.ts'
import { crates } from '../../../../client/stage/parts/crates.ts'
import { derailments } from './derailments.ts'
import { driversCab, leverAxis } from './drivers-cab.ts'
import { depot } from '../../../../client/stage/parts/land.ts'
import { profile, type Profile } from '../../../../client/stage/parts/profile.ts'
import { clouds, scenery } from '../../../../client/stage/parts/scenery.ts'
import { exams, wagons } from '../../../../client/stage/class-train.ts'
import { loadsOf } from '../loads.ts'
import { underTrain, type Wagon } from '../../../../client/stage/parts/train-shapes.ts'
import { ghostTrack } from './ghost-track.ts'
import { tow, wreck } from './wreck.ts'

type Train = NonNullable<RunView['train']>

/** The driver's desk stands above the valley. */
const deskRoom = 104
const signTop = deskRoom + 36

export function turbo(view: View, run: RunView, train: Train, frame: Frame): Picture {
  const { points, mode } = train
  const loads = loadsOf(run)
  const cars = wagons(view, loads)
  const drawn = drawnWith(view, train, points, cars, frame)
  /** A derailment, or a tow, is a movement of its own. */
  const id = `${mode}.${train.derailments.length}.`
  const last = depotOf(train, drawn)
  const ground = drawn.track.length === 0 ? waiting(view, cars, drawn, frame) : drawn.shapes
  return {
    scene: 'turbo',
    title: t('stage.valley'),
    frame,
    axes: { ...drawn.axes, notch: leverAxis(train) },
    shapes: [
      ...scenery(frame).filter(({ id }) => id !== 'sun'),
      ...clouds(frame),
      ...(mode === 'turbo' ? steam(ground) : []),
      ...underTrain(ground, [
        ...(train.ghost === null || drawn.track.length === 0
          ? []
          : ghostTrack(train.ghost, points.at(-1)?.step ?? null, drawn)),
        ...(mode === 'turbo' && train.legs.length > 0 ? depotFlag(last, drawn) : []),
      ]),
      ...crates(ground, loads),
      ...lostDots(train, drawn),
      ...derailments(train, drawn, frame.width),
      ...(mode === 'derailed' ? wreck(id, drawn.track, cars, drawn.head?.reading ?? null) : []),
      ...(mode === 'towed'
        ? [
            ...tow(id, drawnWith(view, train, withLostLeg(train), cars, frame).track, last.track, cars, last.reading),
            ...depotFlag(last, drawn),
          ]
        : []),
      ...driversCab(train, frame),
      ...sign(train, drawn, last, frame),
    ],
  }
}

function drawnWith(
  view: View,
  { mode, stepsLeft, ghost }: Train,
  points: Train['points'],
  cars: readonly Wagon[],
  frame: Frame,
): Profile {
  return profile(
    {
      heights: view.model,
      points,
      pointsAt: 'play.train.points',
      flags: exams(view),
      lastStep: Math.max(view.model.step, (points.at(-1)?.step ?? 0) + stepsLeft, ghost?.points.at(-1)?.step ?? 0),
      wagons: cars,
      withTrain: mode === 'turbo' || mode === 'halt' || mode === 'over',
      shelf: 0.46,
    },
    { left: 0, top: deskRoom, right: frame.width, bottom: frame.height - 120, foot: frame.height },
  )
}

/** Nobody has cranked a step, and nothing was measured: the train stands where it was loaded. */
function waiting(view: View, cars: readonly Wagon[], drawn: Profile, frame: Frame): Shape[] {
  const box = { left: 0, top: deskRoom, right: Math.round(frame.width * 0.66), bottom: frame.height - 120 }
  return [
    ...depot(view.model, cars, { ...box, foot: frame.height }).shapes,
    ...drawn.shapes.filter(({ id }) => id.startsWith('floor')),
  ]
}

/** As it was drawn when the train lay beside it. */
function withLostLeg({ points, lost, depotStep }: Train): Train['points'] {
  return [...points, ...lost.filter(({ step }) => step >= depotStep)]
}

interface Depot {
  /** The line up to it. */
  readonly track: readonly Point[]
  readonly reading: Reading
}

/** The last sound weights stand where their next batch was measured. */
function depotOf({ points, depotStep }: Train, { track }: Profile): Depot {
  const after = measuredPoints(points).findIndex(({ step }) => step >= depotStep)
  return {
    track: after < 0 ? track : track.slice(0, after + 1),
    reading: reading(depotStep, 'play.train.depotStep', t('stage.depot'), 'step'),
  }
}

function depotFlag({ track, reading: step }: Depot, { axes }: Profile): Shape[] {
  const y = track.at(-1)?.y
  if (y === undefined || typeof step.value !== 'number') return []
  const x = place(axes.steps, step.value)
  const readings: Reading[] = [{ ...step, on: { axis: 'steps', part: 'x' } }]
  return [{ id: 'depot', is: 'sprite', name: 'flag', x, y, w: 44, tint: 'teal', readings }]
}

/** The number that the train stands at, or what became of it, in big type. */
function sign(train: Train, drawn: Profile, depot: Depot, frame: Frame): Shape[] {
  const { head, track } = drawn
  if (head === null) return []
  const crash = train.derailments.at(-1)
  if (train.mode === 'derailed' && crash !== undefined) return crashSign(train, crash, drawn, frame)
  if (train.mode === 'towed') {
    const at = depot.track.at(-1) ?? head.at
    const small = t('stage.towed-to', { step: train.depotStep, rate: formatRate(train.lever.rate) })
    const throttle = reading(train.lever.rate, 'play.train.lever.rate', t('stage.rate'), 'rate')
    return callout('towed', at, track, t('stage.towed'), small, frame, [depot.reading, throttle], signTop)
  }
  const value = Number(head.reading.value)
  const big = `${formatBits(value)} ${t('stage.bits-unit')}`
  const { ghost } = train
  if (ghost?.bits == null)
    return callout('altitude', head.at, track, big, head.reading.label, frame, [head.reading], signTop)
  const small = t('stage.ghost-then', { bits: formatBits(ghost.bits) })
  const stood = reading(ghost.bits, 'play.train.ghost.bits', t('stage.ghost-train'), 'bits')
  return callout('altitude', head.at, track, big, small, frame, [head.reading, stood], signTop)
}

function crashSign(
  { points, derailments }: Train,
  { step, rate }: Train['derailments'][number],
  { head, track }: Profile,
  frame: Frame,
): Shape[] {
  const last = points.length - 1
  const bits = points[last]?.bits
  if (head === null || bits === undefined) return []
  const at = `play.train.derailments.${derailments.length - 1}`
  const small = t('stage.derailed-why', { step, rate: formatRate(rate), bits: formatBits(bits) })
  const readings = [
    reading(step, `${at}.step`, t('stage.derailed-at'), 'step'),
    reading(rate, `${at}.rate`, t('stage.rate'), 'rate'),
    reading(bits, `play.train.points.${last}.bits`, t('stage.one-batch'), 'bits'),
  ]
  // Clear of the bang.
  const clear = { x: head.at.x + 60, y: head.at.y - 48 }
  return callout('crash', clear, track, t('stage.derailed'), small, frame, readings, signTop)
}

/** Losses of legs that are gone: no track leads there any more. */
function lostDots({ lost }: Train, { axes }: Profile): Shape[] {
  const shown = measuredPoints(lost)
  if (shown.length === 0 || shown.length < lost.length) return []
  const losses = shown.map(({ bits }) => bits)
  const points = shown.map(({ step, bits }) => ({ x: place(axes.steps, step), y: place(axes.bits, bits) }))
  const readings = [reading(losses, 'play.train.lost.*.bits', t('stage.lost-batch'), 'bits', 'bits', 'points.y')]
  return [{ id: 'lost', is: 'dots', r: 5, fill: 'red', points, readings }]
}

/** Steam over the locomotive while it runs. */
function steam(drawn: readonly Shape[]): Shape[] {
  const loco = drawn.find(({ id }) => id === 'locomotive')
  if (loco?.is !== 'sprite') return []
  return [{ id: 'steam', is: 'sprite', name: 'smoke', x: loco.x - 34, y: loco.y - 92, w: 104, alpha: 0.8 }]
}
