/**
 * Slides of a stop from its teacher's page, as plain data: the goal, what happens, what this class has measured, questions and
 * the exit ticket. What to say and the answers go into the notes, which only the teacher sees.
 */
import { lexer, type Token, type Tokens } from 'marked'
import { guideWords } from '../../shared/lessons/guide-words.ts'
import type { Guide } from '../../shared/lessons/guide.ts'
import type { Fact } from '../faces/face.ts'
import '../locale/en/lessons.ts'
import { formatFine, formatNumber, t } from '../locale/t.ts'

export interface Slide {
  readonly title: string
  readonly lines: readonly string[]
  /** Names and figures. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly notes: string
}

/** `facts`: what a class has measured there; none before the lesson. */
export function slidesOf({ language, title, parts }: Guide, facts: readonly Fact[]): readonly Slide[] {
  const words = guideWords[language]
  const plan = lexer(parts.plan)
  const steps = rowsOf(plan).flatMap(([, what = '', say = '']) => (what === '' ? [] : [{ what, say }]))
  const questions = questionsOf(plan, words.questions)
  const exit = itemsOf(lexer(parts.exit))
  const known = facts.flatMap(({ name, value }) => (value === null ? [] : [[name, shown(value)] as const]))
  return [
    { ...empty, title, lines: [after(plan, words.goal)] },
    {
      ...empty,
      title: t('lessons.slide-steps'),
      lines: steps.map(({ what }) => firstSentence(what)),
      notes: steps.map(({ what, say }) => `${what}\n${say}`).join('\n\n'),
    },
    ...(known.length === 0 ? [] : [{ ...empty, title: t('lessons.slide-figures'), facts: known }]),
    {
      ...empty,
      title: t('lessons.slide-questions'),
      lines: questions.map(({ asked }) => asked),
      notes: questions.map(({ asked, answer }) => `${asked}\n${answer}`).join('\n\n'),
    },
    { ...empty, title: t('lessons.exit'), lines: exit, notes: after(lexer(parts.answers), words.exitAnswer) },
  ]
}

const empty: Slide = { title: '', lines: [], facts: [], notes: '' }

/** Below this two decimals would show nothing. */
const SMALL = 0.01

function shown(value: string | number): string {
  if (typeof value !== 'number') return value
  return Math.abs(value) < SMALL ? formatFine(value) : formatNumber(value)
}

/** What stands in the paragraph that begins with this in bold. */
function after(tokens: readonly Token[], name: string): string {
  const found = tokens.map((token) => plainAll([token])).find((text) => text.startsWith(name))
  return found === undefined ? '' : found.slice(name.length).trim()
}

/** Rows of the first table, as texts. */
function rowsOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  const table = tokens.find((token): token is Tokens.Table => token.type === 'table')
  return (table?.rows ?? []).map((row) => row.map(({ tokens: inside }) => plainAll(inside)))
}

/** Items of a list: the question, and in italics its answer. */
function questionsOf(
  tokens: readonly Token[],
  name: string,
): readonly { readonly asked: string; readonly answer: string }[] {
  const from = tokens.findIndex((token) => token.type === 'heading' && plain(token).startsWith(name))
  const list = tokens.slice(from).find((token): token is Tokens.List => token.type === 'list')
  return (list?.items ?? []).map((item) => {
    const inside = item.tokens.flatMap((token) => tokensIn(token))
    const at = inside.findIndex((token, place) => token.type === 'em' && place > 0)
    const asked = plainAll(at < 0 ? inside : inside.slice(0, at)).trim()
    return { asked, answer: at < 0 ? '' : plainAll(inside.slice(at)).trim() }
  })
}

function itemsOf(tokens: readonly Token[]): readonly string[] {
  const list = tokens.find((token): token is Tokens.List => token.type === 'list')
  return (list?.items ?? []).map((item) => plainAll(item.tokens).trim())
}

function tokensIn(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [token]
}

function plainAll(tokens: readonly Token[]): string {
  return tokens.map(plain).join('').replaceAll(/\s+/g, ' ').replaceAll(/_{2,}/g, '…')
}

function plain(token: Token): string {
  const inside = tokensIn(token)
  if (inside.length > 0 && inside[0] !== token) return plainAll(inside)
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw
}

function firstSentence(text: string): string {
  return /^.*?[.?!؟](?= [\p{Lu}\p{Lo}“"«„(¿¡]|$)(?:[^.?!؟]*[.?!؟])?/u.exec(text)?.[0] ?? text
}
