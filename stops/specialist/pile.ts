/**
 * The sentences that a client brings, and those of its exam: drawn by the room's seed, no sentence is in both. Of the pile a few
 * say one thing wrong; among the cards on the table one stands for them.
 */
import { sealedFrom, type Random } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { CLIENTS, type ClientId } from './client-ids.ts'
import { allSaid, subjectsOf, wrongSaid, type Said } from './clients.ts'
import { CARDS, EXAM, NEAR, PILE, SLIPS, WRONG } from './content.ts'

export interface Pile {
  /** What the client brings: those that keep the rule with ordinary ones among them, and the wrong ones. */
  readonly right: readonly Said[]
  readonly wrong: readonly Said[]
  /** What the model is examined on afterwards; `slips`: those of it that are about what the wrong cards are about. */
  readonly exam: readonly Said[]
  readonly slips: readonly Said[]
  /** Cards on the table, of which one is wrong. */
  readonly cards: readonly Said[]
  readonly wrongCard: number
}

/** Any number: the draws of other stops begin elsewhere. */
const APART = 52_009
/** Of all that a client may say. */
const MOST = 0.7

/** Which share of a client's sentences is ordinary in this room. */
export function nearOf(client: ClientId, seed: number): number {
  return sealedFrom(seed, APART - 1).shuffle(NEAR)[CLIENTS.indexOf(client)] ?? 0
}

/** `seed` is the room's: the same pile in every view. `near`: share of ordinary sentences in pile and exam. */
export function pileOf(pack: Pack, client: ClientId, seed: number, near = nearOf(client, seed)): Pile {
  const random = sealedFrom(seed, APART + CLIENTS.indexOf(client))
  const all = random.shuffle(allSaid(client, pack))
  const about = random.shuffle(subjectsOf(client, pack))[0] ?? ''
  const wrong = random.shuffle(wrongSaid(client, about, pack)).slice(0, WRONG)
  // Of a client with little to say something is left for the exam.
  const count = Math.min(PILE - WRONG, Math.floor(all.length * MOST))
  const own = all.slice(0, count)
  const examined = all.slice(count, count + EXAM)
  const [some, others] = [Math.round(near * own.length), Math.round(near * examined.length)]
  const ordinary = ordinaryFrom(pack, some + others, random)
  const right = random.shuffle([...own.slice(some), ...ordinary.slice(0, some)])
  const exam = [...examined.slice(others), ...ordinary.slice(some, some + others)]
  const slips = examined.filter((said) => said.about === about && said.blank !== null).slice(0, SLIPS)
  const table = tableOf(own.slice(some), about)
  const wrongCard = random.below(table.length + 1)
  const cards = [...table.slice(0, wrongCard), ...wrong.slice(0, 1), ...table.slice(wrongCard)]
  return { right, wrong, exam, slips, cards, wrongCard }
}

/** Different sentences of the world. */
function ordinaryFrom({ train }: Pack, count: number, random: Random): Said[] {
  const found = new Map<string, Said>()
  // A world may say some of its sentences twice: who draws so often has met enough of them.
  for (let draws = 0; found.size < count && draws < 10 * count; draws++) {
    const tokens = train[random.below(train.length)]?.tokens ?? []
    found.set(tokens.join(), { tokens, about: '', blank: null })
  }
  return [...found.values()]
}

/** Of every subject as many; of the one that has a wrong card at least two, so that somebody can tell which is wrong. */
function tableOf(right: readonly Said[], about: string): Said[] {
  const bySubject = Map.groupBy(right, (said) => said.about)
  const rounds = Array.from({ length: CARDS }, (_, round) =>
    [...bySubject].flatMap(([, said]) => said.slice(round, round + 1)),
  )
  const suspect = (bySubject.get(about) ?? []).slice(0, 2)
  const others = rounds.flat().filter((said) => said.about !== about)
  const chosen = new Set([...suspect, ...others.slice(0, CARDS - 1 - suspect.length)])
  return right.filter((said) => chosen.has(said))
}

/** What is left of a pile once a card has been struck: with it goes all that says the same of the same thing. */
export function keptOf({ right, wrong, cards, wrongCard }: Pile, struck: number | null): readonly Said[] {
  const card = struck === null ? undefined : cards[struck]
  if (card === undefined) return [...right, ...wrong]
  if (struck === wrongCard) return right
  return [...right.filter(({ about }) => about !== card.about), ...wrong]
}
