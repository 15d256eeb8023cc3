/** Builders of what the lab measures, for the stage: numbers drawn from a seed. */
import { randomFrom } from '../../shared/measures/random.ts'
import { stations, type Station } from '../../stops/run/train/state.ts'
import type { LookView } from '../../stops/run/train/view-types.ts'
import type { InspectView } from '../../shared/lab/jobs/inspect.ts'
import type { LossPoint } from '../../shared/lab/shapes.ts'
import type { StepTrace } from '../../shared/lab/jobs/step.ts'
import { card, shares } from './views.ts'

export function inspectOf(seed: number, layers = 2, heads = 4, width = 64): InspectView {
  const random = randomFrom(seed)
  const tokens = [0, ...card.slice(0, -1)]
  const spread = () => {
    const raw = tokens.map(() => random.unit() ** 3 + 0.01)
    const sum = raw.reduce((a, b) => a + b, 0)
    return raw.map((value) => value / sum)
  }
  return {
    tokens,
    attention: Array.from({ length: layers }, () => Array.from({ length: heads }, spread)),
    lens: Array.from({ length: layers + 1 }, () => shares(random, 8)),
    norms: Array.from({ length: layers + 1 }, (_, i) => 1 + i * random.unit() * 3),
    embedding: Array.from({ length: width }, () => random.normal() * 0.1),
  }
}

export function traceOf(seed: number, layers = 2): StepTrace {
  const random = randomFrom(seed)
  const parameters = ['attention.qkv', 'attention.out', 'mlp.in', 'mlp.out', 'norm1.gain']
  const top = Array.from({ length: 16 }, (_, i) => {
    const layer = i % (layers + 2)
    const name =
      layer === 0 ? 'embed.token' : layer > layers ? 'final.gain' : `layer${layer}.${parameters[random.below(5)]}`
    const gradient = random.normal() * 0.05
    const before = random.normal() * 0.2
    return { parameter: name, layer, index: random.below(4096), gradient, before, after: before - 0.3 * gradient }
  })
  const truth = 0.02 + random.unit() * 0.1
  const later = truth + random.unit() * 0.2
  return {
    step: 1 + random.below(9),
    rate: 0.3,
    before: { top: shares(random, 6), truth, bits: -Math.log2(truth) },
    after: { top: shares(random, 6), truth: later, bits: -Math.log2(later) },
    batchBits: 5 + random.unit(),
    gradientNorms: Array.from({ length: layers + 2 }, () => 0.05 + random.unit()),
    top,
  }
}

/** As much of a look as is told at a station. */
export function lookOf(seed: number, station: Station, layers = 2): LookView {
  const { step, before, batchBits, gradientNorms, top } = traceOf(seed, layers)
  const isAt = (name: Station) => stations.indexOf(station) >= stations.indexOf(name)
  return {
    step,
    guess: before.top,
    share: isAt('truth') ? before.truth : null,
    bits: isAt('loss') ? before.bits : null,
    batchBits: isAt('loss') ? batchBits : null,
    blame: isAt('backward') ? { gradientNorms, top: top.map((entry) => ({ ...entry, after: entry.before })) } : null,
  }
}

/** A noisy fall from near the summit. */
export function pointsOf(seed: number, count: number): LossPoint[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, i) => ({
    step: i + 1,
    bits: 2.1 + 5.8 * Math.exp(-i / 55) + random.normal() * 0.25,
    rate: 0.3,
  }))
}
