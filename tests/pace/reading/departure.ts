/** What Departure check gives to read: its rules once, and the page of the question that is open. */
import { optionsOf, questionOf } from '../../../stops/departure/face/names.ts'
import type { DepartureView } from '../../../stops/departure/view-types.ts'
import { count, FIGURE, piece, texts, type Piece } from './pieces.ts'

export function ofDeparture({ phase, isAfter, items, explain, told, own }: DepartureView): readonly Piece[] {
  const drawing = isAfter ? 'departure.draw-again' : 'departure.draw-text'
  switch (phase) {
    case 'ask': {
      const rules = texts('rules', 'departure.before', 'departure.rules', 'departure.never', 'departure.neighbour')
      const next = items.find(({ bet }) => bet.mine === null)
      if (next !== undefined)
        return [rules, piece(`item ${next.item}`, count(questionOf(next.item), ...optionsOf(next.item)))]
      if (explain === null) return [rules, texts('all', 'departure.all-text')]
      if (explain.mine === null) return [rules, texts('open', 'departure.open', 'departure.open-label')]
      return [rules, texts('all', 'departure.all-text', drawing)]
    }
    case 'draw':
      return [texts('draw', drawing, 'departure.draw-press')]
    case 'close':
      if (told === null || own === null) return [texts('kept', 'departure.kept', 'departure.kept-text')]
      return [
        texts('told', 'departure.told', 'departure-gain.too-close', 'departure.mean', 'departure.bits-text'),
        ...own.items.map(({ item, right }) =>
          piece(`own ${item}`, count(questionOf(item), optionsOf(item)[right] ?? '') + 2 * FIGURE),
        ),
        piece('items', told.items.length * (4 + 2 * FIGURE)),
      ]
  }
}
