/** What Warm or cold gives to read. */
import type { WarmView } from '../../../stops/warm-cold/view-types.ts'
import { FIGURE, piece, texts, type Piece } from './pieces.ts'

export function ofWarm({ phase, mine, nearest }: WarmView): Piece[] {
  const tries = piece('tries', (mine?.tries.length ?? 0) * 2 * FIGURE)
  switch (phase) {
    case 'cold':
      return [texts('cold', 'warm-cold.cold', 'warm-cold.cold-text'), tries]
    case 'warm':
      return [texts('warm', 'warm-cold.warm', 'warm-cold.warm-text'), tries]
    case 'told':
      return [
        texts('told', 'warm-cold.told', 'warm-cold.won', 'warm-cold.nearest', 'warm-cold.why'),
        piece('nearest', nearest.length * FIGURE),
      ]
  }
}
