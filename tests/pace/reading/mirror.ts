/** What Mirror room gives to read. */
import type { MirrorView } from '../../../stops/mirror/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofMirror(view: MirrorView): Piece[] {
  const { phase, table, dial, race, front, found, otherLines } = view
  const lengths = (lines: readonly (readonly number[])[]) => lines.reduce((sum, { length }) => sum + length, 0)
  switch (phase) {
    case 'table':
      return [
        texts('table', 'mirror.table', 'mirror.table-text', 'mirror.table-gap'),
        ...table.groups.map(({ who }, at) => piece(`group ${at}`, who.length + 2 * FIGURE)),
        piece('lines', lengths(table.lines)),
      ]
    case 'dial':
      return [
        texts('dial', 'mirror.dial', 'mirror.dial-soft', 'mirror.won-gap'),
        ...(dial ?? []).map((_, at) => piece(`dial ${at}`, 3 * FIGURE)),
      ]
    case 'repair':
      return [
        texts(
          'repair',
          'mirror.repair',
          'mirror.repair-text',
          'mirror.now',
          'mirror.repair-label',
          'mirror.dose-label',
        ),
        texts(
          'ways',
          'mirror.more-add',
          'mirror.more-tune',
          'mirror.more-swap',
          'mirror.more-delete',
          'mirror.dose-text',
        ),
        // What the own team has decided so far: read again when it changes.
        ...when(view.fix !== null, piece(`now ${JSON.stringify(view.fix)}`, 3 * FIGURE)),
      ]
    case 'land':
      return [
        texts('land', 'mirror.land', 'mirror.land-text', 'mirror.trains'),
        texts('ways', 'mirror.repair-add', 'mirror.repair-tune', 'mirror.repair-swap', 'mirror.repair-delete'),
      ]
    case 'race':
      return [
        texts('race', 'mirror.race', 'mirror.race-text'),
        ...(race ?? []).map(({ repair }, at) => piece(`runner ${at} ${repair ?? ''}`, 4 * FIGURE)),
      ]
    case 'front':
      return [
        texts('front', 'mirror.front', 'mirror.points', 'mirror.won-land'),
        ...(front?.models ?? []).map((_, at) => piece(`model ${at}`, 6 * FIGURE)),
      ]
    case 'other':
      return [
        texts('other', 'mirror.other', 'mirror.other-text', 'mirror.other-own', 'mirror.other-label'),
        piece('lines', lengths(otherLines ?? [])),
      ]
    case 'found':
      return [
        texts('found', 'mirror.found', 'mirror.won-other', 'mirror.found-why'),
        ...(found ?? []).map((_, at) => piece(`model ${at}`, 5 * FIGURE)),
      ]
    case 'again':
      return [texts('again', 'mirror.again', 'mirror.again-text', 'mirror.again-label')]
    case 'after':
      return [texts('after', 'mirror.after', 'mirror.after-row', 'mirror.after-more', 'mirror.won-again')]
    case 'say':
      return [
        texts(
          'say',
          'mirror.say',
          'vote.counts',
          'mirror.reason-on-this-test',
          'mirror.reason-is-fair',
          'mirror.reason-never',
        ),
      ]
    case 'answer':
      return [texts('answer', 'mirror.score', 'vote.won-answer', 'mirror.right-text')]
  }
}
