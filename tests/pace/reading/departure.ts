/** What Departure check gives to read: its rules once, and the page of the question that is open. */
import { optionsOf, questionOf } from '../../../stops/departure/face/names.ts'
import type { DepartureView } from '../../../stops/departure/view-types.ts'
import { count, FIGURE, piece, texts, type Piece } from './pieces.ts'

export function ofDeparture({ phase, isAfter, items, explain, told, own }: DepartureView): readonly Piece[] {
  switch (phase) {
    case 'ask': {
      const rules = texts('rules', 'departure.before', 'departure.rules', 'departure.never', 'departure.neighbour')
      const next = items.find(({ bet }) => bet.mine === null)
      if (next !== undefined)
        return [rules, piece(`item ${next.item}`, count(questionOf(next.item), ...optionsOf(next.item)))]
      const open = explain !== null && explain.mine === null
      return [
        rules,
        open ? texts('open', 'departure.open', 'departure.open-label') : texts('all', 'departure.all-text'),
      ]
    }
    case 'draw':
      return [texts('draw', isAfter ? 'departure.draw-again' : 'departure.draw-text', 'departure.draw-press')]
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
