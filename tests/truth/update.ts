/** U1 and U2, Update day: what talking to a model and what an update change in it, as the stop does both. */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { DEPOT } from '../../shared/match/types.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { CHANGED, MOVED, TEMPERATURE } from '../../stops/update-day/content.ts'
import { newsOf } from '../../stops/update-day/news.ts'
import { changedTruth, movedTruth } from '../../stops/update-day/score.ts'
import { PLANS, type Looked, type PlanName, type Updated } from '../../stops/update-day/types.ts'
import { updateQuestion } from '../../stops/update-day/update.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import type { World } from './world.ts'

/** A class of thirty sends three messages each: the news, and what it asks. */
const MESSAGES = 90

interface Day {
  readonly first: Looked
  readonly last: Looked
  readonly updates: Readonly<Record<PlanName, Updated>>
}

async function dayOf({ pack }: World, seed: number): Promise<Day> {
  const brain = brainFor('class', pack)
  const news = newsOf(pack, seed)
  if (news === null) throw new Error('no news in town')
  const lab = await plainLab(pack)
  await lab.run({ ...depotRecipe(brain), id: 'base', seed })
  const asks = news.asks.map(({ tokens, blank }) => tokens.slice(0, blank))
  const chat = { id: 'c', kind: 'chat', longest: pack.longest, temperature: TEMPERATURE, seed } as const
  const look = async (from: string, beside?: string) => {
    const of = beside === undefined ? {} : { beside }
    const { after, sentences, moved } = await done(lab, { ...chat, from, prompts: asks, ...of })
    return { fingerprint: after, says: sentences, moved: moved ?? 0 }
  }
  const first = await look(DEPOT)
  const messages = Array.from(
    { length: MESSAGES },
    (_, at) => [...news.sentences, ...asks][at % (news.sentences.length + asks.length)],
  )
  await lab.run({ ...chat, from: DEPOT, prompts: messages.map((words) => [...(words ?? [])]) })
  const last = await look(DEPOT)
  const update = async (plan: PlanName): Promise<Updated> => {
    const asking = { pack, brain, seed, from: DEPOT, to: plan }
    const { marks } = await done(lab, { id: 'b', kind: 'brain', ...updateQuestion(plan, news, asking) })
    const shares = marks.map(({ looks = [] }) => mean(looks.map(({ bits }) => 2 ** -bits)))
    const exams = marks.map(({ exams: [exam] }) => exam?.bits ?? Number.NaN)
    return {
      to: plan,
      before: shares[0] ?? 0,
      after: shares[1] ?? 0,
      examBefore: exams[0] ?? 0,
      examAfter: exams[1] ?? 0,
      looked: await look(plan, DEPOT),
    }
  }
  const updates = { alone: await update('alone'), among: await update('among') }
  await lab.dispose()
  return { first, last, updates }
}

export const u1: Experiment = {
  id: 'U1',
  claim:
    'Talking to a model changes not one bit of it; an update moves nearly all its numbers, teaches the news, and read alone costs the rest.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {
      'same fingerprint after 90 messages': [1, 1],
      'new word before': [0, 0.4],
    }
    for (const plan of PLANS) {
      ranges[`${plan}: numbers moved`] = [0.95, 1]
      ranges[`${plan}: new word after`] = [0.7, 1]
      ranges[`${plan}: exam, bits lost`] = plan === 'alone' ? [0.5, 2] : [0, 0.4]
    }
    ranges['among costs less by, bits'] = [0.3, 2]
    return eachSeed(seeds, ranges, async (seed) => {
      const { first, last, updates } = await dayOf(world, seed)
      const lost = ({ examAfter, examBefore }: Updated) => examAfter - examBefore
      const found: Record<string, number> = {
        'same fingerprint after 90 messages': Number(first.fingerprint === last.fingerprint),
        'new word before': updates.among.before,
        'among costs less by, bits': lost(updates.alone) - lost(updates.among),
      }
      for (const plan of PLANS) {
        found[`${plan}: numbers moved`] = updates[plan].looked?.moved ?? 0
        found[`${plan}: new word after`] = updates[plan].after
        found[`${plan}: exam, bits lost`] = lost(updates[plan])
      }
      return found
    })
  },
}

export const u2: Experiment = {
  id: 'U2',
  claim:
    'Law of play at Update day: who knows what training is wins more than who leans that way, and those more than who lays nothing.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      { 'careful: bits': [2, 3], 'careless: bits': [0.1, 1], 'careful beats careless by': [1, 3] },
      async (seed) => {
        const { first, last, updates } = await dayOf(world, seed)
        const saved = (changed: readonly number[], moved: readonly number[]) => {
          const truths = [changedTruth({ first, last }) ?? 0, movedTruth({ plans: {}, updates }) ?? 0]
          return (
            mean(betScores({ a: changed }, truths[0] ?? 0, CHANGED).map((one) => one.saved)) +
            mean(betScores({ a: moved }, truths[1] ?? 0, MOVED).map((one) => one.saved))
          )
        }
        const [careful, careless] = [saved([10, 0, 0], [0, 0, 10]), saved([4, 3, 3], [3, 3, 4])]
        return { 'careful: bits': careful, 'careless: bits': careless, 'careful beats careless by': careful - careless }
      },
    ),
}
