/** Two banks on the stage, phase by phase: a sentence with its gap, what the model says there, and what turned a sentence. */
import type { View } from '../../../shared/match/view-types.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import type { Words } from '../types.ts'
import type { BanksView } from '../view-types.ts'
import { reasons } from './names.ts'
import { readDrawn } from './picture-read.ts'
import { turnDrawn } from './picture-turn.ts'
import { t } from './t.ts'

export function banksPicture(_view: View, play: BanksView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'two-banks',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: BanksView, words: readonly string[], frame: Frame): Drawn {
  const { say, sentence, flip } = play
  if (say !== null) return lastQuestion(t('two-banks.say'), reasons(), say, frame)
  if (flip !== null) {
    const drawn = turnDrawn(play, flip, words, frame)
    return { ...drawn, shapes: [...line(words, [[flip.words, 'play.flip.words']], frame), ...drawn.shapes] }
  }
  if (sentence === null)
    return { title: t('two-banks.bet'), shapes: waiting(t('stage.banks-rule'), t('two-banks.waits'), frame) }
  const { before, behind } = sentence
  const drawn = readDrawn(play, words, frame)
  const parts = [[before, 'play.sentence.before'] as const, [behind, 'play.sentence.behind'] as const]
  return { ...drawn, shapes: [...line(words, parts, frame), ...drawn.shapes] }
}

/** The gap stands behind the first part. */
function line(words: readonly string[], parts: readonly (readonly [Words, string])[], frame: Frame): Shape[] {
  const [first, ...others] = parts
  const tokens = [...(first?.[0] ?? []), null, ...others.flatMap(([part]) => part)]
  const readings = parts.flatMap(([part, source]) =>
    part.map((word, i) => reading(word, `${source}.${i}`, wordOf(words, word), 'word')),
  )
  return writeLines(
    'sentence',
    cardLine(words, tokens),
    { x: side, y: 165 },
    { size: 58, weight: 800, fit: frame.width - 2 * side },
    { most: 2, pitch: 62, least: 40 },
    readings,
  )
}
