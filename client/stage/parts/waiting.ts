/** While nothing is measured yet: what is about to be played, on a sheet. */
import type { Frame, Shape } from '../shape.ts'
import { writeLines } from './lines.ts'
import { sheet } from './sheet.ts'

export function waiting(rule: string, waits: string, frame: Frame): Shape[] {
  const type = { align: 'middle', weight: 800, fit: frame.width - 260 } as const
  const x = frame.width / 2
  return [
    sheet('light', { x: 96, y: 150, w: frame.width - 192, h: 540 }, { line: 5 }),
    ...writeLines('rule', rule, { x, y: 330 }, { ...type, size: 60 }, { most: 3, pitch: 76, least: 40 }),
    ...writeLines(
      'waits',
      waits,
      { x, y: 570 },
      { ...type, size: 36, weight: 600, ink: 'soft' },
      { most: 2, pitch: 48, least: 24 },
    ),
  ]
}
