/**
 * The texts that this page has so far. Each part of the catalogue comes with the screen that imports it, so that a phone
 * does not wait for the words of the desk, the stage and the speed test.
 */
import { isOwnText } from '../../shared/packs/own-id.ts'

export type Text = string | { readonly one: string; readonly other: string }

const brought = new Map<string, Text>()

/** Adds a part of the catalogue; gives it back as it was written, for the types. */
export function bring<const Texts extends Readonly<Record<string, Text>>>(texts: Texts): Texts {
  for (const [key, text] of Object.entries(texts)) brought.set(key, text)
  return texts
}

/** Other forms, for rooms whose words are those of a text and not of a world with a grammar. */
const otherForms = new Map<string, Text>()
let ofText = false
let world = 'town'

/** Adds other forms of texts that this page has; they are said while the room is on a text. */
export function bringOfTexts(texts: Readonly<Record<string, Text>>): void {
  for (const [key, text] of Object.entries(texts)) otherForms.set(key, text)
}

/** The pack whose words the room speaks from now on. */
export function speakOf(packId: string): void {
  ofText = isOwnText(packId)
  world = ofText ? 'text' : packId
}

/** What that is called in the middle of a sentence: "the {world} could say this". */
export function worldWord(): string {
  const word = brought.get(`world.${world}`)
  return typeof word === 'string' ? word : world
}

/** Both forms of every text that has two. */
export function formsOfTexts(): readonly {
  readonly key: string
  readonly usual: Text | undefined
  readonly other: Text
}[] {
  return [...otherForms].map(([key, other]) => ({ key, usual: brought.get(key), other }))
}

export function broughtText(key: string): Text | undefined {
  return (ofText ? otherForms.get(key) : undefined) ?? brought.get(key)
}
