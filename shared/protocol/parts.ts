/**
 * How weights go up: in parts, because proxies refuse long bodies (nginx anything above a megabyte). Each part says where it
 * lies in the whole, with the header Content-Range as http knows it; the checksum of the whole names what it is a part of.
 * The answer says how much has arrived, so that a part whose answer was lost is sent again, or passed over.
 */
export const checksumHeader = 'x-checksum'

/** The usual part, and the smallest that is tried where even that is refused, bytes. */
export const partBytes = { usual: 256 * 1024, least: 8 * 1024 }

export interface Part {
  /** Where it begins in the whole, bytes. */
  readonly place: number
  /** Bytes of the whole. */
  readonly whole: number
  /** Of the whole: shared/measures/checksum.ts. */
  readonly checksum: number
}

/** Answer to a part that is not the last. */
export interface PartReceipt {
  /** Bytes of the whole that have arrived, from its beginning. */
  readonly have: number
}

export function rangeOf({ place, whole }: Part, length: number): string {
  return `bytes ${place}-${place + length - 1}/${whole}`
}

/** Null when the headers say nothing of the kind. */
export function partOf(range: string | undefined, checksum: string | undefined, length: number): Part | null {
  const [, from, to, all] = /^bytes (\d{1,9})-(\d{1,9})\/(\d{1,9})$/.exec(range ?? '') ?? []
  if (from === undefined || !/^\d{1,10}$/.test(checksum ?? '')) return null
  const [place, last, whole] = [Number(from), Number(to), Number(all)]
  return last - place + 1 === length && last < whole ? { place, whole, checksum: Number(checksum) } : null
}
