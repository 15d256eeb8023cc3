/** The words over the forward run: the card, and at its station what was measured of it. */
import { formatBits, formatShare } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { RunView } from '../../view-types.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Frame, type Reading, type Shape } from '../../../../client/stage/shape.ts'

type Train = NonNullable<RunView['train']>

export function forwardHeading(card: string, train: Train, frame: Frame): Shape[] {
  const { cranked, cranks } = train
  const step = t('stage.crank', { done: cranked + 1, all: cranks })
  return [
    write('card', card, { x: 40, y: 62 }, { size: 52, weight: 800, fit: frame.width * 0.5 }),
    write('crank', step, { x: frame.width - 40, y: 40 }, { size: 30, ink: 'soft', align: 'end' }, [
      reading(cranked, 'play.train.cranked', t('stage.cranked'), 'place'),
      reading(cranks, 'play.train.cranks', t('stage.cranks-name'), 'count'),
    ]),
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
  const type = { size: 32, weight: 800, ink: 'teal', align: 'end', fit: frame.width * 0.42 } as const
  return write('measured', text, { x: frame.width - 40, y: 84 }, type, readings)
}
