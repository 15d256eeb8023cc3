/** The words over the forward run: the card, and at its station what was measured of it. */
import { formatBits, formatShare, t } from '../../../../client/locale/t.ts'
import type { RunView } from '../../view-types.ts'
import { reading, type Frame, type Reading, type Shape } from '../../../../client/stage/shape.ts'

type Train = NonNullable<RunView['train']>

export function forwardHeading(card: string, train: Train, frame: Frame): Shape[] {
  const step = t('stage.crank', { done: train.cranked + 1, all: train.cranks })
  return [
    { id: 'card', is: 'text', x: 40, y: 62, text: card, size: 52, weight: 800, fit: frame.width * 0.5 },
    {
      id: 'crank',
      is: 'text',
      x: frame.width - 40,
      y: 40,
      text: step,
      size: 30,
      ink: 'soft',
      align: 'end',
      readings: [
        reading(train.cranked, 'play.train.cranked', t('stage.cranked'), 'place'),
        reading(train.cranks, 'play.train.cranks', t('stage.cranks-name'), 'count'),
      ],
    },
    ...measured(train, frame),
  ]
}

/** At its station: the share that the true word was given, then what that costs in bits. */
function measured({ look }: Train, frame: Frame): Shape[] {
  if (look === null || look.share === null) return []
  const share = reading(look.share, 'play.train.look.share', t('stage.share-name'), 'share')
  const shareText = t('stage.share-now', { share: formatShare(look.share) })
  if (look.bits === null) return [underCrank(shareText, [share], frame)]
  const bits = reading(look.bits, 'play.train.look.bits', t('stage.surprise'), 'bits')
  const text = t('stage.share-cost', { share: formatShare(look.share), bits: formatBits(look.bits) })
  return [underCrank(text, [share, bits], frame)]
}

function underCrank(text: string, readings: readonly Reading[], frame: Frame): Shape {
  return {
    id: 'measured',
    is: 'text',
    x: frame.width - 40,
    y: 84,
    text,
    size: 32,
    weight: 800,
    ink: 'teal',
    align: 'end',
    fit: frame.width * 0.42,
    readings,
  }
}
