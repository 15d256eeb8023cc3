/** Chips on their way to the table, and what is said of them while they are laid. Plain data and texts. */
import '../locale/en/controls.ts'
import { formatBits, t } from '../locale/t.ts'
import { isNumbers } from '../store/draft.ts'
import { draftShelf } from '../store/draft-shelf.ts'

/** How many lie where `now` lie and `wish` should, with `left` in the hand: whole, never below zero, never more than there are. */
export function laidAt(now: number, wish: number, left: number): number {
  return Math.min(Math.max(0, Math.round(wish)), now + left)
}

/** Chips as they were last moved on this phone, placed or not, by the name of the half-made bet. null: none were. */
export function layReady(draft: string): readonly number[] | null {
  const begun = draftShelf.get(draft)
  return isNumbers(begun) ? begun : null
}

/** The place that is spoken of: the one touched last, while chips lie there; or else where most lie. null: none lie anywhere. */
export function spokenOf<P extends { readonly count: number }>(
  places: readonly P[],
  isLast: (place: P) => boolean,
): P | null {
  const laid = places.filter(({ count }) => count > 0)
  return laid.find(isLast) ?? laid.toSorted((one, other) => other.count - one.count)[0] ?? null
}

/** "If it is “mat” you keep …": by the very score of the rules. `kept` below 0 is lost. */
export function keptText(name: string, kept: number): string {
  return t(kept >= 0 ? 'bet.keep-it' : 'bet.lose-it', { name, bits: formatBits(Math.abs(kept)) })
}

/** `kept`: where no chip lies; null: one lies everywhere. */
export function elsewhereText(kept: number | null): string {
  return kept === null ? '' : ` ${t('bet.lose-other', { bits: formatBits(Math.max(0, -kept)) })}`
}
