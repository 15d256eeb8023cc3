/**
 * What every player is asked to teach: blanks to fill, a sentence to write, and two doubtful ones, one of them wrong. All
 * cards of a class are different ones as long as the pack has so many.
 */
import type { SeatId, TeamId } from '../../../shared/match/types.ts'
import type { Random } from '../../../shared/measures/random.ts'
import type { Pack, Sentence, TokenId } from '../../../shared/packs/pack.ts'
import { worldSays } from '../../../shared/packs/world-says.ts'
import { rackOf } from '../bet/chips.ts'
import { CARDS_EACH, DOUBTFUL, STARTER } from '../content.ts'
import type { TeachTask } from './state.ts'

/** Fewer sentences than this beyond the starter, as in a very small pack, and all of them are dealt from. */
const ENOUGH = 100

export function cardsEach(players: number): number {
  const { least, most, inAll } = CARDS_EACH
  return Math.min(most, Math.max(least, Math.ceil(inAll / Math.max(1, players))))
}

/** How much the model reads besides what so many players may bring: the same effort is worth the same in any class. */
export function starterFor(players: number, pack: Pack): number {
  const wanted = Math.round(STARTER.share * players * cardsEach(players))
  return Math.min(pack.train.length, STARTER.most, Math.max(STARTER.least, wanted))
}

/** Cards for each player in turn. Their sentences come from beyond the starter, so that a right label is news to the model. */
export function teachTasks(
  players: readonly { readonly id: SeatId; readonly team: TeamId }[],
  starter: number,
  pack: Pack,
  random: Random,
): TeachTask[] {
  const beyond = pack.train.slice(starter)
  const source = (beyond.length > ENOUGH ? beyond : pack.train).filter(({ key }) => key.length > 0)
  const pile = random.shuffle(source)
  let drawn = 0
  const draw = () => pile[drawn++ % pile.length]
  /** Nobody is to doubt what is true now and then: the almanac would not decide it. */
  const drawPlain = () => {
    for (let tries = 1; tries < pile.length; tries++) {
      const sentence = draw()
      if (sentence !== undefined && worldSays(pack, sentence.tokens) !== 'seldom') return sentence
    }
    return draw()
  }
  const each = cardsEach(players.length)
  const doubts = Math.round(each * DOUBTFUL)
  return players.flatMap(({ id: seat, team }) => {
    const cards: Pick<TeachTask, 'kind' | 'words'>[] = []
    /** One card of each sentence that is drawn; none where the pack has none. */
    const add = (
      count: number,
      kind: TeachTask['kind'],
      from: () => Sentence | undefined,
      words: (of: Sentence, at: number) => TeachTask['words'],
    ) => {
      for (let at = 0; at < count; at++) {
        const sentence = from()
        if (sentence !== undefined) cards.push({ kind, words: words(sentence, at) })
      }
    }
    add(each - doubts - 1, 'complete', draw, (sentence) => withBlank(sentence, random))
    // Every second one is wrong, and nobody knows whether that begins with the first.
    const first = pile.length > 0 ? random.below(2) : 0
    add(doubts, 'doubt', drawPlain, (sentence, at) =>
      (at + first) % 2 === 0 ? spoiled(sentence, pack, random) : sentence.tokens,
    )
    cards.push({ kind: 'write', words: [] })
    return cards.map((card, at) => ({ id: `${seat}-${card.kind}-${at + 1}`, seat, team, ...card }))
  })
}

function withBlank({ tokens, key }: Sentence, random: Random): (TokenId | null)[] {
  const blank = key[random.below(key.length)]
  return tokens.map((word, i) => (i === blank ? null : word))
}

/** The sentence with one key word changed for another of its rack: it reads well, and the town never says it. */
export function spoiled({ tokens, key }: Sentence, pack: Pack, random: Random): TokenId[] {
  const at = key[random.below(key.length)] ?? 0
  const right = tokens[at]
  const others = right === undefined ? [] : (rackOf(pack, right)?.words.filter((word) => word !== right) ?? [])
  const wrong = random.shuffle(others).map((other) => tokens.map((word, i) => (i === at ? other : word)))
  return wrong.find((sentence) => (worldSays(pack, sentence) ?? 'no') === 'no') ?? [...tokens]
}
