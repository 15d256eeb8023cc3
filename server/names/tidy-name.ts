/** A typed name as it will stand on the wall: one form for every way to write the same letters, and nothing in it that nobody sees. */
import { withoutUnseen } from '../../shared/names/unseen.ts'

/** Compatibility forms folded (full-width, ligatures, mathematical letters); what nobody sees and double spaces gone. */
export function tidyName(typed: string): string {
  return withoutUnseen(typed).normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
}
