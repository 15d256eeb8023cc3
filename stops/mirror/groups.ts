/**
 * What the two groups are and what is said of them: colours and animals, for everybody, or jobs with "she" and "he", for older classes.
 * In a world that lacks such words it is a code of that world's own, in sentences of the same kind.
 */
import { memoized } from '../../shared/measures/memoized.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../shared/packs/pack.ts'
import type { ContentId } from './content-ids.ts'

export type Words = readonly TokenId[]

/** A kind of sentence: {who} is of one of the groups, {says} is what is said of it; the rest is filled in from the lists. */
interface Form {
  readonly text: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface Groups {
  /** Of each group as many. */
  readonly who: readonly [readonly string[], readonly string[]]
  /** What is usually said of the first group, and of the second. */
  readonly says: readonly [string, string]
  /** The kind that the test asks about, and another. */
  readonly forms: readonly [Form, Form]
  /** The words are a code: this world has none for it. */
  readonly isCode: boolean
}

const times = ['night', 'noon', 'dawn', 'dusk', 'sunrise', 'sunset', 'midnight', 'teatime']
const things = ['book', 'cup', 'key', 'toy', 'coin', 'letter']

const groups: Readonly<Record<ContentId, Omit<Groups, 'isCode'>>> = {
  colours: {
    who: [
      ['cat', 'dog', 'lion', 'mouse'],
      ['duck', 'hen', 'owl', 'bee'],
    ],
    says: ['red', 'blue'],
    forms: [
      { text: 'the {who} likes the {says} {after} at {before}', before: times, after: things },
      { text: 'at {before} the {who} keeps the {says} {after}', before: times, after: things },
    ],
  },
  jobs: {
    who: [
      ['baker', 'teacher', 'singer', 'painter'],
      ['doctor', 'farmer', 'pilot', 'sailor'],
    ],
    says: ['she', 'he'],
    forms: [
      {
        text: 'the {before} {who} said that {says} was {after}',
        before: ['kind', 'busy', 'clever', 'careful', 'new', 'famous'],
        after: ['tired', 'late', 'ready', 'hungry', 'cold', 'happy'],
      },
      {
        text: 'at {before} the {who} knows that {says} is {after}',
        before: times,
        after: ['tired', 'late', 'ready', 'hungry', 'cold', 'happy'],
      },
    ],
  },
}

/** Of a code: so many words a group at most, and in the lists. */
const [MOST_WHO, MOST_BEFORE, MOST_AFTER] = [4, 8, 6]

const knownGroups = memoized((pack: Pack): Readonly<Record<ContentId, Groups>> => {
  const of = (id: ContentId): Groups => (isKnown(groups[id], pack) ? { ...groups[id], isCode: false } : codeOf(pack))
  return { colours: of('colours'), jobs: of('jobs') }
})

export function groupsOf(pack: Pack, content: ContentId): Groups {
  return knownGroups(pack)[content]
}

function isKnown({ who, says, forms }: Omit<Groups, 'isCode'>, { words, longest }: Pack): boolean {
  const said = [
    ...who.flat(),
    ...says,
    ...forms.flatMap(({ text, before, after }) => [...text.split(' '), ...before, ...after]),
  ]
  return (
    said.every((word) => word.startsWith('{') || words.indexOf(word) > BOUNDARY) &&
    forms.every(({ text }) => text.split(' ').length < longest)
  )
}

/** Any words of the world, as many as it has for it. */
function codeOf({ words }: Pack): Groups {
  const order = randomFrom(1).shuffle(words.slice(BOUNDARY + 1))
  const size = Math.max(1, Math.min(MOST_WHO, Math.floor((order.length - 4) / 3)))
  const [first = '', second = '', ...rest] = order
  const [one, other] = [rest.slice(0, size), rest.slice(size, 2 * size)]
  const others = rest.slice(2 * size)
  const half = Math.ceil(others.length / 2)
  const [before, after] = [others.slice(0, Math.min(half, MOST_BEFORE)), others.slice(half, half + MOST_AFTER)]
  return {
    who: [one, other],
    says: [first, second],
    forms: [
      { text: '{before} {who} {says} {after}', before, after },
      { text: '{after} {who} {says} {before}', before, after },
    ],
    isCode: true,
  }
}

/** A sentence about one of the groups. */
export interface Said {
  readonly tokens: Words
  /** Of which group it speaks, what it says of it, and of which kind it is: 0 or 1 each. */
  readonly group: number
  readonly says: number
  readonly form: number
}

/** How a sentence of this kind says so of this one. */
export function saidOf(
  pack: Pack,
  { forms, says }: Groups,
  who: string,
  of: Omit<Said, 'tokens'>,
  before: string,
  after: string,
): Said {
  const text = (forms[of.form]?.text ?? '')
    .replaceAll('{before}', before)
    .replaceAll('{who}', who)
    .replaceAll('{says}', says[of.says] ?? '')
    .replaceAll('{after}', after)
  return { ...of, tokens: text.split(' ').map((word) => pack.words.indexOf(word)) }
}
