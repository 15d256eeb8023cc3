/** What packs are called that were made of a class's own text: by their content. A shipped pack is never called so. */
const FRONT = 'own-'
/** Digits of the hash: far too many to be hit by chance. */
const DIGITS = 32

/** `hash`: of the pack's file, hex. */
export function ownTextId(hash: string): string {
  return FRONT + hash.slice(0, DIGITS)
}

export function isOwnText(packId: string): boolean {
  return packId.startsWith(FRONT)
}
