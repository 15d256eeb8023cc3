/** The whole valley: while the room talks, teaches and forecasts, and live while it trains. */
import { formatBits, formatRate, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import type { RunView } from '../../../shared/activities/run/types.ts'
import { place, reading, type Frame, type Picture, type Shape } from '../shape.ts'
import { lineWidth } from '../labels.ts'
import { atRest } from './at-rest.ts'
import { callout } from './callout.ts'
import { crates, loadsOf } from './crates.ts'
import { profile, type Flag, type Profile } from './profile.ts'
import { clouds, scenery } from './scenery.ts'
import type { Wagon } from './train-shapes.ts'

/** `run`: the Run that is being played, if one is. */
export function valley(view: View, run: RunView | null, frame: Frame): Picture {
  const train = run?.train ?? null
  const isUnderWay = train !== null && train.points.length > 0
  const { axes, shapes } = isUnderWay
    ? underWay(view, train, run, frame)
    : atRest(view, run, exams(view), wagons(view, run), frame)
  return {
    scene: 'valley',
    title: t('stage.valley'),
    frame,
    axes,
    // At rest the sky is behind a sheet of paper.
    shapes: isUnderWay
      ? [...scenery(frame), ...clouds(frame), ...shapes]
      : [...scenery(frame).filter(({ id }) => id !== 'sun'), ...shapes],
  }
}

/** The loss of every batch so far is the mountain; the train is on its way down. */
function underWay(
  view: View,
  train: NonNullable<RunView['train']>,
  run: RunView | null,
  frame: Frame,
): Pick<Picture, 'axes' | 'shapes'> {
  const { points } = train
  const drawn = profile(
    {
      heights: view.model,
      points,
      pointsAt: 'play.train.points',
      flags: exams(view),
      lastStep: Math.max(view.model.step, (points.at(-1)?.step ?? 0) + train.stepsLeft),
      wagons: wagons(view, run),
      derailed: train.mode === 'derailed',
      shelf: 0.46,
    },
    { left: 0, top: 0, right: frame.width, bottom: frame.height - 120, foot: frame.height },
  )
  return {
    axes: drawn.axes,
    shapes: [
      ...drawn.shapes,
      ...crates(drawn.shapes, loadsOf(run)),
      ...derailments(train, drawn, frame.width),
      ...sign(drawn, frame, train.mode === 'derailed'),
    ],
  }
}

/** Exams that were revealed, oldest first. */
export function exams(view: View): Flag[] {
  return view.model.exams.map(({ step, bits }, i) => ({
    id: `exam.${i}`,
    label: t('stage.held-out'),
    step,
    bits,
    stepAt: `model.exams.${i}.step`,
    bitsAt: `model.exams.${i}.bits`,
    ink: 'teal',
  }))
}

/** A wagon a team that has players; what it carries once cargo is counted. */
export function wagons(view: View, run: RunView | null): Wagon[] {
  const loads = loadsOf(run)
  return view.teams
    .filter(({ players }) => players > 0)
    .map(({ id, style }) => ({
      team: id,
      style,
      load: loads.find(({ team }) => team === id)?.aboard ?? null,
    }))
}

/** Where the train left the rails: a red post at the step, with the rate that did it. */
function derailments(train: NonNullable<RunView['train']>, drawn: Profile, right: number): Shape[] {
  return train.derailments.flatMap(({ step, rate }, i): Shape[] => {
    const x = place(drawn.axes.steps, step)
    const foot = drawn.axes.bits.start
    const at = `play.train.derailments.${i}`
    const throttle = reading(rate, `${at}.rate`, t('stage.rate'), 'rate')
    const readings = [reading(step, `${at}.step`, t('stage.derailed-at'), 'step', 'steps', 'x'), throttle]
    const text = t('stage.derailed-rate', { rate: formatRate(rate) })
    const w = lineWidth(text, 24, 600) + 32
    const plateX = Math.min(right - w - 12, x - 24)
    return [
      {
        id: `derailed.${i}.post`,
        is: 'path',
        points: [
          { x, y: foot },
          { x, y: foot + 44 },
        ],
        stroke: 'red',
        line: 5,
      },
      {
        id: `derailed.${i}`,
        is: 'badge',
        style: 4,
        x,
        y: foot - 4,
        r: 17,
        fill: 'red',
        stroke: 'ink',
        line: 3,
        readings,
      },
      {
        id: `derailed.${i}.plate`,
        is: 'rect',
        x: plateX,
        y: foot + 40,
        w,
        h: 42,
        radius: 12,
        fill: 'red',
        stroke: 'ink',
        line: 3,
      },
      {
        id: `derailed.${i}.text`,
        is: 'text',
        x: plateX + 16,
        y: foot + 61,
        text,
        size: 24,
        weight: 600,
        ink: 'card',
        readings: [throttle],
      },
    ]
  })
}

/** What the train stands at, in big type. */
function sign(drawn: Profile, frame: Frame, derailed: boolean): Shape[] {
  if (drawn.head === null) return []
  const { at, reading: altitude } = drawn.head
  const value = typeof altitude.value === 'number' ? altitude.value : 0
  const small = derailed ? t('stage.derailed') : altitude.label
  return callout('altitude', at, drawn.track, `${formatBits(value)} ${t('stage.bits-unit')}`, small, frame, [altitude])
}
