/** Who moves together on the stage: a row a pair while people bet and a model learns; then the map beside the rows. */
import type { View } from '../../../shared/match/view-types.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import type { MovesView } from '../view-types.ts'
import { reasons } from './names.ts'
import { mapAxes, mapShapes } from './picture-map.ts'
import { cosineAxis, pairShapes } from './picture-pairs.ts'
import { question } from './results.ts'
import { t } from './t.ts'

export function movesPicture(_view: View, play: MovesView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'who-moves',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: MovesView, words: readonly string[], frame: Frame): Drawn {
  const { phase, say, pairs, map, isTrained } = play
  if (say !== null) return lastQuestion(t('who-moves.say'), reasons(), say, frame)
  if (pairs.length === 0)
    return { title: question(play), shapes: waiting(t('stage.moves-rule'), t('who-moves.none'), frame) }
  const page = { left: side, right: frame.width - side, top: 180, bottom: frame.height - 40 }
  if (phase === 'map' && map !== null) {
    const isWide = frame.width > 1.1 * frame.height
    const middle = isWide ? side + Math.min(frame.width * 0.58, 1100) : page.right
    const area = { ...page, right: middle, bottom: isWide ? page.bottom - 60 : frame.height * 0.52 }
    const rows = isWide ? { ...page, left: middle + 30 } : { ...page, top: area.bottom + 70 }
    const axes = mapAxes(map, area)
    const cosine = cosineAxis(rows)
    return {
      title: t(play.isRematch ? 'stage.moves-shuffled' : 'stage.moves-told'),
      axes: { ...axes, cosine },
      shapes: [
        ...mapShapes(play, map, axes, area, words),
        ...pairShapes(play, cosine, rows, words),
        ...stepShape(play, frame),
      ],
    }
  }
  const cosine = cosineAxis(page)
  return {
    title: phase === 'bet' ? question(play) : t(isTrained ? 'who-moves.trained' : 'who-moves.train'),
    axes: { cosine },
    shapes: [...pairShapes(play, cosine, page, words), ...(phase === 'bet' ? betLine(play) : stepShape(play, frame))],
  }
}

const note = { size: 36, weight: 800, ink: 'teal' } as const

function stepShape({ step, steps }: MovesView, frame: Frame): Shape[] {
  if (step === null) return []
  const type = { ...note, fit: frame.width - 2 * side }
  return [
    write('step', t('who-moves.step', { step, steps }), { x: side, y: 136 }, type, [
      reading(step, 'play.step', t('stage.moves-steps'), 'step'),
      reading(steps, 'play.steps', t('stage.moves-steps'), 'step'),
    ]),
  ]
}

function betLine({ bet: { count } }: MovesView): Shape[] {
  if (count === null) return []
  const value = reading(count, 'play.bet.count', t('stage.moves-players'), 'count')
  return [write('in', t('stage.moves-in', { count }), { x: side, y: 136 }, { ...note, fit: 520 }, [value])]
}
