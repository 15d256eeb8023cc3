/** A strip a team: how surprised its model still is by what it reads; then the exam that was hidden, STOP, and the best place. */
import { formatBits } from '../../../client/locale/t.ts'
import { teamName } from '../../../client/stage/labels.ts'
import { sideBySide, underEachOther } from '../../../client/stage/parts/belt.ts'
import { chosen } from '../../../client/stage/parts/chosen.ts'
import { legend, type Entry } from '../../../client/stage/parts/legend.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView, View } from '../../../shared/match/view-types.ts'
import { curveBeat } from '../choreography.ts'
import type { BuildView, RunShown } from '../view-types.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

/** Narrower than this there are two rows of strips. */
const narrow = 330

export function trainsPicture({ teams }: View, build: BuildView, words: readonly string[], frame: Frame): Drawn {
  if (build.part === 'choose') return choicePicture(build, frame)
  const summit = Math.log2(words.length)
  const isTold = build.runs.some(({ told }) => told !== null)
  const strips = stripsFor(build.runs.length, frame)
  const most = Math.max(summit, ...build.runs.flatMap(({ train, told }) => [...train, ...(told?.exam ?? [])]))
  const axes: Record<string, Axis> = {}
  const shapes = build.runs.flatMap((run, i) => {
    const box = strips[i]
    if (box === undefined) return []
    const bits: Axis = { from: 0, to: most, start: box.y + box.h - 120, end: box.y + 96 }
    const marks: Axis = { from: 1, to: build.of, start: box.x + 28, end: box.x + box.w - 28 }
    axes[`bits.${i}`] = bits
    axes[`marks.${i}`] = marks
    return strip(
      run,
      i,
      { box, bits, marks },
      teams.find(({ id }) => id === run.team),
    )
  })
  const title = t(!isTold ? 'stage.trains' : build.lap === 0 ? 'stage.trains-told' : 'stage.trains-beaten')
  return { title, axes, shapes: [...names(isTold, frame), ...shapes] }
}

/** What may be chosen, with its price as a bar, and how many have. */
function choicePicture({ sizes, price, choice, lap }: BuildView, frame: Frame): Drawn {
  const left = Math.min(420, frame.width * 0.38)
  const axis: Axis = { from: 0, to: price * Math.max(...sizes), start: 0, end: frame.width - left - 240 }
  const area = { left: side, right: frame.width - side, top: 180, bottom: frame.height - 40 }
  const rows = underEachOther(sizes.length, area, 12, 92)
  const shapes = sizes.flatMap((size, i): Shape[] => {
    const row = rows[i]
    if (row === undefined) return []
    const text = t('stage.sentences-of', { count: size })
    const y = row.y + row.h / 2
    const value = reading(size, `play.build.sizes.${i}`, t('stage.sentences-label'), 'count')
    return [
      write(`size.${i}`, text, { x: left - 24, y }, { size: 36, weight: 800, align: 'end', fit: left - 80 }, [value]),
      {
        id: `price.${i}`,
        is: 'rect',
        x: left,
        y: row.y + row.h * 0.25,
        w: (axis.end * price * size) / axis.to,
        h: row.h * 0.5,
        radius: 6,
        fill: 'yellow',
        stroke: 'ink',
        line: 3,
      },
    ]
  })
  const counted = chosen(choice, 'play.build.choice', { x: side, y: 140 }, frame.width - 2 * side)
  return { title: t(lap === 0 ? 'stage.sizes' : 'stage.sizes-again'), axes: {}, shapes: [...counted, ...shapes] }
}

