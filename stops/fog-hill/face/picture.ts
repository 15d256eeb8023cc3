/** Fog Hill on the stage, phase by phase: fog, engines in it, the land without it, and the way that leads below. */
import type { View } from '../../../shared/match/view-types.ts'
import { formatNumber } from '../../../client/locale/t.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import type { FogView } from '../view-types.ts'
import { reasons } from './names.ts'
import { belowDrawn } from './picture-below.ts'
import { landDrawn } from './picture-land.ts'
import { walkDrawn } from './picture-walk.ts'
import { t } from './t.ts'

export function fogPicture(view: View, play: FogView, _words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'fog-hill',
    ...titled(drawing(view, play, frame), frame),
  }
}

function drawing(view: View, play: FogView, frame: Frame): Drawn {
  const { phase, say, map, ways, fog } = play
  if (say !== null) return lastQuestion(t('fog-hill.say'), reasons(), say, frame)
  if (phase === 'fog' && map !== null) return landDrawn(map, view.teams, frame)
  if (phase === 'below' && map !== null && ways !== null) return belowDrawn(map, ways, frame)
  if (phase === 'walk' && fog !== null && fog.engines.length > 0) return walkDrawn(play, fog, view.teams, frame)
  return inFog(play, frame)
}

/** While the lab measures: what is played for, and how much of the land is measured. */
function inFog({ phase, coal, measured }: FogView, frame: Frame): Drawn {
  const middle = { align: 'middle', weight: 800, fit: frame.width - 260 } as const
  const x = frame.width / 2
  const goal = writeLines(
    'goal',
    t('stage.fog-goal', { coal }),
    { x, y: 300 },
    { ...middle, size: 60 },
    { most: 3, pitch: 76, least: 40 },
    [reading(coal, 'play.coal', t('stage.fog-coal'), 'count')],
  )
  const { done, of } = measured
  const points = write(
    'measured',
    t('stage.fog-measured', { done: formatNumber(done), of: formatNumber(of) }),
    { x, y: 560 },
    { ...middle, weight: 600, size: 40, ink: 'soft' },
    [
      reading(done, 'play.measured.done', t('stage.fog-points'), 'count'),
      reading(of, 'play.measured.of', t('stage.fog-all-points'), 'count'),
    ],
  )
  return {
    title: t(phase === 'start' ? 'fog-hill.start' : 'fog-hill.walk'),
    shapes: [
      ...mist(frame),
      sheet('light', { x: 96, y: 150, w: frame.width - 192, h: 500 }, { line: 5 }),
      ...goal,
      points,
    ],
  }
}

/** Banks of fog: scenery. */
function mist({ width }: Frame): Shape[] {
  const banks = [
    { x: 0.18, y: 700, w: 300 },
    { x: 0.86, y: 690, w: 320 },
  ]
  return banks.map(({ x, y, w }, i) => ({
    id: `mist.${i}`,
    is: 'sprite',
    name: 'cloud',
    x: x * width,
    y,
    w,
    alpha: 0.5,
  }))
}
