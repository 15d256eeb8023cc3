/**
 * Lets the page speak another language than the one its texts are written in. A language comes as one small file with the
 * words of the first screens and a list of the rest, and each part of the rest when the English part of it has come: a phone
 * loads its own language, for what it shows. A part of the app waits for its words (`lazyPart`), so that no screen comes in
 * English first; words that do not come are said in English until they do, and the page says that a part of it is late.
 */
import type { Language } from '../../shared/protocol/languages.ts'
import { lazyPart, needWithParts, type Patience } from '../parts/lazy-part.ts'
import { hearOfTexts, layOver, type Text } from './brought.ts'
import { directionOf, nowSpoken, spokenLanguage } from './spoken.ts'

export type Words = Readonly<Record<string, Text>>

/** What `virtual:language/…` gives (scripts/languages.ts). */
export interface LanguageFile {
  /** Of the first screens. */
  readonly words: Words
  /** Which of `rest` has a part of the catalogue, by the part's first key. */
  readonly places: Readonly<Record<string, number>>
  readonly rest: readonly (() => Promise<{ readonly default: Words }>)[]
}

type Load<T> = (patience: Patience) => Promise<{ readonly default: T }>

const files: Readonly<Record<Exclude<Language, 'en'>, Load<LanguageFile>>> = {
  de: (patience) => lazyPart(() => import('virtual:language/de'), patience),
  es: (patience) => lazyPart(() => import('virtual:language/es'), patience),
  fr: (patience) => lazyPart(() => import('virtual:language/fr'), patience),
  ar: (patience) => lazyPart(() => import('virtual:language/ar'), patience),
}

/** How often words are asked for until English takes their place. */
const PATIENCE = 2

/** The language that was asked for last. */
let asked: Language = 'en'
/** Words on their way that screens wait for. */
const coming = new Set<Promise<void>>()
const ears = new Set<() => void>()

needWithParts(() => (coming.size === 0 ? null : Promise.all(coming).then(() => {})))

/** No other language is on its way. */
export function isSpeaking(): boolean {
  return asked === spokenLanguage()
}

/** Told when the page speaks another language, or has got more of its words: all that is shown is then to be said anew. */
export function hearOfLanguage(ear: () => void): () => void {
  ears.add(ear)
  return () => ears.delete(ear)
}

/** Resolves when the page speaks it, or goes on in English because the words do not come; they are then still asked for. */
export async function speak(language: Language): Promise<void> {
  if (language === asked) return
  asked = language
  if (language === 'en') change('en', new Map())
  else await fetchWords(files[language], (file) => begin(language, file))
}

async function begin(language: Language, { words, places, rest }: LanguageFile): Promise<void> {
  const all = new Map(Object.entries(words))
  const begun = new Set<number>()
  const first: Promise<void>[] = []
  const need = (part: string) => {
    const place = places[part]
    const load = place === undefined ? undefined : rest[place]
    if (language !== asked || place === undefined || load === undefined || begun.has(place)) return
    begun.add(place)
    const more = fetchWords(
      (patience) => lazyPart(load, patience),
      (texts) => Object.entries(texts).forEach(([key, text]) => all.set(key, text)),
    )
    first.push(more)
  }
  if (language !== asked) return
  hearOfTexts(need)
  await Promise.all(first)
  if (language === asked) change(language, all)
}

/** Fetches words and uses them as soon as they are there. Resolves then, or when they are late. */
async function fetchWords<T>(load: Load<T>, use: (words: T) => unknown): Promise<void> {
  const used = async (tries: number) => use((await load({ tries, isWords: true })).default)
  const waited = used(PATIENCE).then(
    () => {},
    () => void used(Infinity).then(tell, () => {}),
  )
  coming.add(waited)
  await waited
  coming.delete(waited)
}

/** From now on the page speaks it. */
function change(language: Language, texts: ReadonlyMap<string, Text>): void {
  layOver(texts)
  nowSpoken(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  tell()
}

function tell(): void {
  for (const ear of ears) ear()
}
