/**
 * L3, the law of bets: who has read bets better than who has not, and that better than not at all. Cards are dealt, words
 * laid out and chips scored by the game's own rules. Both kinds of players hedge: twelve chips on one word, one on each of
 * eight others. The careful one puts the twelve where the language most often goes on, as reading and plain sense say; the
 * careless one does so on every second card, and on the others anywhere.
 */
import type { Chips } from '../../stops/run/bet/state.ts'
import { truthBits } from '../../stops/run/tables.ts'
import { nextWords } from '../../shared/packs/grammars.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import { READER_STEPS } from '../../stops/run/content.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { Game } from '../match/game.ts'
import { runOf } from '../match/played-run.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import { adamw, type World } from './world.ts'

const ON_ONE = 12
const OTHERS = 8

function hedged(first: TokenId, candidates: readonly TokenId[], random: Random): Chips {
  const others = random.shuffle(candidates.filter((word) => word !== first)).slice(0, OTHERS)
  return {
    racks: {},
    words: Object.fromEntries([[`${first}`, ON_ONE], ...others.map((word) => [`${word}`, 1] as const)]),
  }
}

/** A whole Run of three seats; bits saved a card, and the cards and sentences of it. */
function play({ pack }: World, seed: number) {
  const random = randomFrom(seed)
  const game = new Game({ plan: ['run'], timers: null, brain: brainFor('class', pack) }, seed, pack).join(
    'careful',
    'careless',
    'none',
  )
  game.must({ type: 'host', command: { kind: 'start' } })
  const { cards, reading } = runOf(game)
  for (let turn = 0; runOf(game).phase !== 'explain'; turn++) {
    game.answerAll(turn)
    const { phase, card, candidates } = runOf(game)
    if (phase === 'bet') {
      const before = cards[card].tokens.slice(0, cards[card].blank)
      const likeliest = nextWords(pack, before)?.[0]?.word ?? 1
      const anywhere = candidates[card][random.below(candidates[card].length)]
      const bet = (seat: string, first: TokenId) =>
        game.tap(seat, { stop: 'run', ask: 'bet', tap: { card, ...hedged(first, candidates[card], random) } })
      bet('careful', likeliest)
      bet('careless', card % 2 === 0 ? anywhere : likeliest)
    }
    if (phase !== 'explain') game.must({ type: 'host', command: { kind: 'next' } })
  }
  const saved = (seat: string) => game.match.seats[seat].bitsSaved / cards.length
  return { cards, reading, careful: saved('careful'), careless: saved('careless'), none: saved('none') }
}

/** Matches a seed: one has six cards only. */
const MATCHES = 6

async function measure(world: World, seed: number): Promise<Record<string, number>> {
  const blind = Math.log2(world.pack.words.length)
  const matches = Array.from({ length: MATCHES }, (_, i) => play(world, 100 * seed + i))
  const of = (pick: (match: ReturnType<typeof play>) => number) => mean(matches.map(pick))
  const { cards, reading } = matches[0]
  const { end } = await world.train(world.fresh(seed), reading, { rule: adamw(), steps: READER_STEPS, seed })
  const contexts = cards.map(({ tokens, blank }) => [BOUNDARY, ...tokens.slice(0, blank)])
  const said = await world.next(end, contexts)
  return {
    'careful bettor: bits saved a card': of(({ careful }) => careful),
    'careless bettor: bits saved a card': of(({ careless }) => careless),
    'nobody bets: bits saved a card': of(({ none }) => none),
    'careful beats careless by': of(({ careful, careless }) => careful - careless),
    'careless beats none by': of(({ careless, none }) => careless - none),
    'the ghost saves, with the same reading': blind - mean(cards.map((card, i) => truthBits(said[i], card))),
  }
}

export const l3: Experiment = {
  id: 'L3',
  claim: 'Careful bets beat careless bets, and those beat none, each by more than its spread over seeds.',
  fast: true,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful bettor: bits saved a card': null,
        'careless bettor: bits saved a card': null,
        'nobody bets: bits saved a card': [0, 0],
        'careful beats careless by': [0.6, 5],
        'careless beats none by': [1.5, 7],
        'the ghost saves, with the same reading': [0, 8],
      },
      (seed) => measure(world, seed),
    ),
}
