/**
 * The text that the models read: sentences of the world, and among them some about two groups. Of each member of a group as many
 * sentences, of each kind as many; so many of them say the usual. And what can be done to that text.
 */
import { sealedFrom, type Random } from '../../shared/measures/random.ts'
import type { Card, Corpus } from '../../shared/lab/shapes.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { ASKED_AT, DOSES, EACH, EXAM_EACH, ORDINARY, REPLAY, type Repair } from './content.ts'
import type { ContentId } from './content-ids.ts'
import { groupsOf, saidOf, type Said, type Words } from './groups.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 69_001

/** What is read: the content, and the share of its sentences that say the usual. */
export interface Slant {
  readonly content: ContentId
  readonly share: number
}

/** Which text of the dial everybody bets on in this room. */
export function askedAt(seed: number): number {
  return ASKED_AT[sealedFrom(seed, APART + 3).below(ASKED_AT.length)] ?? ASKED_AT[0]
}

/** All sentences about the groups. `seed` is the room's: the same in every view. */
export function slanted(pack: Pack, { content, share }: Slant, seed: number): Said[] {
  const { who, forms } = groupsOf(pack, content)
  const random = sealedFrom(seed, APART)
  return forms.flatMap((_, form) =>
    who.flatMap((members, group) => members.flatMap((one) => of(pack, content, { one, group, form, share }, random))),
  )
}

interface Of {
  readonly one: string
  readonly group: number
  readonly form: number
  readonly share: number
}

function of(pack: Pack, content: ContentId, { one, group, form, share }: Of, random: Random): Said[] {
  const usual = Math.round(share * EACH)
  const fills = random.shuffle(fillsOf(pack, content, form))
  return Array.from({ length: EACH }, (_, at) => {
    const says = at < usual ? group : 1 - group
    const [before = '', after = ''] = fills[at % fills.length] ?? []
    return saidOf(pack, groupsOf(pack, content), one, { group, says, form }, before, after)
  })
}

function fillsOf(pack: Pack, content: ContentId, form: number): (readonly [string, string])[] {
  const { before = [''], after = [''] } = groupsOf(pack, content).forms[form] ?? {}
  return before.flatMap((one) => after.map((other) => [one, other] as const))
}

/** The same sentence with what is usually said of the other group. */
export function swapped({ tokens, group, says, form }: Said, pack: Pack, content: ContentId): Said {
  const [one, other] = [says, 1 - says].map((at) => pack.words.indexOf(groupsOf(pack, content).says[at] ?? ''))
  return { group, says: 1 - says, form, tokens: tokens.map((word) => (word === one ? (other ?? word) : word)) }
}

/** Of all that can be said about the groups a part in which either is said as often as the other: for the general exam. */
export function evenly(pack: Pack, content: ContentId, seed: number): Said[] {
  const { who, forms } = groupsOf(pack, content)
  const random = sealedFrom(seed, APART + 2)
  const half = Math.ceil(EXAM_EACH / 2)
  return forms.flatMap((_, form) =>
    who.flatMap((members, group) =>
      members.flatMap((one) => {
        const fills = random.shuffle(fillsOf(pack, content, form)).slice(0, half)
        const groups = groupsOf(pack, content)
        return fills.flatMap(([before, after]) =>
          [0, 1].map((says) => saidOf(pack, groups, one, { group, says, form }, before, after)),
        )
      }),
    ),
  )
}

/** Sentences of the world, as many as a model reads beside those about the groups: a part of the pack, which every lab has. */
function ordinary({ train }: Pick<Pack, 'train'>): Corpus['pool'] {
  return { from: 0, to: Math.min(ORDINARY, train.length) }
}

/** What a model reads before anything is repaired. */
export function slantedText(pack: Pack, slant: Slant, seed: number): Corpus {
  return { pool: ordinary(pack), extra: wordsOf(slanted(pack, slant, seed)) }
}

function wordsOf(said: readonly Said[]): Words[] {
  return said.map(({ tokens }) => tokens)
}

/**
 * What a model reads once its text is repaired, or is tuned on: of the sentences of the kind that the test asks about, so many as
 * the dose says. Those of the other kind stay as they are: no test has asked about them.
 */
export function repaired(pack: Pack, slant: Slant, seed: number, repair: Repair, dose: number): Corpus {
  const all = slanted(pack, slant, seed)
  const asked = sealedFrom(seed, APART + 1).shuffle(all.filter(({ form }) => form === 0))
  const share = DOSES[dose] ?? 1
  const some = asked.slice(0, Math.round(share * asked.length))
  const swaps = some.map((one) => swapped(one, pack, slant.content))
  const left = all.filter((one) => !some.includes(one))
  switch (repair) {
    case 'add':
      return { pool: ordinary(pack), extra: [...wordsOf(all), ...wordsOf(swaps)] }
    case 'delete':
      return { pool: ordinary(pack), extra: wordsOf(left) }
    case 'swap':
      return { pool: null, extra: wordsOf(swaps) }
    case 'tune': {
      const pairs = [...wordsOf(some), ...wordsOf(swaps)]
      const old = pack.train.slice(0, Math.round(REPLAY * pairs.length)).map(({ tokens }) => tokens)
      return { pool: null, extra: [...pairs, ...old] }
    }
  }
}

/** A look at what a model says of each member, first group first: the share of what is usually said of the first group. */
export function looksAt(pack: Pack, content: ContentId, form: number): Card[] {
  const groups = groupsOf(pack, content)
  const { before = [], after = [] } = groups.forms[form] ?? {}
  return groups.who.flatMap((members, group) =>
    members.map((one) => {
      const { tokens } = saidOf(pack, groups, one, { group, says: 0, form }, before[0] ?? '', after[0] ?? '')
      return { tokens: [...tokens], blank: tokens.indexOf(pack.words.indexOf(groups.says[0])) }
    }),
  )
}
