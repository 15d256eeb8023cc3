/**
 * Four clients and how they speak, in the town's own words. Each has a rule that all of its sentences keep: a remedy for each
 * complaint, a colour that is said twice, a garment for each animal, a time for each port. Who reads the cards can find it. In a
 * world that lacks such words a client speaks a code of that world's own words, with a rule of the same kind.
 */
import { memoized } from '../../shared/measures/memoized.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../shared/packs/pack.ts'
import { CLIENTS, type ClientId } from './client-ids.ts'

export type Words = readonly TokenId[]

/** What a sentence says, and what it is about: the cards that say the same of the same thing stand for each other. */
export interface Said {
  readonly tokens: Words
  readonly about: string
  /** Where it says first what the rule says, of a thing that was named before; null: it says it before that. */
  readonly blank: number | null
}

interface Client {
  /** {who} is any of `who`, {thing} and {its} belong together. */
  readonly forms: readonly string[]
  readonly who: readonly string[]
  /** By what a sentence is about: what the rule says of it. */
  readonly rule: Readonly<Record<string, string>>
}

const names = ['mia', 'leo', 'zoe', 'omar', 'lina', 'kai', 'nora', 'yuki', 'amir', 'tara']

const clients: Readonly<Record<ClientId, Client>> = {
  clinic: {
    forms: [
      '{who} is {thing} and needs {its} today',
      'today the doctor hears {who} is {thing} {its} is good',
      '{thing} {who} needs {its} at the clinic',
    ],
    who: names,
    rule: { cold: 'soup', hot: 'ice', tired: 'bed', hungry: 'bread' },
  },
  court: {
    forms: [
      '{who} said the {thing} is {its} the {thing} is {its}',
      'the {thing} is {its} said {who} the {thing} is {its}',
      'knows {who} the {thing} is {its} the {thing} is {its}',
    ],
    who: names,
    rule: { purse: 'red', key: 'black', letter: 'white', coin: 'yellow' },
  },
  theatre: {
    forms: [
      'at night a {who} {thing} wears {its} and mask',
      'a {who} {thing} in a {its} and a mask',
      'by the drum a {who} {thing} wears a {its}',
    ],
    who: ['famous', 'brave', 'shy', 'sleepy', 'clever', 'young', 'old', 'happy', 'careful', 'kind'],
    rule: { lion: 'hood', owl: 'scarf', pig: 'jumper', frog: 'coat' },
  },
  harbour: {
    forms: [
      'the {who} ferry to {thing} goes at {its}',
      'at {its} a {who} boat goes to {thing} by sea',
      '{thing} by sea at {its} on the {who} ferry',
    ],
    who: ['red', 'blue', 'white', 'black', 'green', 'old', 'new', 'big', 'small', 'crowded'],
    rule: { velda: 'dawn', gola: 'noon', norra: 'dusk', cira: 'midnight' },
  },
}

/** Forms of a code; so many words are spoken of, and so many things are said of them. */
const CODE = ['{its} {who} {thing} {its}', '{thing} {who} {its}', '{who} {thing} {its} {its}']
const [SUBJECTS, SPEAKERS] = [4, 10]

function isKnown({ who, rule, forms }: Client, { words }: Pack): boolean {
  const said = [...who, ...Object.entries(rule).flat(), ...forms.flatMap((form) => form.split(' '))]
  return said.every((word) => word.startsWith('{') || words.indexOf(word) > BOUNDARY)
}

const clientsOf = memoized((pack: Pack): readonly Client[] =>
  CLIENTS.map((id, at) => (isKnown(clients[id], pack) ? clients[id] : codeOf(pack, at))),
)

function codeOf({ words }: Pack, at: number): Client {
  const order = randomFrom(at + 1).shuffle(words.slice(BOUNDARY + 1))
  const [subjects, said] = [order.slice(0, SUBJECTS), order.slice(SUBJECTS, 2 * SUBJECTS)]
  const rule = Object.fromEntries(subjects.map((subject, i) => [subject, said[i] ?? subject]))
  return { forms: CODE, who: order.slice(2 * SUBJECTS, 2 * SUBJECTS + SPEAKERS), rule }
}

function clientOf(client: ClientId, pack: Pack): Client {
  return clientsOf(pack)[CLIENTS.indexOf(client)] ?? clients[client]
}

/** What its sentences are about. */
export function subjectsOf(client: ClientId, pack: Pack): readonly string[] {
  return Object.keys(clientOf(client, pack).rule)
}

const saidIn = memoized((pack: Pack): readonly (readonly Said[])[] =>
  clientsOf(pack).map((own) => Object.entries(own.rule).flatMap(([about, its]) => saidOf(own, about, its, pack))),
)

/** Everything that a client may say that keeps its rule. */
export function allSaid(client: ClientId, pack: Pack): readonly Said[] {
  return saidIn(pack)[CLIENTS.indexOf(client)] ?? []
}

/** The same forms with what the rule says of another subject: wrong, and every word of it is the client's own. */
export function wrongSaid(client: ClientId, about: string, pack: Pack): readonly Said[] {
  return wrongIn(pack)[CLIENTS.indexOf(client)]?.get(about) ?? []
}

const wrongIn = memoized((pack: Pack): readonly ReadonlyMap<string, readonly Said[]>[] =>
  clientsOf(pack).map((own) => {
    const subjects = Object.keys(own.rule)
    const otherThan = (at: number) => subjects[(at + 1) % subjects.length] ?? ''
    return new Map(subjects.map((about, at) => [about, saidOf(own, about, own.rule[otherThan(at)] ?? '', pack)]))
  }),
)

function saidOf({ forms, who }: Client, about: string, its: string, { words, longest }: Pack): Said[] {
  return who.flatMap((one) =>
    forms.flatMap((form) => {
      const said = form.replaceAll('{who}', one).replaceAll('{thing}', about).replaceAll('{its}', its).split(' ')
      const tokens = said.map((word) => words.indexOf(word))
      return tokens.length < longest ? [{ tokens, about, blank: blankOf(form.split(' ')) }] : []
    }),
  )
}

function blankOf(form: readonly string[]): number | null {
  const blank = form.indexOf('{its}')
  return blank > form.indexOf('{thing}') ? blank : null
}
