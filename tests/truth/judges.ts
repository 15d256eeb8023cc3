/**
 * J1 and J2, Judge duel: how far three metrics agree with judges of paper, as the stop makes sentences and measures them, and the law
 * of play. A judge of paper prefers what is true in the world to what is not, and of the rest what is legal for longer.
 */
import { done } from '../lab/lab-builders.ts'
import { plainLab } from '../lab/plain-lab.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { DEPOT } from '../../shared/match/types.ts'
import { bitsSaved, distributionOf } from '../../shared/measures/chips.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { longestCommon } from '../../shared/measures/rouge.ts'
import { after, beginnings, END, type Template } from '../../shared/packs/grammar.ts'
import { grammarOf } from '../../shared/packs/grammars.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { worldSays } from '../../shared/packs/world-says.ts'
import { AGREE, BEGUN, firstTable, LONGEST, SHORTEST } from '../../stops/judge-duel/content.ts'
import { different } from '../../stops/judge-duel/lab.ts'
import { othersOf } from '../../stops/judge-duel/reference.ts'
import { schoolQuestion, writingOf } from '../../stops/judge-duel/school.ts'
import { agreementOf, agreementOfMany, figuresOf, nearestOf, topsOf } from '../../stops/judge-duel/score.ts'
import { AUTHORS, METRICS, type Author, type JudgeState, type Words } from '../../stops/judge-duel/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

const DUELS = 40

/** A duel with an order, as a judge of paper would put it. */
interface Duel {
  readonly state: JudgeState
  /** By sentence, the more the better. */
  readonly worth: readonly number[]
}

const SOURCES: Readonly<Record<Author, string>> = {
  early: 'early',
  loop: 'early',
  middle: 'middle',
  rote: 'rote',
  late: DEPOT,
  sure: DEPOT,
}

const duelsOf = onceASeed(async ({ pack }: World, seed: number): Promise<readonly Duel[]> => {
  const brain = brainFor('class', pack)
  const lab = await plainLab(pack)
  await lab.run({ ...depotRecipe(brain), id: 'base', seed })
  for (const name of ['early', 'middle', 'rote'] as const)
    await lab.run({ id: name, kind: 'brain', ...schoolQuestion(name, { pack, brain, seed }), to: name })
  const long = pack.heldOut.filter(({ tokens }) => tokens.length >= SHORTEST && tokens.length <= LONGEST)
  const duels: Duel[] = []
  for (const [at, { tokens: reference }] of randomFrom(seed).shuffle(long).slice(0, DUELS).entries()) {
    const prompt = reference.slice(0, BEGUN)
    const offers: Partial<Record<Author, readonly Words[]>> = {}
    for (const author of AUTHORS) {
      const writing = writingOf(author, prompt, 1000 * seed + at)
      const { sentences } = await done(lab, { id: 'g', kind: 'generate', from: SOURCES[author], ...writing })
      offers[author] = sentences
    }
    const outputs = different(offers)
    const on = outputs.map(({ words }) => ({ tokens: [...prompt, ...words] }))
    const { exam } = await done(lab, { id: 'e', kind: 'evaluate', from: DEPOT, on, each: true })
    const worth = on.map(({ tokens }) => worthOf(pack, tokens))
    const order = worth.map((_, i) => i).toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
    const others = othersOf(pack, reference, BEGUN)
    duels.push({ state: stateOf({ reference, others, outputs, bits: exam.each ?? null }, order), worth })
  }
  await lab.dispose()
  return duels
})

type Made = Pick<JudgeState, 'reference' | 'others' | 'outputs' | 'bits'>

function stateOf(made: Made, order: readonly number[]): JudgeState {
  return {
    stop: 'judge-duel',
    phase: 'people',
    judge: DEPOT,
    begun: BEGUN,
    offers: {},
    orders: { paper: order },
    bets: { bleu: {}, rouge: {}, perplexity: {} },
    agree: {},
    reasons: {},
    waiting: {},
    troubled: [],
    ...made,
  }
}

/** 3: true; 2.5: now and then; below 2: the share of it up to which it is legal, and half the share of its words that are different ones. */
function worthOf(pack: Pack, tokens: Words): number {
  const says = worldSays(pack, tokens)
  if (says === 'yes') return 3
  return says === 'seldom' ? 2.5 : legalShare(pack, tokens) + new Set(tokens).size / tokens.length / 2
}

function legalShare(pack: Pack, tokens: Words): number {
  const whole = (grammarOf(pack) ?? []).flatMap((template): Template[] => [
    template,
    ...(template.short ?? []).map((parts) => ({ ...template, parts })),
  ])
  let ways = beginnings(whole)
  const said = [...tokens.map((token) => pack.words[token] ?? ''), END]
  const broken = said.findIndex((word) => (ways = after(ways, word)).length === 0)
  return (broken < 0 ? said.length : broken) / said.length
}

