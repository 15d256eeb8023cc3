/** What the chips on the table are worth, by the very score of the rules: told while they are laid. Plain data and texts. */
import { bitsSaved, rackOf, shareOf } from '../../bet/chips.ts'
import type { Chips } from '../../bet/state.ts'
import type { Pack, TokenId } from '../../../../shared/packs/pack.ts'
import { formatBits, textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { placed } from './chips-draft.ts'

type Table = Pick<Pack, 'words' | 'racks'>

/** Where chips were laid last. */
export interface Place {
  readonly where: 'racks' | 'words'
  readonly id: string
}

/** Bits that these chips keep if it is this word; less than 0 is lost. */
export function keptIf(chips: Chips, word: TokenId, table: Table): number {
  return bitsSaved(shareOf(chips, word, rackOf(table, word), table.words.length), table.words.length)
}

/** "If it is mat you keep …", about the place touched last, or else the one with most chips. */
export function keepLine(chips: Chips, last: Place | null, table: Table): string {
  if (placed(chips) === 0) return t('bet.keep-nothing')
  const at = last !== null && (chips[last.where][last.id] ?? 0) > 0 ? last : heaviest(chips)
  const word = at.where === 'words' ? Number(at.id) : table.racks.find(({ id }) => id === at.id)?.words[0]
  const free = table.words.findIndex((_, token) => token > 0 && isFree(chips, token, table))
  if (word === undefined) return ''
  const name = at.where === 'words' ? (table.words[word] ?? '') : textOf('rack', at.id)
  const kept = keptIf(chips, word, table)
  const key = at.where === 'words' ? 'word' : 'rack'
  const first = t(kept >= 0 ? `bet.keep-${key}` : `bet.lose-${key}`, { name, bits: formatBits(Math.abs(kept)) })
  return free < 0
    ? first
    : `${first} ${t('bet.lose-other', { bits: formatBits(Math.max(0, -keptIf(chips, free, table))) })}`
}

function heaviest({ racks, words }: Chips): Place {
  const all = [
    ...Object.entries(words).map(([id, count]) => ({ where: 'words' as const, id, count })),
    ...Object.entries(racks).map(([id, count]) => ({ where: 'racks' as const, id, count })),
  ]
  return all.reduce((most, one) => (one.count > most.count ? one : most))
}

function isFree({ racks, words }: Chips, token: TokenId, table: Table): boolean {
  const rack = rackOf(table, token)
  return words[String(token)] === undefined && rack !== undefined && racks[rack.id] === undefined
}