/** Which curve is which. */
function names(isTold: boolean, frame: Frame): Shape[] {
  const entry = (id: string, text: string, fill: 'teal' | 'red'): Entry => ({
    id: `legend.${id}`,
    sample: ({ x, y }) => [{ id: `legend.${id}.line`, is: 'rect', x, y: y - 4, w: 44, h: 8, radius: 4, fill }],
    w: 44,
    text,
    type: { size: 28, weight: 600, ink: fill },
  })
  const dot = (id: string, text: string, fill: 'yellow' | 'card'): Entry => ({
    id: `legend.${id}`,
    sample: ({ x, y }) => [{ id: `legend.${id}.dot`, is: 'disc', x: x + 14, y, r: 11, fill, stroke: 'ink', line: 4 }],
    w: 28,
    text,
    type: { size: 28, weight: 600 },
  })
  const read = entry('read', t('stage.train-curve'), 'teal')
  const told = [dot('stop', t('stage.stop-dot'), 'yellow'), dot('best', t('stage.best-dot'), 'card')]
  const all = isTold ? [read, entry('exam', t('stage.exam-curve'), 'red'), ...told] : [read]
  return legend(all, side, isTold ? frame.width - side : 760, 128)
}

function stripsFor(count: number, frame: Frame): readonly Box[] {
  const area = { left: 40, right: frame.width - 40, top: 156, bottom: frame.height - 24 }
  const one = sideBySide(count, area, 20)
  if (count < 2 || (one[0]?.w ?? 0) >= narrow) return one
  const across = Math.ceil(count / 2)
  return underEachOther(2, area, 16).flatMap((row) =>
    sideBySide(across, { left: row.x, right: row.x + row.w, top: row.y, bottom: row.y + row.h }, 16),
  )
}

interface Strip {
  readonly box: Box
  readonly bits: Axis
  readonly marks: Axis
}

function strip(run: RunShown, i: number, on: Strip, team: TeamView | undefined): Shape[] {
  const { box, bits } = on
  const source = `play.build.runs.${i}`
  return [
    sheet(`train.${i}`, box),
    ...(team === undefined
      ? []
      : [
          {
            id: `train.${i}.badge`,
            is: 'badge',
            x: box.x + 36,
            y: box.y + 36,
            r: 18,
            style: team.style,
            stroke: 'ink',
            line: 3,
            fill: `team${team.style as 0}`,
          } satisfies Shape,
        ]),
    write(
      `train.${i}.name`,
      team === undefined ? '' : teamName(team),
      { x: box.x + 64, y: box.y + 36 },
      { size: 30, weight: 800, fit: box.w - 84 },
    ),
    write(
      `train.${i}.sentences`,
      t('stage.sentences-of', { count: run.sentences }),
      { x: box.x + 24, y: box.y + 72 },
      { size: 24, ink: 'soft', fit: box.w - 48 },
      [reading(run.sentences, `${source}.sentences`, t('stage.sentences-label'), 'count')],
    ),
    { id: `train.${i}.base`, is: 'rect', x: box.x + 24, y: bits.start, w: box.w - 48, h: 4, fill: 'ink' },
    ...course(run, i, on),
    ...foot(run, i, on),
  ]
}

/** Both curves; of a single mark there is no line yet. */
function course({ train, told, stop }: RunShown, i: number, { bits, marks }: Strip): Shape[] {
  const source = `play.build.runs.${i}`
  const path = (
    id: string,
    values: readonly number[],
    from: string,
    label: string,
    look: { stroke: 'teal' | 'red'; line: number; beat: number },
  ): Shape[] =>
    values.length < 2
      ? []
      : [
          {
            id: `train.${i}.${id}`,
            is: 'path',
            points: values.map((value, at) => ({ x: place(marks, at + 1), y: place(bits, value) })),
            ...look,
            readings: [shownOn(reading(values, `${source}.${from}`, label, 'bits'), `bits.${i}`, 'points.y')],
          },
        ]
  return [
    ...path('read', train, 'train', t('stage.train-curve'), { stroke: 'teal', line: 5, beat: curveBeat(i, 'train') }),
    ...(told === null
      ? []
      : path('exam', told.exam, 'told.exam', t('stage.exam-curve'), {
          stroke: 'red',
          line: 7,
          beat: curveBeat(i, 'exam'),
        })),
    ...(told === null || stop === null ? [] : ends(told, stop, i, { bits, marks })),
  ]
}

