/**
 * Texts by key: `t('join.title')`, `t('lobby.players', { count: 3 })`. Keys and the names of their parameters are
 * checked by types; a text with forms for one and many chooses by `count`. A text may mark terms that the glossary
 * explains: `[bits]`, or `[blame](gradient)` where it uses another word. `t` gives it bare, `pieces` with its terms.
 */
import { broughtText, worldWord, type Text } from './brought.ts'
import type { en } from './en.ts'
import { isRightToLeft, locale } from './spoken.ts'

/** Texts that belong to no stop. A stop has its own beside them: `typed`. */
export type Texts = typeof en

/** `{world}` is filled by the room, and not by whoever says it. */
type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Exclude<Name, 'world'> | NamesIn<Rest> : never
type NamesOf<T> = T extends { readonly other: infer Other } ? NamesIn<Other> | 'count' : NamesIn<T>
type Value = string | number
type Values = Readonly<Record<string, Value>>
type Params<T> = { readonly [N in NamesOf<T>]: Value }
export type Arguments<T> = [NamesOf<T>] extends [never] ? [] : [params: Params<T>]

/** Says a text of these, by its key. */
export type Translate<All> = <K extends keyof All & string>(key: K, ...params: Arguments<All[K]>) => string

export const t: Translate<Texts> = say

/** `t` for a stop: its own texts, beside those that all share. */
export function typed<Own>(): Translate<Own & Texts> {
  return say
}

/** A text with what it tells, to be said (`lineText`) or shown with terms that can be tapped (`toldLine`). */
export interface Line {
  readonly key: string
  readonly values: Values
}

/** A line of a stop's own texts. */
export function lined<Own>() {
  return <K extends keyof (Own & Texts) & string>(key: K, ...[values]: Arguments<(Own & Texts)[K]>): Line => ({
    key,
    values: values ?? {},
  })
}

/** The same of an id that data brings along. */
export function lineOf(prefix: string, id: string, values: Values = {}): Line {
  return { key: `${prefix}.${id}`, values }
}

export function lineText({ key, values }: Line): string {
  return say(key, values)
}

function say(key: string, ...[params]: readonly Values[]): string {
  return fill(broughtText(key) ?? key, params ?? {})
}

export interface Piece {
  readonly text: string
  /** What the glossary knows it by; null: no term. */
  readonly term: string | null
}

/** The same text in pieces, so that its terms can be asked about. */
export function pieces(key: string, params: Values = {}): readonly Piece[] {
  const form = formOf(broughtText(key) ?? key, params)
  const marks = [...form.matchAll(MARKED)]
  const after = marks.map(({ index, 0: { length } }) => index + length)
  return [...marks, null].flatMap((mark, at): Piece[] => {
    const before = { text: filled(form.slice(after[at - 1] ?? 0, mark?.index), params), term: null }
    const [, word = '', term = word] = mark ?? []
    return mark === null ? [before] : [before, { text: filled(word, params), term }]
  })
}

/** Text of an id that data brings along, such as `rack.animals`; the id itself when the catalogue has none. */
export function textOf(prefix: string, id: string, params: Readonly<Record<string, Value>> = {}): string {
  const text = broughtText(`${prefix}.${id}`)
  return text === undefined ? id : fill(text, params)
}

/** The same, but null where there is no such text, or where it tells of something that is not known yet. */
export function textIfKnown(prefix: string, id: string, known: Readonly<Record<string, Value>>): string | null {
  const text = broughtText(`${prefix}.${id}`)
  if (text === undefined) return null
  const needed = formOf(text, known).matchAll(/\{(\w+)\}/g)
  return [...needed].every(([, name = '']) => name === 'world' || name in known) ? fill(text, known) : null
}

/** Text of a key that the rules chose, such as `brief.half-way.a`. */
export function textAt(key: string): string {
  const text = broughtText(key)
  return text === undefined ? key : fill(text, {})
}

const MARKED = /\[([^\]]+)\](?:\(([\w-]+)\))?/g

function fill(text: Text, params: Readonly<Record<string, Value>>): string {
  return filled(formOf(text, params).replaceAll(MARKED, '$1'), params)
}

function formOf(text: Text, params: Readonly<Record<string, Value>>): string {
  return typeof text === 'string' ? text : (text[plural().select(Number(params['count']))] ?? text.other)
}

function filled(form: string, params: Readonly<Record<string, Value>>): string {
  return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'world' ? worldWord() : shown(params[name])))
}

function shown(value: Value | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return whole.format(value)
  return isRightToLeft() || RIGHT_TO_LEFT.test(value) ? `${ISOLATED.from}${value}${ISOLATED.to}` : value
}

/** Words in the letters of their own world, such as a sentence with a blank: in a page of the other direction they keep theirs. */
export function isolated(words: string): string {
  return isRightToLeft() ? `${ISOLATED.from}${words}${ISOLATED.to}` : words
}

/** Points from what was to what is, as the page is read. */
export function arrow(): string {
  return isRightToLeft() ? '←' : '→'
}

/** Between two things of which one stands after the other, with its space. */
export function comma(): string {
  return isRightToLeft() ? '، ' : ', '
}

/**
 * A value in such letters would turn the direction of the figures and marks beside it, so it stands in a direction of its own;
 * in a page of such letters every value does.
 */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** First strong isolate, and its end (UAX 9). */
const ISOLATED = { from: '\u2068', to: '\u2069' }

