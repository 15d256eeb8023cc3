/**
 * The texts that this page has so far. Each part of the catalogue comes with the screen that imports it, so that a phone
 * does not wait for the words of the desk, the stage and the speed test.
 */
export type Text = string | { readonly one: string; readonly other: string }

const brought = new Map<string, Text>()

/** Adds a part of the catalogue; gives it back as it was written, for the types. */
export function bring<const Texts extends Readonly<Record<string, Text>>>(texts: Texts): Texts {
  for (const [key, text] of Object.entries(texts)) brought.set(key, text)
  return texts
}

export function broughtText(key: string): Text | undefined {
  return brought.get(key)
}
