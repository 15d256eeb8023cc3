/**
 * Reads a pack file: either a whole, consistent pack, or every problem with its place in the file and what is wrong.
 */
import { BOUNDARY, type Pack, type Probe, type Rack, type Sentence, type TokenId } from './pack.ts'
import { packFile, type PackFile, type SentenceFile } from './schema.ts'

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
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => problem(placeOf(path), message)) }
  }
  const file = parsed.data
  const reader = new Reader(file.words)
  const pack: Pack = {
    id: file.id,
    version: file.version,
    title: file.title,
    words: file.words,
    racks: reader.racks(file.racks),
    train: file.train.map((sentence, i) => reader.sentence(sentence, `train[${i}]`)),
    heldOut: file.heldOut.map((sentence, i) => reader.sentence(sentence, `heldOut[${i}]`)),
    probes: reader.probes(file.probes),
    entropyBits: file.entropyBits,
    longest: 1 + Math.max(...[...file.train, ...file.heldOut].map(({ text }) => text.split(' ').length)),
  }
  const problems = [...reader.problems, ...leaks(file)]
  return problems.length === 0 ? { ok: true, pack } : { ok: false, problems }
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
function leaks(file: PackFile): PackProblem[] {
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

  constructor(words: readonly string[]) {
    for (const [i, word] of words.entries()) {
      const first = this.#ids.get(word)
      if (first === undefined) this.#ids.set(word, i)
      else this.#report(`words[${i}]`, `"${word}" is there already, as words[${first}]`)
      if (word !== word.toLowerCase() || /\s/.test(word)) {
        this.#report(`words[${i}]`, `"${word}" must be lower case and without spaces`)
      }
    }
  }

  racks(racks: PackFile['racks']): Rack[] {
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
    const tokens = this.#text(text, `${where}.text`)
    for (const [i, at] of key.entries()) {
      if (at >= tokens.length) {
        this.#report(`${where}.key[${i}]`, `${at} is out of range: the sentence has ${tokens.length} words, from 0`)
      }
      if (i > 0 && at <= key[i - 1])
        this.#report(`${where}.key[${i}]`, `${at} must be more than ${key[i - 1]} before it`)
    }
    if (floorBits.length !== tokens.length + 1) {
      this.#report(
        `${where}.floorBits`,
        `has ${floorBits.length} numbers, must have ${tokens.length + 1}: one a word and one for the close`,
      )
    }
    return { tokens, key, floorBits, template }
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
