/** The whole valley: while the room talks, teaches and forecasts, and live while it trains. */
import { formatBits, formatRate, t } from '../../locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import type { RunView } from '../../../shared/activities/run/types.ts'
import { place, reading, type Frame, type Picture, type Reading, type Shape } from '../shape.ts'
import { lineWidth } from '../labels.ts'
import { callout } from './callout.ts'
import { profile, type Flag, type Profile } from './profile.ts'
import { clouds, scenery } from './scenery.ts'
import type { Wagon } from './train-shapes.ts'

/** `run`: the Run that is being played, if one is. */
export function valley(view: View, run: RunView | null, frame: Frame): Picture {
  const train = run?.train ?? null
  const points = train?.points ?? []
  const drawn = profile(
    {
      heights: view.model,
      points,
      pointsAt: 'play.train.points',
      flags: exams(view),
      lastStep: Math.max(view.model.step, (points.at(-1)?.step ?? 0) + (train?.stepsLeft ?? 0)),
      wagons: wagons(view, run),
      derailed: train?.mode === 'derailed',
      shelf: 0.46,
    },
    { left: 0, top: 0, right: frame.width, bottom: frame.height - 120, foot: frame.height },
  )
  return {
    scene: 'valley',
    title: t('stage.valley'),
    frame,
    axes: drawn.axes,
    shapes: [
      ...scenery(frame),
      ...clouds(frame),
      ...drawn.shapes,
      ...derailments(train, drawn, frame.width),
      ...sign(drawn, frame, train?.mode === 'derailed'),
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
  return view.teams
    .filter(({ players }) => players > 0)
    .map(({ id, style }) => ({ team: id, style, load: load(run, id) }))
}

function load(run: RunView | null, team: string): Reading | null {
  const onBoard = run?.train?.cargo.findIndex((row) => row.team === team) ?? -1
  const cargo = run?.train?.cargo[onBoard]
  const label = t('stage.cargo')
  if (cargo !== undefined) {
    return { value: cargo.sentences, source: `play.train.cargo.${onBoard}.sentences`, label, unit: 'count' }
  }
  const agreed = run?.teach?.tally?.findIndex((row) => row.team === team) ?? -1
  const row = run?.teach?.tally?.[agreed]
  return row === undefined
    ? null
    : { value: row.agreed, source: `play.teach.tally.${agreed}.agreed`, label, unit: 'count' }
}

/** Where the train left the rails: a red post at the step, with the rate that did it. */
function derailments(train: RunView['train'], drawn: Profile, right: number): Shape[] {
  return (train?.derailments ?? []).flatMap(({ step, rate }, i): Shape[] => {
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
  if (drawn.head === null) {
    const text = t('stage.unmeasured')
    const { width, height } = frame
    return [
      {
        id: 'unmeasured',
        is: 'text',
        x: 160 + (width - 160) / 2,
        y: height * 0.42,
        text,
        size: 40,
        weight: 800,
        align: 'middle',
        fit: width - 240,
      },
    ]
  }
  const { at, reading: altitude } = drawn.head
  const value = typeof altitude.value === 'number' ? altitude.value : 0
  const small = derailed ? t('stage.derailed') : altitude.label
  return callout('altitude', at, drawn.track, `${formatBits(value)} ${t('stage.bits-unit')}`, small, frame, [altitude])
}
