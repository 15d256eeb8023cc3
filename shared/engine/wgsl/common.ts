/**
 * WGSL that all kernels share: the step's words as structs, where a region begins, and tiles of 4 x 8 numbers.
 *
 * A tile is two 4 x 4 matrices. Four rows of x are the columns of one matrix, so that a tile of a product is
 * W * X, of a product with W turned over transpose(W) * X, and of a weight gradient Y * transpose(X). Everything
 * stays in registers and needs no barrier.
 */
import { NONE, finishes, jobFields, jobKinds, stageFields, stageKinds } from './plan-types.ts'
import { SEGMENT } from './regions.ts'
import { FORK_HEAD, headFields } from './step-words.ts'

/** Steps in one submit, and losses in one readback. */
export const SLOTS = 8

function struct(name: string, fields: readonly string[], more = ''): string {
  const lines = fields.map((field) => `  ${field}: ${field === 'scale' && name === 'Step' ? 'f32' : 'u32'},`)
  return `struct ${name} {\n${lines.join('\n')}\n${more}}\n`
}

/** Reads a struct from the words, one per field. */
function reader(name: string, fields: readonly string[]): string {
  return `(${fields.map((_, index) => `step.rest[at + ${index}u]`).join(', ')})`.replace('(', `return ${name}(`)
}

const constants = Object.entries({ SLOTS, SEGMENT, FORK_HEAD, NONE, ...stageKinds, ...finishes })
  .concat(Object.entries(jobKinds).map(([name, kind]) => [`JOB_${name}`, kind]))
  .map(([name, value]) => `const ${name} = ${value}u;\n`)
  .join('')

/** Needs `step`, the words of this step. */
export const stepText = /* wgsl */ `
${constants}
${struct('Step', headFields, '  rest: array<u32>,\n')}
${struct('Stage', stageFields)}
${struct('Job', jobFields)}

fn stageAt(index: u32) -> Stage {
  let at = index * ${stageFields.length}u;
  ${reader('Stage', stageFields)};
}

fn jobAt(index: u32) -> Job {
  let at = step.stages * ${stageFields.length}u + index * ${jobFields.length}u;
  ${reader('Job', jobFields)};
}

/** Where a fork's words begin. */
fn forkAt(fork: u32) -> u32 {
  return step.stages * ${stageFields.length}u + step.jobs * ${jobFields.length}u + fork * step.forkWords;
}

fn number(at: u32) -> f32 { return bitcast<f32>(step.rest[at]); }
`

/** Needs \`activations\` and \`weights\` too. */
export const common = /* wgsl */ `${stepText}
struct Tile { left: mat4x4f, right: mat4x4f }

/** Where this fork's activations, weights and words begin. */
var<private> activationsAt: u32;
var<private> weightsAt: u32;
var<private> wordsAt: u32;

fn enter(fork: u32) {
  activationsAt = fork * (step.perPosition * step.capacity + step.once);
  weightsAt = fork * step.weightGroups;
  wordsAt = forkAt(fork);
}

fn region(groups: u32) -> u32 { return activationsAt + groups * step.capacity; }

fn rows4(at: u32, stride: u32) -> mat4x4f {
  return mat4x4f(activations[at], activations[at + stride], activations[at + 2u * stride], activations[at + 3u * stride]);
}
`
