/**
 * The second dispatch of a step: every weight's gradient, summed over all positions of all sequences.
 *
 * Each worker owns some weights and adds up what concerns them, so nothing needs an atomic; which positions hold a
 * word is looked up in the list that came with the batch. On the way the squares are added for clipping.
 */
import type { Blueprint } from './blueprint.ts'
import { common, stepText } from './common.ts'
import { GRADIENT_WORKERS } from './sizes.ts'

export function gradientKernel(blueprint: Blueprint): string {
  return /* wgsl */ `
@group(0) @binding(0) var<storage, read> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read> activations: array<vec4f>;
@group(0) @binding(2) var<storage, read> step: Step;
@group(0) @binding(3) var<storage, read_write> gradients: array<vec4f>;
${stepText(blueprint)}${common}
var<private> gradientsAt: u32;
/** Positions of this fork's batch. */
var<private> positions: u32;
/** Squares of what this worker wrote. */
var<private> squares: f32;

fn write(at: u32, v: vec4f) {
  gradients[gradientsAt + at] = v;
  squares += dot(v, v);
}

/** Weights k..k+3 by 8 of a matrix: what came in, turned over, times the slope of what went out. */
fn matrix(i: u32, job: Job) {
  let k = i / (job.across / 2u);
  let group = 2u * (i % (job.across / 2u));
  let input = region(job.input) + k;
  let slope = region(job.slope) + group;
  var t: Tile;
  var sums: array<vec4f, 2>;
  for (var n = 0u; n < positions; n += 4u) {
    let x = transpose(rows4(input + n * job.depth, job.depth));
    let left = rows4(slope + n * job.across, job.across);
    let right = rows4(slope + n * job.across + 1u, job.across);
    t.left += left * x;
    t.right += right * x;
    sums[0] += left[0] + left[1] + left[2] + left[3];
    sums[1] += right[0] + right[1] + right[2] + right[3];
  }
  if (job.gain != NONE) {
    t.left = calmed(t.left, sums[0], job.gain + k);
    t.right = calmed(t.right, sums[1], job.gain + k);
  }
  if (job.kind == JOB_TOKENS) {
    t.left += readers(4u * k, group, job.readers);
    t.right += readers(4u * k, group + 1u, job.readers);
  }
  let at = job.goal + 4u * k * job.across + group;
  for (var row = 0u; row < 4u; row++) {
    write(at + row * job.across, t.left[row]);
    write(at + row * job.across + 1u, t.right[row]);
  }
}

/** The matrix met rows with gain and bias, but rows without them were summed. */
fn calmed(m: mat4x4f, sum: vec4f, at: u32) -> mat4x4f {
  let gain = weights[weightsAt + at];
  let bias = weights[weightsAt + at + WIDTH_GROUPS];
  return mat4x4f(
    m[0] * gain.x + sum * bias.x, m[1] * gain.y + sum * bias.y, m[2] * gain.z + sum * bias.z, m[3] * gain.w + sum * bias.w,
  );
}

/** What four words got where they were read. */
fn readers(word: u32, group: u32, slope: u32) -> mat4x4f {
  return mat4x4f(
    readersOf(word, group, slope), readersOf(word + 1u, group, slope),
    readersOf(word + 2u, group, slope), readersOf(word + 3u, group, slope),
  );
}

fn readersOf(word: u32, group: u32, slope: u32) -> vec4f {
  let starts = wordsAt + FORK_HEAD + 3u * step.capacity + 2u * step.capacity / ROWS + word;
  let list = wordsAt + FORK_HEAD + 2u * step.capacity;
  var sum = vec4f(0);
  for (var p = step.rest[starts]; p < step.rest[starts + 1u]; p++) {
    sum += activations[region(slope) + step.rest[list + p] * WIDTH_GROUPS + group];
  }
  return sum;
}

/** A bias: the sum of the slopes at all positions, or at one position of every sequence. */
fn sumOf(i: u32, job: Job, across: u32) {
  var sum = vec4f(0);
  for (var at = i; at < positions * job.across; at += across) { sum += activations[region(job.slope) + at]; }
  write(job.goal + i, sum);
}

/** Gain and bias of a LayerNorm, four numbers of each. */
fn norm(i: u32, job: Job) {
  var gains = vec4f(0);
  var biases = vec4f(0);
  for (var at = i; at < positions * job.across; at += job.across) {
    let d = activations[region(job.slope) + at];
    gains += d * activations[region(job.input) + at];
    biases += d;
  }
  write(job.goal + i, gains);
  write(job.goal + job.across + i, biases);
}

fn loss(job: Job) {
  var sum = 0.0;
  for (var n = 0u; n < positions; n += ROWS) { sum += activations[region(job.input) + n].y; }
  let slot = step.rest[wordsAt + 1u];
  gradients[gradientsAt + WEIGHT_GROUPS + slot] = vec4f(sum, 0, 0, 0);
}

/** Finds the job that an item belongs to, and does its part of it. */
fn work(item: u32) {
  var i = item;
  var index = 0u;
  while (index < JOBS && i >= jobAt(index).items) {
    i -= jobAt(index).items;
    index++;
  }
  if (index == JOBS) { return; }
  let job = jobAt(index);
  switch job.kind {
    case JOB_MATRIX, JOB_TOKENS: { matrix(i, job); }
    case JOB_SUM: { sumOf(i, job, job.across); }
    case JOB_POSITIONS: { sumOf(i, job, ROWS * job.across); }
    case JOB_NORM: { norm(i, job); }
    default: { loss(job); }
  }
}

var<workgroup> partial: array<f32, ${GRADIENT_WORKERS}>;

@compute @workgroup_size(${GRADIENT_WORKERS})
fn gradient(
  @builtin(global_invocation_id) id: vec3u,
  @builtin(workgroup_id) group: vec3u,
  @builtin(local_invocation_index) lane: u32,
) {
  enter(id.y);
  positions = step.rest[wordsAt] * ROWS;
  gradientsAt = id.y * GRADIENT_GROUPS;
  if (positions > 0u) { work(id.x); }
  partial[lane] = squares;
  workgroupBarrier();
  if (lane == 0u) {
    var sum = 0.0;
    for (var i = 0u; i < ${GRADIENT_WORKERS}u; i++) { sum += partial[i]; }
    gradients[gradientsAt + WEIGHT_GROUPS + SLOTS + group.x] = vec4f(sum, 0, 0, 0);
  }
}
`
}
