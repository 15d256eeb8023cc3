/**
 * All texts of the app: the English ones with the part that each stands in, what another language says in their place, and what
 * is wrong with that. English stands in TypeScript beside what shows it; another language in `client/locale/<language>/<part>.json`
 * for each part of `client/locale/en`, and in `stops/<stop>/face/locale/<language>.json` for all of a stop.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Brought from '../client/locale/brought.ts'
import type { Language } from '../shared/protocol/languages.ts'

type Text = Brought.Text
export type Texts = Readonly<Record<string, Text>>

/** A part of the catalogue, as one module brings it. */
export interface Part {
  /** Path of the module, from the root. */
  readonly path: string
  readonly texts: Texts
}

/** The English parts, by path. `root`: of the checkout. */
export async function englishParts(root = '.'): Promise<readonly Part[]> {
  const paths = globSync(['client/locale/en/*.ts', 'stops/*/face/**/*.en.ts'], { cwd: root }).toSorted()
  return await Promise.all(
    paths.map(async (path) => {
      const module: Readonly<Record<string, Texts>> = await import(pathToFileURL(join(root, path)).href)
      return { path, texts: Object.assign({}, ...Object.values(module)) }
    }),
  )
}

/** What English says otherwise in rooms on a text, by key. */
export async function englishOfTexts(root = '.'): Promise<Texts> {
  const paths = globSync(['client/locale/of-texts/*.ts', 'stops/**/*of-texts.ts'], { cwd: root })
  await Promise.all(paths.map((path) => import(pathToFileURL(join(root, path)).href)))
  // The very module that they have brought their texts to: a loader of configurations has copies of its own.
  const { formsOfTexts }: typeof Brought = await import(pathToFileURL(join(root, 'client/locale/brought.ts')).href)
  return Object.fromEntries(formsOfTexts().map(({ key, other }) => [key, other]))
}

/** Where a language says what this part does: one file for a part of the app, and one for all parts of a stop. */
export function fileOf(part: string, language: Language): string {
  const stop = /^stops\/([^/]+)\//.exec(part)?.[1]
  if (stop !== undefined) return `stops/${stop}/face/locale/${language}.json`
  return `client/locale/${language}/${basename(part, '.ts')}.json`
}

/** The texts of one such file; none where there is no file. */
export function textsIn(file: string, root = '.'): Texts {
  const path = join(root, file)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Texts) : {}
}

/** What is missing or wrong in a language, a line each. */
export function faultsOf(language: Language, parts: readonly Part[], ofTexts: Texts, root = '.'): readonly string[] {
  const wanted = new Map<string, Record<string, Text>>()
  for (const { path, texts } of parts) {
    const file = fileOf(path, language)
    const here = wanted.get(file) ?? {}
    wanted.set(file, here)
    for (const [key, text] of Object.entries(texts)) {
      here[key] = text
      const other = ofTexts[key]
      if (other !== undefined) here[`${key}@text`] = other
    }
  }
  return [...wanted].flatMap(([file, english]) => {
    const said = textsIn(file, root)
    const unknown = Object.keys(said).filter((key) => !Object.hasOwn(english, key))
    return [
      ...unknown.map((key) => `${file}: there is no text ${key}`),
      ...Object.entries(english).flatMap(([key, text]) =>
        faultsOfText(text, said[key], language).map((fault) => `${file}: ${key} ${fault}`),
      ),
    ]
  })
}

/** What is wrong with a text, by the English one. */
export function faultsOfText(english: Text, said: Text | undefined, language: Language): readonly string[] {
  if (said === undefined) return ['is missing']
  if (typeof said !== typeof english) return [`must be ${typeof english === 'string' ? 'one text' : 'forms by count'}`]
  const lacking = typeof said === 'string' ? [] : formsIn(language).filter((form) => said[form] === undefined)
  const differ = (what: string, of: (text: Text) => string) =>
    of(said) === of(english) ? [] : [`has the ${what} ${of(said) || 'none'} and not ${of(english) || 'none'}`]
  return [
    ...lacking.map((form) => `lacks its form ${form}`),
    ...differ('parameters', parameters),
    ...differ('terms', terms),
    ...(forms(said).some((form) => form.trim() === '') ? ['is empty'] : []),
    ...(forms(said).some((form) => /[{}[\]]/.test(bare(form))) ? ['has a mark that is not closed'] : []),
    ...(language === 'ar' && forms(said).some((form) => form.replaceAll(FROM_LEFT, '').includes('→'))
      ? ['has an arrow that points back']
      : []),
  ]
}

/** Forms by count that a language has. "Many" of Spanish and French is of millions alone, which are nowhere. */
function formsIn(language: Language): readonly Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  return pluralCategories.filter((form) => form !== 'many' || language === 'ar')
}

function forms(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text)
}

/** All of them in all forms: a form of one may do without its number. */
function parameters(text: Text): string {
  const names = forms(text).flatMap((form) => Array.from(form.matchAll(/\{(\w+)\}/g), ([, name]) => name))
  return [...new Set(names)]
    .filter((name) => name !== 'world')
    .toSorted()
    .join(', ')
}

/** Isolated, with its own direction from left to right: beside an axis of numbers. */
const FROM_LEFT = /\u2066[^\u2069]*\u2069/g

const TERM = /\[([^\]]+)\](?:\(([\w-]+)\))?/g

function terms(text: Text): string {
  const marked = forms(text).flatMap((form) => Array.from(form.matchAll(TERM), ([, word, term = word]) => term))
  return [...new Set(marked)].toSorted().join(', ')
}

function bare(form: string): string {
  return form.replaceAll(TERM, '').replaceAll(/\{\w+\}/g, '')
}
