/** What the chips on the table are worth, by the very score of the rules: told while they are laid. Plain data and texts. */
import { rackOf, wordShare } from '../../bet/chips.ts'
import type { Chips } from '../../bet/state.ts'
import { elsewhereText, keptText, spokenOf } from '../../../../client/moves/chips.ts'
import { bitsSaved } from '../../../../shared/measures/chips.ts'
import type { Pack, TokenId } from '../../../../shared/packs/pack.ts'
import { formatBits, textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import type { Place } from './chips-draft.ts'

type Table = Pick<Pack, 'words' | 'racks'>

/** Bits that these chips keep if it is this word; less than 0 is lost. */
export function keptIf(chips: Chips, word: TokenId, table: Table): number {
  const vocab = table.words.length
  return bitsSaved(wordShare(chips, word, rackOf(table, word), vocab), vocab)
}

/** "If it is mat you keep …", about the place where chips were laid last, or else the one with most. */
export function keepLine(chips: Chips, last: Place | null, table: Table): string {
  const at = spokenOf(placesOf(chips), ({ where, id }) => where === last?.where && id === last.id)
  if (at === null) return t('bet.keep-nothing')
  const free = table.words.findIndex((_, token) => token > 0 && isFree(chips, token, table))
  return saidOf(at, chips, table) + elsewhereText(free < 0 ? null : keptIf(chips, free, table))
}

function placesOf({ racks, words }: Chips) {
  return [
    ...Object.entries(words).map(([id, count]) => ({ where: 'words' as const, id, count })),
    ...Object.entries(racks).map(([id, count]) => ({ where: 'racks' as const, id, count })),
  ]
}

function saidOf({ where, id }: Place, chips: Chips, table: Table): string {
  if (where === 'words') return keptText(table.words[Number(id)] ?? '', keptIf(chips, Number(id), table))
  // One that the rack's chips alone lie on: whoever has chips of its own keeps more.
  const words = table.racks.find((rack) => rack.id === id)?.words ?? []
  const word = words.find((one) => chips.words[String(one)] === undefined) ?? words[0]
  if (word === undefined) return ''
  const kept = keptIf(chips, word, table)
  return t(kept >= 0 ? 'bet.keep-rack' : 'bet.lose-rack', {
    name: textOf('rack', id),
    bits: formatBits(Math.abs(kept)),
  })
}

function isFree({ racks, words }: Chips, token: TokenId, table: Table): boolean {
  const rack = rackOf(table, token)
  return words[String(token)] === undefined && rack !== undefined && racks[rack.id] === undefined
}
