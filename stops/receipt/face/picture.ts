/** Receipt on the stage: a quiet page while everybody estimates; then the ticket comes out, line by line. */
import type { View } from '../../../shared/match/view-types.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../client/stage/shape.ts'
import type { TicketLine } from '../figures.ts'
import type { ReceiptView } from '../view-types.ts'
import { large, lineName } from './names.ts'
import { spentDrawn } from './picture-spent.ts'
import { t } from './t.ts'

export function receiptPicture(_view: View, play: ReceiptView, _words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'receipt',
    ...titled(drawing(play, frame), frame),
  }
}

function drawing({ phase, ticket, spent }: ReceiptView, frame: Frame): Drawn {
  if (phase === 'ticket' && ticket !== null) return { title: t('receipt.ticket'), shapes: ticketShapes(ticket, frame) }
  if (spent !== null && phase === 'spent') return spentDrawn(spent, frame)
  const [title, rule, waits] = pageOf(phase)
  return { title, shapes: waiting(rule, waits, frame) }
}

function pageOf(phase: ReceiptView['phase']): readonly [title: string, rule: string, waits: string] {
  if (phase === 'coal') return [t('receipt.coal'), t('stage.receipt-coal'), t('stage.receipt-vote')]
  if (phase === 'say') return [t('receipt.say'), t('stage.receipt-say'), t('stage.receipt-write')]
  return [t('receipt.guess'), t('stage.receipt-rule'), t('stage.receipt-waits')]
}

function ticketShapes(ticket: readonly TicketLine[], frame: Frame): Shape[] {
  const [top, foot] = [130, frame.height - 40]
  const pitch = (foot - top - 40) / Math.max(8, ticket.length)
  const half = (frame.width - 2 * side - 80) / 2
  return [
    sheet('ticket', { x: side, y: top, w: frame.width - 2 * side, h: foot - top }, { line: 4 }),
    ...ticket.flatMap((line, at): Shape[] => {
      const y = top + 20 + (at + 0.5) * pitch
      const beat = at
      return [
        write(
          `name.${line.what}`,
          lineName(line),
          { x: side + 36, y },
          { size: 36, weight: 600, fit: half * 1.1, beat },
        ),
        write(
          `figure.${line.what}`,
          large(line),
          { x: frame.width - side - 36, y },
          { size: 46, weight: 800, ink: 'teal', align: 'end', fit: half * 0.8, beat },
          // Two digits, however little: a fraction of a watt-hour is not nothing.
          [reading(line.count, `play.ticket.${at}.count`, lineName(line), 'rate')],
        ),
      ]
    }),
  ]
}
