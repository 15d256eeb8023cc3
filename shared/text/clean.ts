/**
 * What people type, brought to the form that packs are written in: one case, single spaces, no closing mark.
 */

/** "  The CAT  sat. " becomes "the cat sat". Words themselves are left as they are. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.!?…]+$/u, '')
    .trim()
    .replace(/\s+/gu, ' ')
}
