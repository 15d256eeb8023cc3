/**
 * Makes `virtual:language/<language>`: its words for the first screens, and the rest in pieces that are fetched with the
 * screens that need them. Fails where a language on offer lacks a text.
 */
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { offered } from '../client/locale/offered.ts'
import { isLanguage, type Language } from '../shared/protocol/languages.ts'
import { englishOfTexts, englishParts, faultsOf, fileOf, type Part, type Texts, textsIn } from './texts.ts'

const whole = 'virtual:language/'
const piece = 'virtual:words/'

/** What a phone shows until it plays: the pieces of a stop, and of desk and glossary, come later. */
const FIRST = new Set(['room', 'reject', 'controls', 'standings', 'card'])
const ASKED = new Set(['terms', 'almanac', 'bill'])
/** Of a stop, what no phone says. */
const BIG = new Set(['desk', 'stage', 'asked', 'report', 'options'])

/** Of the build: the files of each language but English, which is in the app itself, from the app's folder on. */
const list = 'languages.json'

/** Folder of a file that is said in one language alone; null: of any other file. */
export function folderOfLanguage(id: string | null): string | null {
  const [, spoken, page] = /^\0virtual:(?:language|words)\/(\w+)|\/docs\/lessons\/(\w+)\//.exec(id ?? '') ?? []
  const language = spoken ?? page
  return language === undefined ? null : `assets/language/${language}/`
}

/** The piece in which the texts of a part come; null: with the first ones. */
function pieceOf(path: string): string | null {
  const name = basename(path).replace(/(\.en)?\.ts$/, '')
  if (FIRST.has(name)) return null
  const stop = /^stops\/([^/]+)\//.exec(path)?.[1]
  if (stop === undefined) return ASKED.has(name) ? 'asked' : 'desk'
  return BIG.has(name) ? `${stop}-wall` : stop
}

/** `root`: of the checkout. */
export function languageFiles(root: string): Plugin {
  let parts: readonly Part[] = []
  let isBuild = false
  return {
    name: 'language-files',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      const [english, ofTexts] = await Promise.all([englishParts(root), englishOfTexts(root)])
      const faults = offered.flatMap((each) => (each === 'en' ? [] : faultsOf(each, english, ofTexts, root)))
      if (faults.length > 0) throw new Error(`Texts are missing or wrong:\n${faults.join('\n')}`)
    },
    resolveId: (id) => (id.startsWith(whole) || id.startsWith(piece) ? `\0${id}` : null),
    async load(id) {
      const [, kind, language = '', name] = /^\0(virtual:\w+\/)([\w]+)(?:\/([\w-]+))?$/.exec(id) ?? []
      if (kind === undefined || !isLanguage(language)) return null
      if (parts.length === 0) parts = await englishParts(root)
      if (kind === piece) return `export default ${JSON.stringify(said(language, name ?? null))}`
      // Of a language that is not on offer nothing is built.
      const mine = offered.includes(language) ? parts : []
      const pieces = [...new Set(mine.map(({ path }) => pieceOf(path)))].filter((each) => each !== null)
      const places = mine.flatMap(({ path, texts }) => {
        const at = pieces.findIndex((each) => each === pieceOf(path))
        return at < 0 ? [] : [[Object.keys(texts)[0], at]]
      })
      return `export default {
        words: ${JSON.stringify(said(language, null))},
        places: ${JSON.stringify(Object.fromEntries(places))},
        rest: [${pieces.map((each) => `() => import('${piece}${language}/${each}')`).join(', ')}],
      }`
    },
    generateBundle(_options, bundle) {
      const files = Object.groupBy(
        Object.keys(bundle).filter((name) => name.startsWith('assets/language/')),
        (name) => name.split('/')[2] ?? '',
      )
      if (Object.keys(files).length > 0) this.emitFile({ type: 'asset', fileName: list, source: JSON.stringify(files) })
    },
  }

  /** What a language says in one piece. */
  function said(language: Language, name: string | null): Texts {
    if (!offered.includes(language)) return {}
    const mine = parts.filter(({ path }) => pieceOf(path) === name)
    return Object.fromEntries(
      mine.flatMap(({ path, texts }) => {
        const file = textsIn(fileOf(path, language), root)
        return Object.keys(texts).flatMap((key) =>
          [key, `${key}@text`].flatMap((each) => {
            const text = file[each]
            return text === undefined ? [] : [[each, text]]
          }),
        )
      }),
    )
  }
}
