/**
 * Reads a pack file: either a whole, consistent pack, or every problem with its place in the file and what is wrong.
 */
import { LONGEST } from '../own-text/limits.ts'
import { typedAs } from '../text/clean.ts'
import { BOUNDARY, type Book, type Pack, type Probe, type Rack, type Sentence, type TokenId } from './pack.ts'
import { examFloor } from './exam-floor.ts'
import { type LineFile, packFile, type PackFile, type SentenceFile, textFile, type TextFile } from './schema.ts'
import { estimated } from './text-estimate.ts'

export interface PackProblem {
  /** Where in the file, such as `train[12].key[0]`; empty for the file as a whole. */
  readonly where: string
  readonly what: string
}

export type LoadedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

/** Turns parsed JSON into a pack. Never throws. */
export function loadPack(json: unknown): LoadedPack {
  const parsed = packFile.safeParse(json)
  if (!parsed.success) return refused(parsed.error.issues)
  const file = parsed.data
  const reader = new Reader(file.words, false)
  const pack: Pack = {
    id: file.id,
    version: file.version,
    title: file.title,
    words: file.words,
    racks: reader.racks(file.racks),
    train: file.train.map((sentence, i) => reader.sentence(sentence, `train[${i}]`)),
    heldOut: file.heldOut.map((sentence, i) => reader.sentence(sentence, `heldOut[${i}]`)),
    probes: reader.probes(file.probes),
    floor: 'exact',
    books: [],
    entropyBits: file.entropyBits,
    longest: longestOf(file),
  }
  return judged(pack, [...reader.problems, ...leaks(file)])
}

/** The same for a pack that was made from texts. It has no name of its own: whoever keeps it gives it one. */
export function loadTextPack(json: unknown, id: string): LoadedPack {
  const parsed = textFile.safeParse(json)
  if (!parsed.success) return refused(parsed.error.issues)
  const file = parsed.data
  const reader = new Reader(file.words, true)
  const books = file.books.map(({ title }, at) => ({ id: `book-${at + 1}`, title }))
  const lineOf = (name: string) => (line: LineFile, i: number) => reader.line(line, books, `${name}[${i}]`)
  const train = file.train.map(lineOf('train'))
  const heldOut = estimated(train, file.heldOut.map(lineOf('heldOut')), file.words.length)
  const { bits, keyBits } = examFloor({ heldOut })
  const pack: Pack = {
    id,
    version: 1,
    title: file.title,
    words: file.words,
    racks: reader.racks(file.racks),
    train,
    heldOut,
    probes: reader.probes(file.probes),
    floor: 'estimate',
    books,
    ...(file.author !== undefined && { author: file.author }),
    ...(file.licence !== undefined && { licence: file.licence }),
    entropyBits: { perToken: bits, keyWord: keyBits },
    longest: longestOf(file),
  }
  return judged(pack, [...reader.problems, ...leaks(file), ...longPrompts(pack)])
}

/** A model reads no more words than the longest sentence of its text has. */
function longPrompts({ probes, longest }: Pack): PackProblem[] {
  return probes.flatMap(({ prompt }, p) =>
    prompt.length >= longest
      ? [problem(`probes[${p}].prompt`, `has ${prompt.length} words, more than ${longest - 1}`)]
      : [],
  )
}

function judged(pack: Pack, problems: readonly PackProblem[]): LoadedPack {
  return problems.length === 0 ? { ok: true, pack } : { ok: false, problems }
}

function refused(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): LoadedPack {
  return { ok: false, problems: issues.map(({ path, message }) => problem(placeOf(path), message)) }
}

function longestOf({ train, heldOut }: PackFile | TextFile): number {
  return 1 + Math.max(...[...train, ...heldOut].map(({ text }) => text.split(' ').length))
}

