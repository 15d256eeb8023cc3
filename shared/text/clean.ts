/**
 * What people type, brought to the form in which it is looked up: one case, single spaces, no closing mark.
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

/** What two words have in common that are typed alike: "Straße" and "STRASSE" both become "strasse". */
export function typedAs(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss')
}
