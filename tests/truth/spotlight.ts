/**
 * F1 and F2, Spotlight: which way to ask names the word that really decides. The grammar knows it: of all words it is the one
 * whose legal swaps cost the model's word most of its exact probability. Sentences are measured by the stop's own jobs.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { drawCards } from '../../shared/packs/cards.ts'
import { nextWords } from '../../shared/packs/grammars.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { CANDIDATES, lampsOn } from '../../stops/spotlight/content.ts'
import { litBy, swapsFor } from '../../stops/spotlight/light.ts'
import { beamsOf, clueOf, leadOf } from '../../stops/spotlight/score.ts'
import type { Lit, Words } from '../../stops/spotlight/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

const SENTENCES = 60

/** Both experiments of a seed look at the same sentences. */
const litOf = onceASeed(measure)

async function measure({ pack }: World, seed: number): Promise<Lit[]> {
  const lab = await plainLab(pack)
  const recipe = depotRecipe(brainFor('class', pack))
  await lab.run({ ...recipe, id: 'depot', seed })
  const cards = drawCards(pack.heldOut, pack, seed, SENTENCES, ({ blank }) => blank >= CANDIDATES.shortest)
  const lit: Lit[] = []
  for (const { tokens, blank } of cards) lit.push(await light(lab, pack, recipe.to, tokens.slice(0, blank)))
  await lab.dispose()
  return lit
}

async function light(lab: Lab, pack: Pack, from: string, words: Words): Promise<Lit> {
  const context = [...words]
  const swaps = swapsFor(pack, words)
  const { sentences } = await done(lab, { id: 's', kind: 'influence', from, sentences: [{ context, swaps }] })
  const { view } = await done(lab, { id: 'b', kind: 'inspect', from, context })
  const [told] = sentences
  if (told === undefined) throw new Error('a sentence was not measured')
  return { ...litBy(words, swaps, told), attention: view.attention.map((heads) => heads.map((all) => all.slice(1))) }
}

/** A word that the grammar would never say surprises it like blind guessing twice over. */
function surpriseOf(pack: Pack, words: Words, word: TokenId): number {
  const p = nextWords(pack, words)?.find((next) => next.word === word)?.p ?? 0
  return Math.min(2 * Math.log2(pack.words.length), p === 0 ? Infinity : -Math.log2(p))
}

/** The word that decides, by the grammar alone. null: none is clear, or the grammar would not say the model's word here. */
function decides(pack: Pack, { words, word }: Lit): number | null {
  if ((nextWords(pack, words)?.find((next) => next.word === word)?.p ?? 0) === 0) return null
  const before = surpriseOf(pack, words, word)
  const bits = swapsFor(pack, words).map((others, at) =>
    others.length === 0 ? 0 : mean(others.map((other) => surpriseOf(pack, words.with(at, other), word) - before)),
  )
  return leadOf(bits) < 1 ? null : largestAt(bits)
}

export const f1: Experiment = {
  id: 'F1',
  claim:
    'Legal swaps name the word that decides; attention does so in some models and not in others; covering words does not.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'sentences where the grammar knows one': null,
        'share where swaps are clear, too': [0.85, 1],
        'swaps name it': [0.95, 1],
        'attention names it, mean of all heads': [0.3, 0.95],
        'attention of layer 1 names it': null,
        'the best single head names it': null,
        'covering names it': [0, 0.6],
        'the nearest word is it': null,
        'swaps beat attention by': [0.03, 0.7],
        'swaps beat covering by': [0.3, 1],
      },
      async (seed) => {
        const known = (await litOf(world, seed)).flatMap((lit) => {
          const at = decides(world.pack, lit)
          return at === null ? [] : [{ lit, at }]
        })
        const clear = known.filter(({ lit }) => clueOf(lit) !== null)
        const named = (of: (lit: Lit) => readonly number[]) =>
          mean(clear.map(({ lit, at }) => Number(largestAt(of(lit)) === at)))
        const heads = clear[0]?.lit.attention?.flat().length ?? 0
        const single = Array.from({ length: heads }, (_, head) =>
          named(({ attention }) => attention?.flat()[head] ?? []),
        )
        const [swaps, attention] = [
          named(({ swapped }) => swapped.map(({ bits }) => bits)),
          named((lit) => beamsOf(lit) ?? []),
        ]
        const covering = named(({ covered }) => covered)
        return {
          'sentences where the grammar knows one': known.length,
          'share where swaps are clear, too': clear.length / known.length,
          'swaps name it': swaps,
          'attention names it, mean of all heads': attention,
          'attention of layer 1 names it': named(
            ({ attention: all, words }) => beamsOf({ attention: all?.slice(0, 1) ?? [], words }) ?? [],
          ),
          'the best single head names it': Math.max(...single),
          'covering names it': covering,
          'the nearest word is it': mean(clear.map(({ lit, at }) => Number(at === lit.words.length - 1))),
          'swaps beat attention by': swaps - attention,
          'swaps beat covering by': swaps - covering,
        }
      },
    ),
}

/** Lamps of who knows the world: on the three words whose sentences name the model's word most often, beside chance. */
const CAREFUL = [7, 2, 1] as const

function carefully({ train }: Pack, { words, word }: Lit): number[] {
  const withWord = train.filter(({ tokens }) => tokens.includes(word)).length
  const tied = words.map((clue) => {
    const own = train.filter(({ tokens }) => tokens.includes(clue))
    const both = own.filter(({ tokens }) => tokens.includes(word)).length
    return (both + 0.1) / (own.length + 1) / (withWord / train.length)
  })
  const order = words.map((_, at) => at).toSorted((a, b) => (tied[b] ?? 0) - (tied[a] ?? 0))
  return words.map((_, at) => CAREFUL[order.indexOf(at)] ?? 0)
}

export const f2: Experiment = {
  id: 'F2',
  claim: 'Careful lamps beat careless ones, and those beat none.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful lamps: bits a sentence': [0.8, 2.5],
        'careful beats careless by': [0.4, 2.5],
        'careless beats none by': [0.05, 2],
        'attention names the word of the swaps': null,
      },
      async (seed) => {
        const random = randomFrom(seed)
        const clear = (await litOf(world, seed)).filter((lit) => clueOf(lit) !== null)
        const worth = (lit: Lit, laid: readonly number[]) =>
          betScores({ me: laid }, clueOf(lit) ?? 0, lampsOn(lit.words.length))[0]?.saved ?? 0
        // Careless: on every second sentence three heaps lie anywhere.
        const anywhere = ({ words }: Lit) => {
          const order = random.shuffle(words.map((_, at) => at))
          return words.map((_, at) => CAREFUL[order.indexOf(at)] ?? 0)
        }
        const careful = clear.map((lit) => worth(lit, carefully(world.pack, lit)))
        const careless = clear.map((lit, i) => worth(lit, i % 2 === 0 ? anywhere(lit) : carefully(world.pack, lit)))
        return {
          'careful lamps: bits a sentence': mean(careful),
          'careful beats careless by': mean(careful) - mean(careless),
          'careless beats none by': mean(careless),
          'attention names the word of the swaps': mean(
            clear.map((lit) => Number(largestAt(beamsOf(lit) ?? []) === clueOf(lit))),
          ),
        }
      },
    ),
}
