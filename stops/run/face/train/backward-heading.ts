/** The words over the backward run: what is about to be changed, or what the step changed. */
import { formatBits, formatPercent, formatRate, formatShare } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import type { StepTrace } from '../../../../shared/lab/jobs/step.ts'
import { wordOf } from '../../../../client/stage/labels.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Frame, type Reading, type Shape } from '../../../../client/stage/shape.ts'

type Train = NonNullable<RunView['train']>

/** Before the step: whose surprise travels, and at the driver's station the throttle that the step will be taken at. */
export function lookHeading(train: Train, words: readonly string[], frame: Frame): Shape[] {
  const { look, station, card, blank } = train
  const throttle = train.lever.rate
  if (look === null || look.share === null || look.bits === null) return []
  const share = reading(look.share, 'play.train.look.share', t('stage.before'), 'share')
  const bits = reading(look.bits, 'play.train.look.bits', t('stage.before'), 'bits')
  const rate = reading(throttle, 'play.train.lever.rate', t('stage.rate'), 'rate')
  return [
    large(
      t('stage.word-given', { word: wordOf(words, card[blank] ?? 0), share: formatShare(look.share) }),
      [share],
      frame,
    ),
    rule(t('stage.arrow-rule'), frame),
    upper(t('stage.bits-now', { bits: formatBits(look.bits) }), [bits], frame),
    station === 'driver'
      ? lower(t('stage.rate-now', { rate: formatRate(throttle) }), [rate], frame)
      : lower(t('stage.not-moved'), [], frame),
  ]
}

/** After it: the true word's share and surprise, from stored before to stored after. */
export function stepHeading(train: Train, trace: StepTrace, words: readonly string[], frame: Frame): Shape[] {
  const { before, after, step, rate } = trace
  const at = 'play.train.trace'
  const word = train.traceTruth === null ? t('stage.true-word') : wordOf(words, train.traceTruth)
  const share = [
    reading(before.truth, `${at}.before.truth`, t('stage.before'), 'percent'),
    reading(after.truth, `${at}.after.truth`, t('stage.after'), 'percent'),
  ]
  const bits = [
    reading(before.bits, `${at}.before.bits`, t('stage.before'), 'bits'),
    reading(after.bits, `${at}.after.bits`, t('stage.after'), 'bits'),
  ]
  const taken = [
    reading(step, `${at}.step`, t('stage.step'), 'step'),
    reading(rate, `${at}.rate`, t('stage.rate'), 'rate'),
  ]
  return [
    large(
      t('stage.share-move', { word, before: formatPercent(before.truth), after: formatPercent(after.truth) }),
      share,
      frame,
    ),
    rule(t('stage.moved-rule'), frame),
    upper(t('stage.bits-move', { before: formatBits(before.bits), after: formatBits(after.bits) }), bits, frame),
    lower(t('stage.step-rate', { step, rate: formatRate(rate) }), taken, frame),
  ]
}

/** On the left, kept apart from what stands on the right. */
function large(text: string, readings: readonly Reading[], frame: Frame): Shape {
  return write('move.share', text, { x: 40, y: 46 }, { size: 48, weight: 800, fit: frame.width * 0.52 }, readings)
}

/** How arrows and levers are read. */
function rule(text: string, frame: Frame): Shape {
  return write('move.rule', text, { x: 40, y: 92 }, { size: 26, ink: 'soft', fit: frame.width * 0.58 })
}

function upper(text: string, readings: readonly Reading[], frame: Frame): Shape {
  const type = { size: 32, weight: 600, ink: 'teal', align: 'end', fit: frame.width * 0.4 } as const
  return write('move.bits', text, { x: frame.width - 40, y: 42 }, type, readings)
}

function lower(text: string, readings: readonly Reading[], frame: Frame): Shape {
  const type = { size: 26, ink: 'soft', align: 'end', fit: frame.width * 0.35 } as const
  return write('move.step', text, { x: frame.width - 40, y: 88 }, type, readings)
}
