/**
 * The texts that this page has so far. Each part of the catalogue comes with the screen that imports it, so that a phone
 * does not wait for the words of the desk, the stage and the speed test. English is what they are written in; a page that
 * speaks another language lays that over, part by part (`speak.ts`), and where it has not come English shows.
 */
import { isOwnText } from '../../shared/packs/own-id.ts'
import type { Language } from '../../shared/protocol/languages.ts'
import { worldIds, worldLanguages } from '../../shared/worlds/ids.ts'

/** One text, or its forms by count; which there are, a language decides: those of `Intl.PluralRules`. */
export type Text = string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string })
type English = string | { readonly one: string; readonly other: string }

const brought = new Map<string, Text>()
/** Parts are known by their first key. */
const parts = new Set<string>()
let hearPart = (_part: string): void => {}

/** Adds a part of the catalogue; gives it back as it was written, for the types. */
export function bring<const Texts extends Readonly<Record<string, English>>>(texts: Texts): Texts {
  const [part] = Object.keys(texts)
  for (const [key, text] of Object.entries(texts)) brought.set(key, text)
  if (part !== undefined && !parts.has(part)) {
    parts.add(part)
    hearPart(part)
  }
  return texts
}

/** Tells of all parts that are here, and of each that comes. */
export function hearOfTexts(hear: (part: string) => void): void {
  hearPart = hear
  for (const part of parts) hear(part)
}

/** The same texts in the language of the page, by key; with `@text` behind it, as they are said in rooms on a text. */
let laidOver: ReadonlyMap<string, Text> = new Map()

export function layOver(texts: ReadonlyMap<string, Text>): void {
  laidOver = texts
}

/** Of those, all whose keys begin with these words, to be taken along. */
export function laidOverIn(prefixes: readonly string[]): Readonly<Record<string, Text>> {
  return Object.fromEntries([...laidOver].filter(([key]) => prefixes.includes(key.split('.')[0] ?? '')))
}

/** Other forms, for rooms whose words are those of a text and not of a world with a grammar. */
const otherForms = new Map<string, Text>()
let ofText = false
let world = 'town'

/** Adds other forms of texts that this page has; they are said while the room is on a text. */
export function bringOfTexts(texts: Readonly<Record<string, English>>): void {
  for (const [key, text] of Object.entries(texts)) otherForms.set(key, text)
}

/** The pack whose words the room speaks from now on. */
export function speakOf(packId: string): void {
  ofText = isOwnText(packId)
  world = ofText ? 'text' : packId
}

/** The language of those words, for whoever reads them out; null: nobody knows that of a text. */
export function worldLanguage(): Language | null {
  const id = worldIds.find((one) => one === world)
  return id === undefined ? null : worldLanguages[id]
}

/** What that is called in the middle of a sentence: "the {world} could say this". */
export function worldWord(): string {
  const word = broughtText(`world.${world}`)
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
  return (ofText ? otherText(key) : undefined) ?? laidOver.get(key) ?? brought.get(key)
}

function otherText(key: string): Text | undefined {
  return laidOver.get(`${key}@text`) ?? (laidOver.has(key) ? undefined : otherForms.get(key))
}