export const j1: Experiment = {
  id: 'J1',
  claim:
    'Perplexity by the trained model agrees most with judges, BLEU and ROUGE less, and BLEU more with more endings to compare with.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {
      'perplexity: agreement with judges': [0.7, 1],
      'bleu: agreement with judges': [0.3, 0.8],
      'rouge: agreement with judges': [0.3, 0.8],
      'bleu of several endings: agreement with judges': null,
      'several endings less one': [0, 0.3],
      'perplexity less bleu': [0.1, 0.6],
      'nearest to judges is perplexity': [0.6, 1],
      'bleu puts first what is true': [0.5, 1],
      'the loop has more bleu than a true sentence beside it': [0.03, 1],
      'different sentences': [5.5, 6],
    }
    for (const author of AUTHORS) ranges[`${author}: worth`] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const duels = await duelsOf(world, seed)
      const agreement = (metric: (typeof METRICS)[number]) =>
        mean(duels.flatMap(({ state }) => agreementOf(state, metric) ?? []))
      const many = duels.flatMap(({ state }) => {
        const [of, one] = [agreementOfMany(state), agreementOf(state, 'bleu')]
        return of === null || one === null ? [] : [{ of, one }]
      })
      const found: Record<string, number> = {
        'bleu of several endings: agreement with judges': mean(many.map(({ of }) => of)),
        'several endings less one': mean(many.map(({ of, one }) => of - one)),
        'perplexity less bleu': agreement('perplexity') - agreement('bleu'),
        'nearest to judges is perplexity': mean(
          duels.map(({ state }) => Number(nearestOf(state).includes(METRICS.indexOf('perplexity')))),
        ),
        'bleu puts first what is true': mean(
          duels.map(({ state, worth }) =>
            Number(topsOf(figuresOf(state, 'bleu') ?? []).some((at) => (worth[at] ?? 0) >= 2.5)),
          ),
        ),
        'the loop has more bleu than a true sentence beside it': mean(duels.map((duel) => Number(isFooled(duel)))),
        'different sentences': mean(duels.map(({ state }) => state.outputs.length)),
      }
      for (const metric of METRICS) found[`${metric}: agreement with judges`] = agreement(metric)
      for (const author of AUTHORS)
        found[`${author}: worth`] = mean(
          duels.flatMap(({ state, worth }) =>
            state.outputs.flatMap(({ by }, at) => (by === author ? (worth[at] ?? []) : [])),
          ),
        )
      return found
    })
  },
}

/** "the the the" gets more than something that is true. */
function isFooled({ state, worth }: Duel): boolean {
  const bleus = figuresOf(state, 'bleu') ?? []
  const loop = bleus[state.outputs.findIndex(({ by }) => by === 'loop')] ?? 0
  return bleus.some((bleu, at) => (worth[at] ?? 0) >= 2.5 && bleu < loop)
}

/** Chips on what is largest, in equal parts where several are. */
function onMost(figures: readonly number[], chips: number): number[] {
  const tops = topsOf(figures)
  return figures.map((_, at) => (tops.includes(at) ? chips / tops.length : 0))
}

export const j2: Experiment = {
  id: 'J2',
  claim: 'Law of play at Judge duel: who counts wins more than who lays on what they like, and those more than nobody.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      { 'careful: bits': [2, 8], 'careless: bits': [0.2, 3], 'careful beats careless by': [0.5, 6] },
      async (seed) => {
        const duels = await duelsOf(world, seed)
        const played = duels.map(({ state, worth }) => {
          const table = firstTable(state.outputs)
          const ending = state.reference.slice(state.begun)
          const shared = state.outputs.map(({ words }) => longestCommon(words, ending))
          const worths = (laid: readonly number[], truths: readonly number[], of: typeof AGREE) =>
            bitsSaved(
              distributionOf(laid, of).reduce((sum, share, at) => sum + (truths.includes(at) ? share : 0), 0),
              of.outcomes / truths.length,
            )
          const sum = (lay: (metric: (typeof METRICS)[number]) => readonly number[], agree: readonly number[]) =>
            METRICS.reduce(
              (all, metric) => all + worths(lay(metric), topsOf(figuresOf(state, metric) ?? []), table),
              0,
            ) + worths(agree, nearestOf(state), AGREE)
          return {
            // Shared words are counted; the most usual of what is true is anybody's guess.
            careful: sum((metric) => onMost(metric === 'perplexity' ? worth : shared, 10), [1, 1, 8]),
            // A few chips on something true, and a few on any metric.
            careless: mean(
              METRICS.map((_, any) =>
                sum(
                  () => onMost(worth, 4),
                  METRICS.map((_metric, at) => (at === any ? 4 : 0)),
                ),
              ),
            ),
          }
        })
        const [careful, careless] = [mean(played.map((one) => one.careful)), mean(played.map((one) => one.careless))]
        return { 'careful: bits': careful, 'careless: bits': careless, 'careful beats careless by': careful - careless }
      },
    ),
}
