/** What the models and pictures of Fog Hill are made of: a young model, the picture that begins at it, and two ways from there. */
import { ADAMW } from '../../shared/engine/adamw.ts'
import type { Ground } from '../../shared/lab/plane.ts'
import type { Brain } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { GENTLE, GRADIENT_ROWS, GROUND_ROWS, REAL_MARKS, YOUNG_STEPS } from './content.ts'
import type { Land } from './types.ts'

type Seeded = Pick<Land, 'seed'>

function everything({ train }: Pack) {
  return { pool: { from: 0, to: train.length }, extra: [] }
}

/** The sentences that make up the altitude. */
export function groundOf(pack: Pack, { seed }: Seeded): Ground {
  return { corpus: everything(pack), sampling: { seed: seed + 2, rows: GROUND_ROWS } }
}

/** A model of the room's own shape, trained a little. */
export function youngOf(pack: Pack, { config, rows }: Brain, { seed }: Seeded) {
  const sampling = { seed, rows }
  return { config, seed, corpus: everything(pack), sampling, rule: ADAMW, marks: [YOUNG_STEPS], exams: [] }
}

/** The picture: gentle steps lead along it. */
export function pictureOf(pack: Pack, { rows }: Brain, { seed }: Seeded) {
  const { steps, rate } = GENTLE
  const sampling = { seed: seed + 1, rows }
  return { corpus: everything(pack), sampling, steps, rate, gradientRows: GRADIENT_ROWS }
}

/** The gentle steps that the picture was made from, with what they come to. */
export function gentleWay(pack: Pack, { rows }: Brain, land: Seeded) {
  const rule = { kind: 'sgd', rate: GENTLE.rate } as const
  const sampling = { seed: land.seed + 1, rows }
  return { ...onGround(pack, land), sampling, firstStep: 0, rule, marks: [...GENTLE.marks] }
}

/** The usual training, which goes on from the picture's beginning. */
export function realWay(pack: Pack, { rows }: Brain, land: Seeded) {
  const sampling = { seed: land.seed, rows }
  return { ...onGround(pack, land), sampling, firstStep: YOUNG_STEPS, rule: ADAMW, marks: [...REAL_MARKS] }
}

function onGround(pack: Pack, land: Seeded) {
  return { on: groundOf(pack, land), corpus: everything(pack) }
}
