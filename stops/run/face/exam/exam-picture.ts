/** The exam: the mountain that was driven, with before and after; what each team's cargo did; the opening card again. */
import { formatBits, formatDrop } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import type { View } from '../../../../shared/match/view-types.ts'
import { place, reading, type Frame, type Picture, type Reading, type Shape } from '../../../../client/stage/shape.ts'
import { byHeart } from './by-heart.ts'
import { callout } from '../../../../client/stage/parts/callout.ts'
import { cardChanges } from './card-changes.ts'
import { crates } from '../../../../client/stage/parts/crates.ts'
import { credit } from './credit.ts'
import { forecastFlags } from './forecast-flags.ts'
import type { ExamView } from './exam-view.ts'
import { probe } from './probe.ts'
import { profile, type Flag, type Profile } from '../../../../client/stage/parts/profile.ts'
import { scenery } from '../../../../client/stage/parts/scenery.ts'
import { wagons } from '../../../../client/stage/class-train.ts'
import { underTrain } from '../../../../client/stage/parts/train-shapes.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { loadsOf } from '../loads.ts'
import { fallOf } from '../../../../client/stage/read-out.ts'

export function exam(view: View, run: RunView, result: ExamView, words: readonly string[], frame: Frame): Picture {
  const side = Math.round(frame.width * 0.655)
  const { points } = result
  /** What a box that is nearly square has below the usual one. */
  const more = frame.height - 900
  const loads = loadsOf(run)
  const drawn = profile(
    {
      heights: view.model,
      points,
      pointsAt: 'play.exam.points',
      flags: flags(result),
      lastStep: points.at(-1)?.step ?? 0,
      wagons: wagons(view, loads),
      withTrain: true,
      shelf: 0.27,
    },
    { left: 0, top: 0, right: side, bottom: 600 + more, foot: frame.height },
  )
  const bottom = probe(result, words, { left: 28, top: 692 + more, right: side - 28, bottom: 876 + more })
  const panel = credit(view, result, { left: side, top: 0, right: frame.width, bottom: frame.height })
  const cards = cardChanges(result, words, {
    left: side + 32,
    top: 640 + more,
    right: frame.width - 28,
    bottom: 880 + more,
  })
  return {
    scene: 'exam',
    title: t('stage.exam'),
    frame,
    axes: { ...drawn.axes, ...bottom.axes, ...panel.axes, ...cards.axes },
    shapes: [
      ...scenery(frame),
      ...fallen(drawn, result),
      ...byHeart(result, drawn.axes.bits, drawn.head?.at.x ?? side, fallSpan + 1),
      ...crates(drawn.shapes, loads),
      ...forecastFlags(result, drawn.axes.bits),
      ...(drawn.track.length === 0 ? [] : [railsKey(side)]),
      ...outcome(result, drawn, { width: side, height: frame.height }),
      ...bottom.shapes,
      ...panel.shapes,
      ...cards.shapes,
    ],
  }
}

/** Beats in which the exam's mark falls from the first exam to the last. */
const fallSpan = 3

/** The last exam's mark falls past everybody's flags, with a level line across to them. */
function fallen({ shapes, axes }: Profile, result: ExamView): readonly Shape[] {
  const mark = shapes.find(({ id }) => id === 'after')
  if (mark?.is !== 'disc' || result.beforeBits === null) return shapes
  const { x, y } = mark
  const start = place(axes.bits, result.beforeBits)
  const falls = { span: fallSpan, from: { y: start } }
  const level: Shape = {
    id: 'after.level',
    is: 'beam',
    x: 106,
    y,
    x2: x,
    y2: y,
    line: 4,
    stroke: 'yellow',
    span: fallSpan,
    from: { y: start, y2: start },
    readings: (mark.readings ?? []).filter(({ on }) => on?.part === 'y'),
  }
  const others = shapes.filter((shape) => shape !== mark)
  // Before the locomotive, which may stand where it comes down: it is the result.
  return [...underTrain(others, [level]), { ...mark, ...falls }]
}

/** Both exams stand where they were taken: at the first and after the last step of the run. */
function flags(result: ExamView): Flag[] {
  const last = result.points.length - 1
  const ends = [
    { id: 'before', label: t('stage.before'), bits: result.beforeBits, i: 0, ink: 'red' },
    { id: 'after', label: t('stage.after'), bits: result.afterBits, i: last, ink: 'teal' },
  ] as const
  return ends.flatMap(({ id, label, bits, i, ink }): Flag[] => {
    const step = result.points[i]?.step
    if (bits === null || step === undefined) return []
    return [{ id, label, step, bits, stepAt: `play.exam.points.${i}.step`, bitsAt: `play.exam.${id}Bits`, ink }]
  })
}

/** What the rails stand for, where the flag of the summit leaves room. */
function railsKey(side: number): Shape {
  return write('rails.key', t('stage.rails'), { x: side - 20, y: 36 }, { size: 22, ink: 'soft', align: 'end' })
}

/** From the exam's mark to the sign that points at it. */
const markRoom = 18

/** The sign points at the exam's own mark: the train stands at the loss of its batches, which is another number. */
function outcome(result: ExamView, { head, track, shapes }: Profile, frame: Frame): Shape[] {
  const at = head?.at ?? { x: frame.width / 2, y: 320 }
  const mark = shapes.find(({ id }) => id === 'after')
  const { beforeBits, afterBits } = result
  if (afterBits === null) {
    return callout('outcome', at, track, t('stage.measuring'), t('stage.measuring-text'), frame, [])
  }
  const big = t('stage.bits', { bits: formatBits(afterBits) })
  const now = reading(afterBits, 'play.exam.afterBits', t('stage.after'), 'bits')
  const end = mark?.is === 'disc' ? mark : at
  const point = (id: string, small: string, readings: readonly Reading[]) =>
    callout(id, end, [...track, at], big, small, frame, readings, -Infinity, mark === undefined ? undefined : markRoom)
  if (beforeBits === null) return point('outcome', t('stage.held-out'), [now])
  const drop = beforeBits - afterBits
  // As the two printed figures say.
  const text = t(drop >= 0 ? 'stage.fell' : 'stage.rose', { bits: formatDrop(beforeBits, afterBits) })
  const fell = fallOf(beforeBits, afterBits, 'play.exam.beforeBits - play.exam.afterBits', t('stage.drop'))
  // Told when the mark has come down.
  const sign = point('outcome.measured', text, [now, fell])
  return sign.map((shape) => ({ ...shape, beat: fallSpan }))
}