/** Made anew when the page speaks another language. */
function inLocale<Made>(make: (locale: string) => Made): () => Made {
  let made: Made | null = null
  let of = ''
  return () => {
    if (made === null || of !== locale()) made = make((of = locale()))
    return made
  }
}

const plural = inLocale((locale) => new Intl.PluralRules(locale))
const list = inLocale((locale) => new Intl.ListFormat(locale, { style: 'short', type: 'unit' }))
const day = inLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }))
const justDay = inLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }))

function digits(options: Intl.NumberFormatOptions): { format(value: number): string } {
  const made = inLocale((locale) => new Intl.NumberFormat(locale, options))
  return { format: (value) => made().format(value) }
}

const whole = digits({ maximumFractionDigits: 2 })
const two = digits({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
const signedTwo = digits({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' })
const share = digits({ style: 'percent', maximumFractionDigits: 0 })
const fineShare = digits({ style: 'percent', maximumSignificantDigits: 2 })
const smallShare = digits({
  style: 'percent',
  maximumFractionDigits: 2,
  maximumSignificantDigits: 2,
  roundingPriority: 'lessPrecision',
})
const LEAST_PERCENT = 0.0001
/** Plain digits, to be counted with. */
const roughly = new Intl.NumberFormat('en', { maximumSignificantDigits: 2, useGrouping: false })
const three = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false })
const rate = digits({ maximumSignificantDigits: 2 })
const fine = digits({ maximumSignificantDigits: 3 })

/** Less than this is 0.00. */
const LEAST_SHOWN = 0.005

export function formatBits(bits: number): string {
  // What is nearly nothing has no sign.
  return two.format(Math.abs(bits) < LEAST_SHOWN ? 0 : bits)
}

/** With its sign: +0.31, -0.11. */
export function formatSignedBits(bits: number): string {
  return signedTwo.format(bits)
}

/** How far a figure fell, of the two figures as they are shown: what stands on a screen adds up. */
export function formatDrop(before: number, after: number): string {
  return two.format(Math.abs(inHundredths(before) - inHundredths(after)) / 100)
}

function inHundredths(bits: number): number {
  return Math.round(bits * 100)
}

/**
 * Surprise as what it feels like: 2 bits are like guessing among 4 words. Less than one word is a guess that is mostly
 * right; more than blind guessing, of `blindBits`, is not a guess among more words than there are, but a wrong belief.
 */
export function formatAmong(bits: number, blindBits: number): string {
  const feel = feelOf(bits, blindBits)
  return feel === 'words'
    ? t('among.words', { count: wordsAmong(bits) })
    : t(`among.${feel}`, { times: timesRight(bits) })
}

/** The same in short, to stand in a sentence: among 4 words. */
export function formatAmongShort(bits: number, blindBits: number): string {
  const feel = feelOf(bits, blindBits)
  return feel === 'words'
    ? t('among.words-short', { count: wordsAmong(bits) })
    : t(`among.${feel}-short`, { times: timesRight(bits) })
}

/** From so many bits above blind guessing on it is worse than that, and not about the same. */
const LEVEL_BITS = 0.1

function feelOf(bits: number, blindBits: number): 'sure' | 'mostly' | 'words' | 'blind' | 'worse' {
  if (bits > blindBits + LEVEL_BITS) return 'worse'
  if (wordsAmong(bits) > 2 ** blindBits + 0.5) return 'blind'
  if (wordsAmong(bits) > 1) return 'words'
  return timesRight(bits) === 10 ? 'sure' : 'mostly'
}

/** Of ten, when the true word is given 2^-bits. */
function timesRight(bits: number): number {
  return Math.round(10 * 2 ** -bits)
}

/** So many words: 1 word, 4 words. */
export function formatWords(bits: number): string {
  return t('among.count', { count: wordsAmong(bits) })
}

/** The number of words alone. */
export function formatCount(bits: number): string {
  return whole.format(wordsAmong(bits))
}

function wordsAmong(bits: number): number {
  const count = 2 ** bits
  return count < 1000 ? Math.max(1, Math.round(count)) : Number(three.format(count))
}

/** A probability; of less than one in a hundred nobody has an idea as a share, but as one in so many. */
export function formatShare(p: number): string {
  if (p <= 0 || p >= 0.095) return share.format(p)
  if (p < 1e-9) return t('among.hardly')
  return p < 0.01 ? t('among.one-in', { count: Number(roughly.format(1 / p)) }) : fineShare.format(p)
}

/** In a list of shares, or of one before and after: all of it in percent, for one in so many cannot be compared with percents. */
export function formatPercent(p: number): string {
  if (p > 0 && p < LEAST_PERCENT) return t('among.under', { share: smallShare.format(LEAST_PERCENT) })
  return p <= 0 || p >= 0.095 ? share.format(p) : smallShare.format(p)
}

/** By how much an effect in bits changes the words in question: each bit halves or doubles them. */
export function formatTimes(bits: number): string {
  return rate.format(2 ** Math.abs(bits))
}

export function formatRate(value: number): string {
  return rate.format(value)
}

/** A weight or a gradient, to three digits. */
export function formatFine(value: number): string {
  return fine.format(value)
}

export function formatNumber(value: number): string {
  return whole.format(value)
}

/** Names, words or figures one after the other: a, b, c. */
export function formatList(all: readonly (string | number)[]): string {
  return list().format(all.map((each) => (typeof each === 'number' ? whole.format(each) : each)))
}

export function formatDate(ms: number): string {
  return day().format(ms)
}

export function formatDay(ms: number): string {
  return justDay().format(ms)
}

/** Minutes and seconds left: 1:05. */
export function formatClock(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
