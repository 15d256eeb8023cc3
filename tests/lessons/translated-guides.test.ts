/** A teacher's page in another language has all that the English one has: the same parts, tables, lists, tasks and figures. */
import { globSync, readFileSync } from 'node:fs'
import { lexer, type Token, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { guideOf, parts } from '../../shared/lessons/guide.ts'
import { guideWords } from '../../shared/lessons/guide-words.ts'
import { isLanguage, type Language } from '../../shared/protocol/languages.ts'

const pages = globSync('docs/lessons/*/*.md').map((path) => {
  const [, , language = '', file = ''] = path.split('/')
  if (!isLanguage(language)) throw new Error(`${path}: no such language`)
  return [path, language, file] as const
})

/** What a reader sees of its build: depths of headings, sizes of tables and lists. */
function shapeOf(markdown: string): string[] {
  return lexer(markdown).flatMap((token): string[] => {
    switch (token.type) {
      case 'heading':
        return [`heading ${(token as Tokens.Heading).depth}`]
      case 'table': {
        const { header, rows } = token as Tokens.Table
        return [`table ${rows.length} x ${header.length}`]
      }
      case 'list':
        return [`list of ${(token as Tokens.List).items.length}`]
      case 'space':
        return []
      default:
        return [token.type]
    }
  })
}

/** Figures in the tables, whatever the language writes them like: .15, 0.15 and 0,15 are one. */
function figuresOf(markdown: string): number[] {
  const tables = lexer(markdown).filter((token: Token): token is Tokens.Table => token.type === 'table')
  return tables.flatMap(({ rows }) =>
    rows
      .flat()
      .flatMap(({ text }) =>
        Array.from(text.replaceAll(/(\d)(?<!\b0)[\s.,](?=\d{3}\b)/g, '$1').matchAll(/\d*[.,]?\d+/g), ([said]) =>
          Number(said.replace(',', '.')),
        ),
      )
      .toSorted((a, b) => a - b),
  )
}

const tasksIn = (worksheet: string) => Array.from(worksheet.matchAll(/^\*\*(\d)\./gm), ([, no]) => no)

it.each(Object.entries(guideWords))('words of %s are told apart', (_language, words) => {
  const headings = [words.worksheet, words.answers, words.exit, words.unplugged]
  expect(new Set(headings).size).toBe(headings.length)
})

describe.each(pages)('%s', (path, language: Language, file) => {
  const words = guideWords[language]
  const own = guideOf(readFileSync(path, 'utf8'), language)
  const english = guideOf(readFileSync(`docs/lessons/${file}`, 'utf8'))

  it.each(parts)('has the same build in its %s', (part) => {
    expect(shapeOf(own.parts[part])).toEqual(shapeOf(english.parts[part]))
  })

  it('has the same figures in its tables, and the same tasks', () => {
    for (const part of parts) expect(figuresOf(own.parts[part])).toEqual(figuresOf(english.parts[part]))
    expect(tasksIn(own.parts.worksheet)).toEqual(tasksIn(english.parts.worksheet))
  })

  it('has the words that slides are made by', () => {
    expect(own.parts.plan).toContain(`**${words.goal}** `)
    expect(own.parts.plan).toContain(`**${words.minutes}** `)
    expect(own.parts.answers).toContain(`**${words.exitAnswer}** `)
    for (const name of [words.misconceptions, words.questions])
      expect(own.parts.plan).toMatch(new RegExp(`^#+ ${name}`, 'm'))
  })
})