function problem(where: string, what: string): PackProblem {
  return { where, what }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** Exam sentences that training would give away. */
function leaks(file: PackFile | TextFile): PackProblem[] {
  const trained = new Map(file.train.map(({ text }, i) => [text, i]))
  return file.heldOut.flatMap(({ text }, i) => {
    const at = trained.get(text)
    return at === undefined ? [] : [problem(`heldOut[${i}].text`, `"${text}" is also in training, as train[${at}]`)]
  })
}

/** Looks words up and remembers what did not fit. */
class Reader {
  readonly problems: PackProblem[] = []
  readonly #ids = new Map<string, TokenId>()

  /** `isOneCase`: nobody knows which words of a text are nouns, so all are in lower case. */
  constructor(words: readonly string[], isOneCase: boolean) {
    const typed = new Map<string, number>()
    for (const [i, word] of words.entries()) {
      const first = this.#ids.get(word)
      if (first === undefined) this.#ids.set(word, i)
      else this.#report(`words[${i}]`, `"${word}" is there already, as words[${first}]`)
      if (/\s/.test(word)) this.#report(`words[${i}]`, `"${word}" must be without spaces`)
      if (isOneCase && word !== word.toLowerCase()) this.#report(`words[${i}]`, `"${word}" must be lower case`)
      const twin = typed.get(typedAs(word))
      if (!isOneCase && first === undefined && twin !== undefined) {
        this.#report(`words[${i}]`, `"${word}" is typed like "${words[twin]}", which is words[${twin}]`)
      }
      typed.set(typedAs(word), i)
    }
  }

  racks(racks: TextFile['racks']): Rack[] {
    const rackOf = new Map<TokenId, string>()
    const read = racks.map(({ id, words }, r) => ({
      id,
      words: words.map((word, i) => {
        const where = `racks[${r}].words[${i}]`
        const token = this.#word(word, where)
        const owner = rackOf.get(token)
        if (owner !== undefined) this.#report(where, `"${word}" is already in rack "${owner}"`)
        rackOf.set(token, id)
        return token
      }),
    }))
    this.#noRepeats(racks, 'racks')
    for (const [word, token] of this.#ids) {
      if (token !== BOUNDARY && !rackOf.has(token)) this.#report(`words[${token}]`, `"${word}" is in no rack`)
    }
    return read
  }

  probes(probes: PackFile['probes']): Probe[] {
    this.#noRepeats(probes, 'probes')
    return probes.map(({ id, prompt, answer, rivals }, p) => {
      const read = {
        id,
        prompt: this.#text(prompt, `probes[${p}].prompt`),
        answer: this.#word(answer, `probes[${p}].answer`),
        rivals: rivals.map((rival, i) => this.#word(rival, `probes[${p}].rivals[${i}]`)),
      }
      const own = read.rivals.indexOf(read.answer)
      if (own !== -1)
        this.#report(`probes[${p}].rivals[${own}]`, `"${answer}" is the answer and cannot be its own rival`)
      return read
    })
  }

  sentence({ text, key, floorBits, template }: SentenceFile, where: string): Sentence {
    const read = this.#keyed(text, key, where)
    if (floorBits.length !== read.tokens.length + 1) {
      this.#report(
        `${where}.floorBits`,
        `has ${floorBits.length} numbers, must have ${read.tokens.length + 1}: one a word and one for the close`,
      )
    }
    return { ...read, floorBits, template }
  }

  /** Of a text: its book takes the place of a template. */
  line({ text, key, book }: LineFile, books: readonly Book[], where: string): Sentence {
    const read = this.#keyed(text, key, where)
    if (read.tokens.length > LONGEST)
      this.#report(`${where}.text`, `has ${read.tokens.length} words, more than ${LONGEST}`)
    if (book >= books.length) this.#report(`${where}.book`, `${book} is none of the ${books.length} books`)
    return { ...read, floorBits: [], template: books[book]?.id ?? '' }
  }

  #keyed(text: string, key: readonly number[], where: string): Pick<Sentence, 'tokens' | 'key'> {
    const tokens = this.#text(text, `${where}.text`)
    for (const [i, at] of key.entries()) {
      if (at >= tokens.length) {
        this.#report(`${where}.key[${i}]`, `${at} is out of range: the sentence has ${tokens.length} words, from 0`)
      }
      const before = key[i - 1]
      if (before !== undefined && at <= before)
        this.#report(`${where}.key[${i}]`, `${at} must be more than ${before} before it`)
    }
    return { tokens, key }
  }

  #text(text: string, where: string): TokenId[] {
    return text.split(' ').map((word) => this.#word(word, where))
  }

  /** The word's id; an unknown word is reported and read as the boundary. */
  #word(word: string, where: string): TokenId {
    const token = this.#ids.get(word)
    if (token === undefined) this.#report(where, `"${word}" is not one of the pack's words`)
    if (token === BOUNDARY) this.#report(where, `"${word}" is the boundary and stands in no sentence and no rack`)
    return token ?? BOUNDARY
  }

  #noRepeats(list: readonly { readonly id: string }[], name: string) {
    for (const [i, { id }] of list.entries()) {
      const first = list.findIndex((other) => other.id === id)
      if (first < i) this.#report(`${name}[${i}].id`, `"${id}" is there already, as ${name}[${first}]`)
    }
  }

  #report(where: string, what: string) {
    this.problems.push(problem(where, what))
  }
}
