/**
 * WGSL that the kernels share: the model's sizes as constants, the step's words, where a region begins, and tiles of
 * 4 x 8 numbers.
 *
 * A tile is two 4 x 4 matrices. Four rows of x are the columns of one matrix, so that a tile of a product is
 * W * X, of a product with W turned over transpose(W) * X, and of a weight gradient Y * transpose(X). Everything
 * stays in registers and needs no barrier.
 */
import type { Blueprint } from './blueprint.ts'
import { NONE, finishes, jobFields, jobKinds, stageFields } from './plan-types.ts'
import { SEGMENT } from './regions.ts'
import { SLOTS } from './sizes.ts'
import { FORK_HEAD, purposes } from './step-words.ts'

/** What every kernel begins with; `step` is bound in the kernel. */
export function stepText({ shape, layout, regions, plan, gradientGroups, gradientSize }: Blueprint): string {
  const { config } = shape
  const sizes: Record<string, number> = {
    SLOTS,
    SEGMENT,
    FORK_HEAD,
    NONE,
    ...finishes,
    ...purposes,
    ROWS: shape.rows,
    WIDTH: config.width,
    VOCAB: config.vocab,
    WIDTH_GROUPS: shape.width / 4,
    VOCAB_GROUPS: shape.vocab / 4,
    HEADS: config.heads,
    HEAD_GROUPS: shape.head / 4,
    SEGMENTS: Math.ceil(shape.vocab / 4 / SEGMENT),
    PER_POSITION: regions.perPosition,
    ONCE: regions.once,
    R_FINAL: regions.final.normal,
    WEIGHT_GROUPS: layout.size / 4,
    GRADIENT_GROUPS: gradientSize / 4,
    PARTIALS: gradientGroups,
    JOBS: plan.jobs.length,
  }
  for (const [name, kind] of Object.entries(jobKinds)) sizes[`JOB_${name}`] = kind
  const constants = Object.entries(sizes).map(([name, value]) => `const ${name} = ${value}u;\n`)
  return /* wgsl */ `
${constants.join('')}
const CAUSAL = ${config.attention === 'causal'};
const SCALE = f32(${1 / Math.sqrt(config.width / config.heads)});

struct Step { capacity: u32, purpose: u32, rest: array<u32> }

/** Where a fork's words begin. */
fn forkAt(fork: u32) -> u32 {
  let forkWords = FORK_HEAD + 3u * step.capacity + 2u * step.capacity / ROWS + 4u * VOCAB_GROUPS + 1u;
  return JOBS * ${jobFields.length}u + fork * forkWords;
}

fn number(at: u32) -> f32 { return bitcast<f32>(step.rest[at]); }
`
}

/** What the kernels that read activations go on with. */
export const common = /* wgsl */ `
struct Stage { ${stageFields.map((field) => `${field}: u32`).join(', ')} }
struct Job { ${jobFields.map((field) => `${field}: u32`).join(', ')} }
struct Tile { left: mat4x4f, right: mat4x4f }

fn jobAt(index: u32) -> Job {
  let at = index * ${jobFields.length}u;
  return Job(${jobFields.map((_, index) => `step.rest[at + ${index}u]`).join(', ')});
}

/** Where this fork's activations, weights and words begin. */
var<private> activationsAt: u32;
var<private> weightsAt: u32;
var<private> wordsAt: u32;

fn enter(fork: u32) {
  activationsAt = fork * (PER_POSITION * step.capacity + ONCE);
  weightsAt = fork * WEIGHT_GROUPS;
  wordsAt = forkAt(fork);
}

fn region(groups: u32) -> u32 { return activationsAt + groups * step.capacity; }

fn rows4(at: u32, stride: u32) -> mat4x4f {
  return mat4x4f(activations[at], activations[at + stride], activations[at + 2u * stride], activations[at + 3u * stride]);
}
`