/** Where STOP was pulled, and where the exam was lowest. */
function ends(
  { best, atStop, atBest }: NonNullable<RunShown['told']>,
  stop: number,
  i: number,
  { bits, marks }: Pick<Strip, 'bits' | 'marks'>,
): Shape[] {
  const source = `play.build.runs.${i}`
  const disc = (
    id: string,
    mark: number,
    from: string,
    label: string,
    value: number,
    height: string,
    look: { r: number; fill: 'yellow' | 'card'; beat: number },
  ): Shape => {
    const [x, y] = [reading(mark, from, label, 'count'), reading(value, height, t('stage.exam-curve'), 'bits')]
    return {
      id: `train.${i}.${id}`,
      is: 'disc',
      x: placeOf(x, marks),
      y: placeOf(y, bits),
      stroke: 'ink',
      line: 4,
      ...look,
      readings: [shownOn(x, `marks.${i}`, 'x'), shownOn(y, `bits.${i}`, 'y')],
    }
  }
  return [
    disc('best', best, `${source}.told.best`, t('stage.best-mark'), atBest, `${source}.told.atBest`, {
      r: 9,
      fill: 'card',
      beat: curveBeat(i, 'best'),
    }),
    disc('stop', stop, `${source}.stop`, t('stage.stop-mark'), atStop, `${source}.told.atStop`, {
      r: 14,
      fill: 'yellow',
      beat: curveBeat(i, 'exam'),
    }),
  ]
}

function foot({ train, told, stop, steps }: RunShown, i: number, { box }: Strip): Shape[] {
  const source = `play.build.runs.${i}`
  const now = train.at(-1)
  const line = (
    id: string,
    text: string,
    y: number,
    type: { size: number; ink?: 'soft' | 'teal' | 'red'; beat?: number },
    readings: Parameters<typeof write>[4],
  ) =>
    write(
      `train.${i}.${id}`,
      text,
      { x: box.x + 24, y: box.y + box.h - y },
      { weight: 800, fit: box.w - 48, ...type },
      readings,
    )
  const pulled = stop === null ? undefined : steps[stop - 1]
  const hasRun = told !== null && stop === steps.length
  const stopped =
    stop === null || pulled === undefined
      ? []
      : [
          line('stopped', t(hasRun ? 'stage.ran' : 'stage.stop', { step: pulled }), 88, { size: 28, ink: 'red' }, [
            reading(pulled, `${source}.steps.${stop - 1}`, t('stage.stop-label'), 'step'),
          ]),
        ]
  if (told === null) {
    if (now === undefined) return stopped
    const value = reading(now, `${source}.train.${train.length - 1}`, t('stage.train-curve'), 'bits')
    return [...stopped, line('now', t('stage.bits', { bits: formatBits(now) }), 40, { size: 40, ink: 'teal' }, [value])]
  }
  return [
    ...stopped,
    line(
      'at-stop',
      t('stage.at-stop', { bits: formatBits(told.atStop) }),
      58,
      { size: 24, ink: 'soft', beat: curveBeat(i, 'exam') },
      [reading(told.atStop, `${source}.told.atStop`, t('stage.at-stop-label'), 'bits')],
    ),
    line(
      'worth',
      told.before === null
        ? t('stage.worth', { bits: formatBits(told.worth) })
        : t('stage.worth-again', { bits: formatBits(told.worth), first: formatBits(told.before) }),
      28,
      { size: 30, beat: curveBeat(i, 'best') },
      [
        reading(told.worth, `${source}.told.worth`, t('stage.worth-label'), 'bits'),
        ...(told.before === null
          ? []
          : [reading(told.before, `${source}.told.before`, t('stage.first-label'), 'bits')]),
      ],
    ),
  ]
}
