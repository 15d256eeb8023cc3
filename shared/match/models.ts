/**
 * Which models a match knows. Each is noted when the lab has made it, from the text of its job: what it was made from, and
 * how many steps lie behind it. So no stop has to say whose words it shows, and none can say otherwise.
 */
import { ADAMW } from '../engine/adamw.ts'
import type { DepotJob } from '../lab/jobs/depot.ts'
import type { CheckpointId } from '../lab/shapes.ts'
import type { LabJob, LabResult } from '../lab/jobs.ts'
import type { Provenance } from './origin.ts'
import { BROUGHT, DEPOT, UNTRAINED, type Brain, type Match, type ModelState } from './types.ts'

const DEPOT_SEED = 1
const DEPOT_STEPS = 300

type InitJob = Extract<LabJob, { kind: 'init' }>

/** How the depot model of a pack comes about: a room's brain, and all training sentences of the pack. */
export function depotRecipe({ config, rows }: Brain): Omit<DepotJob, 'id'> {
  return { kind: 'depot', to: DEPOT, config, seed: DEPOT_SEED, rows, steps: DEPOT_STEPS, rule: ADAMW }
}

/** Whose words and figures those of this checkpoint are; null for one that the match does not know. */
export function provenanceOf(match: Pick<Match, 'model' | 'pretrained'>, id: CheckpointId): Provenance | null {
  const { model } = match
  if (id === UNTRAINED) return untrained
  if (id === BROUGHT) return match.pretrained === null ? null : brought
  const leg = model.history.find(({ checkpoint }) => checkpoint === id)
  if (leg !== undefined) return own(match, leg.step)
  return Object.hasOwn(model.known, id) ? (model.known[id] ?? null) : null
}

export const untrained: Provenance = { origin: 'untrained', steps: 0, of: null }
const brought: Provenance = { origin: 'brought', steps: 0, of: null }

/** The class's own model after so many steps. */
export function own(match: Pick<Match, 'pretrained'>, steps: number): Provenance {
  const isBrought = match.pretrained !== null
  if (steps === 0) return isBrought ? brought : untrained
  return { origin: 'own', steps, of: isBrought ? 'brought' : null }
}

/** The model state when a job has left a checkpoint; the same where it left none. */
export function withMade(match: Match, job: LabJob, result: LabResult): ModelState {
  const { model } = match
  const made = madeBy(match, job, result)
  return made === null || !('to' in job) ? model : { ...model, known: { ...model.known, [job.to]: made } }
}

/** What such a job leaves, which starts from nothing but a seed. */
export function beginning(job: Omit<DepotJob, 'id'> | Omit<InitJob, 'id'>): Provenance {
  if (job.kind === 'depot') return { origin: 'depot', steps: job.steps, of: null }
  return { origin: job.to === UNTRAINED ? 'untrained' : 'fresh', steps: 0, of: null }
}

function madeBy(match: Match, job: LabJob, result: LabResult): Provenance | null {
  if (job.kind === 'init' || job.kind === 'depot') return beginning(job)
  if (job.kind === 'brain' && job.from === undefined) return { origin: 'fresh', steps: stepsOf(job, result), of: null }
  if (!('from' in job) || !('to' in job) || job.from === undefined) return null
  const start = provenanceOf(match, job.from)
  if (start === null) return null
  const copy = copyOf(start)
  return { ...copy, steps: copy.steps + stepsOf(job, result) }
}

/** Of a copy of a copy it is still told what the first one was made from. */
export function copyOf({ origin, steps, of }: Provenance): Provenance {
  return { origin: 'copy', steps, of: origin === 'copy' ? of : origin }
}

/** Steps between what a job started from and what it left: a run that crashed leaves where it was last sound. */
function stepsOf(job: LabJob, result: LabResult): number {
  if (job.kind === 'brain') return job.marks.at(-1) ?? 0
  if (job.kind === 'prefer') return result.kind === 'prefer' && result.ended === 'done' ? (job.marks.at(-1) ?? 0) : 0
  if (job.kind === 'train' && result.kind === 'train') return result.nextStep - job.firstStep
  return result.kind === 'step' && !result.diverged ? 1 : 0
}
