/**
 * The second dispatch of a step: every weight's gradient, summed over all positions of all sequences.
 *
 * Each worker owns some weights and adds up what concerns them, so nothing needs an atomic; which positions hold a
 * word is looked up in the list that came with the batch. On the way the squares are added for clipping.
 */
import { common } from './common.ts'
import type { Shape } from './shape.ts'

/** Workers of a workgroup. */
export const GRADIENT_WORKERS = 64

/** How many workers each kind of gradient takes, as the kernel's constants. `ITEMS` is their sum. */
export function gradientItems(shape: Shape): Readonly<Record<string, number>> {
  const { layers } = shape.config
  const [C4, A4, M4, V4] = [shape.width / 4, shape.heads / 4, shape.wide / 4, shape.vocab / 4]
  const tiles = (down: number, across: number) => (down * across) / 2
  const layer = { OF_QKV: tiles(C4, 3 * A4), OF_OUT: tiles(A4, C4), OF_IN: tiles(C4, M4), OF_BACK: tiles(M4, C4) }
  const matrices = Object.values(layer).reduce((sum, items) => sum + items, 0)
  const OF_LAYER = matrices + 3 * A4 + M4 + 4 * C4
  const OF_TOKENS = tiles(V4, C4)
  const OF_POSITIONS = shape.rows * C4
  const ITEMS = OF_TOKENS + OF_POSITIONS + layers * OF_LAYER + C4 + 1
  return { OF_TOKENS, OF_POSITIONS, ...layer, OF_LAYER, ITEMS }
}

const bindings = /* wgsl */ `
@group(0) @binding(0) var<storage, read> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read> activations: array<vec4f>;
@group(0) @binding(2) var<storage, read> words: array<u32>;
@group(0) @binding(3) var<storage, read_write> gradients: array<vec4f>;
`

const main = /* wgsl */ `
var<private> gradientsAt: u32;
/** Positions of this fork's batch. */
var<private> positions: u32;
/** Squares of what this worker wrote. */
var<private> squares: f32;

fn write(at: u32, v: vec4f) {
  gradients[gradientsAt + at] = v;
  squares += dot(v, v);
}

fn write4(at: u32, stride: u32, rows: mat4x4f) {
  write(at, rows[0]);
  write(at + stride, rows[1]);
  write(at + 2u * stride, rows[2]);
  write(at + 3u * stride, rows[3]);
}

/** Weights k..k+3 by 8 of a matrix: what came in, turned over, times the slope of what went out. */
fn outer(x: u32, depth: u32, slope: u32, across: u32) -> Tile {
  var t: Tile;
  for (var n = 0u; n < positions; n += 4u) {
    let rows = transpose(rows4(x + n * depth, depth));
    t.left += rows4(slope + n * across, across) * rows;
    t.right += rows4(slope + n * across + 1u, across) * rows;
  }
  return t;
}

fn sumOf(slope: u32, across: u32) -> vec4f {
  var sum = vec4f(0);
  for (var n = 0u; n < positions; n++) { sum += activations[slope + n * across]; }
  return sum;
}

/** A matrix [4 * depth, 4 * across] that met x. */
fn matrix(i: u32, at: u32, x: u32, depth: u32, slope: u32, across: u32) {
  let k = i / (across / 2u);
  let group = 2u * (i % (across / 2u));
  let t = outer(x + k, depth, slope + group, across);
  write4(at + 4u * k * across + group, across, t.left);
  write4(at + 4u * k * across + group + 1u, across, t.right);
}

/** A matrix that met a row with gain and bias: gain * x + bias. */
fn calmMatrix(i: u32, at: u32, normal: u32, gain: u32, bias: u32, slope: u32, across: u32) {
  let k = i / (across / 2u);
  let group = 2u * (i % (across / 2u));
  let t = outer(normal + k, C4, slope + group, across);
  let left = sumOf(slope + group, across);
  let right = sumOf(slope + group + 1u, across);
  write4(at + 4u * k * across + group, across, affine(t.left, left, weights[gain + k], weights[bias + k]));
  write4(at + 4u * k * across + group + 1u, across, affine(t.right, right, weights[gain + k], weights[bias + k]));
}

fn affine(m: mat4x4f, sum: vec4f, gain: vec4f, bias: vec4f) -> mat4x4f {
  return mat4x4f(
    m[0] * gain.x + sum * bias.x, m[1] * gain.y + sum * bias.y, m[2] * gain.z + sum * bias.z, m[3] * gain.w + sum * bias.w,
  );
}

/** Gain and bias of a LayerNorm, four numbers of each. */
fn norm(c: u32, gain: u32, bias: u32, slope: u32, normal: u32) {
  var gains = vec4f(0);
  var biases = vec4f(0);
  for (var n = 0u; n < positions; n++) {
    let d = activations[slope + n * C4 + c];
    gains += d * activations[normal + n * C4 + c];
    biases += d;
  }
  write(gain + c, gains);
  write(bias + c, biases);
}

/** Four words of the embedding, 8 numbers of each: what they got as the head, and where they were read. */
fn token(i: u32) {
  let v = i / (C4 / 2u);
  let group = 2u * (i % (C4 / 2u));
  let gain = weightsAt + W_GAIN_F + group;
  let bias = weightsAt + W_BIAS_F + group;
  var t: Tile;
  for (var n = 0u; n < positions; n += 4u) {
    let slopes = transpose(rows4(region(R_LOGITS) + n * V4 + v, V4));
    let calm = region(R_NORM_F) + n * C4 + group;
    t.left += fit(rows4(calm, C4), weights[gain], weights[bias]) * slopes;
    t.right += fit(rows4(calm + 1u, C4), weights[gain + 1u], weights[bias + 1u]) * slopes;
  }
  for (var word = 0u; word < 4u; word++) {
    let at = W_TOKEN + (4u * v + word) * C4 + group;
    write(at, t.left[word] + readAt(4u * v + word, group));
    write(at + 1u, t.right[word] + readAt(4u * v + word, group + 1u));
  }
}

fn fit(rows: mat4x4f, gain: vec4f, bias: vec4f) -> mat4x4f {
  return mat4x4f(rows[0] * gain + bias, rows[1] * gain + bias, rows[2] * gain + bias, rows[3] * gain + bias);
}

/** Slopes of the embedding at all positions that read this word. */
fn readAt(word: u32, group: u32) -> vec4f {
  let starts = wordsAt + FORK_HEAD + 3u * capacity + capacity / TP;
  var sum = vec4f(0);
  for (var p = words[starts + word]; p < words[starts + word + 1u]; p++) {
    sum += activations[region(R_D_X) + words[wordsAt + FORK_HEAD + 2u * capacity + p] * C4 + group];
  }
  return sum;
}

fn position(i: u32) {
  var sum = vec4f(0);
  for (var n = 0u; n < positions; n += TP) { sum += activations[region(R_D_X) + n * C4 + i]; }
  write(W_POSITION + i, sum);
}

fn meanLoss() {
  var sum = 0.0;
  for (var n = 0u; n < positions; n += TP) { sum += activations[region(R_LOSS) + n].y; }
  gradients[gradientsAt + W_SIZE + words[wordsAt + 2u]] = vec4f(sum * number(1u), 0, 0, 0);
}

fn work(item: u32) {
  var i = item;
  if (i < OF_TOKENS) { token(i); return; }
  i -= OF_TOKENS;
  if (i < OF_POSITIONS) { position(i); return; }
  i -= OF_POSITIONS;
  if (i < LAYER_COUNT * OF_LAYER) { workLayer(i % OF_LAYER, i / OF_LAYER); return; }
  i -= LAYER_COUNT * OF_LAYER;
  if (i < C4) { norm(i, W_GAIN_F, W_BIAS_F, region(R_D_CALM_F), region(R_NORM_F)); return; }
  if (i == C4) { meanLoss(); }
}

fn workLayer(item: u32, layer: u32) {
  let w = layer * W_LAYER;
  let after = region(R_D_X + (layer + 1u) * C4);
  let middle = inLayer(R_D_MID, layer);
  let qkv = inLayer(R_D_QKV, layer);
  let wide = inLayer(R_WIDE, layer);
  let normal1 = inLayer(R_NORM_1, layer);
  let normal2 = inLayer(R_NORM_2, layer);
  var i = item;
  if (i < OF_QKV) {
    calmMatrix(i, W_QKV + w, normal1, weightAt(W_GAIN_1, layer), weightAt(W_BIAS_1, layer), qkv, Q4);
    return;
  }
  i -= OF_QKV;
  if (i < OF_OUT) { matrix(i, W_OUT + w, inLayer(R_MIX, layer), A4, middle, C4); return; }
  i -= OF_OUT;
  if (i < OF_IN) {
    calmMatrix(i, W_IN + w, normal2, weightAt(W_GAIN_2, layer), weightAt(W_BIAS_2, layer), wide, M4);
    return;
  }
  i -= OF_IN;
  if (i < OF_BACK) { matrix(i, W_BACK + w, inLayer(R_BENT, layer), M4, after, C4); return; }
  i -= OF_BACK;
  if (i < Q4) { write(W_QKV_BIAS + w + i, sumOf(qkv + i, Q4)); return; }
  i -= Q4;
  if (i < M4) { write(W_IN_BIAS + w + i, sumOf(wide + i, M4)); return; }
  i -= M4;
  if (i < C4) { write(W_OUT_BIAS + w + i, sumOf(middle + i, C4)); return; }
  i -= C4;
  if (i < C4) { write(W_BACK_BIAS + w + i, sumOf(after + i, C4)); return; }
  i -= C4;
  if (i < C4) { norm(i, W_GAIN_1 + w, W_BIAS_1 + w, inLayer(R_D_CALM_1, layer), normal1); return; }
  i -= C4;
  norm(i, W_GAIN_2 + w, W_BIAS_2 + w, inLayer(R_D_CALM_2, layer), normal2);
}

var<workgroup> partial: array<f32, ${GRADIENT_WORKERS}>;

@compute @workgroup_size(${GRADIENT_WORKERS})
fn gradient(@builtin(global_invocation_id) id: vec3u, @builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  enter(id.y);
  positions = words[wordsAt] * TP;
  gradientsAt = id.y * G_SIZE;
  if (positions > 0u && id.x < ITEMS) { work(id.x); }
  partial[lane] = squares;
  workgroupBarrier();
  if (lane == 0u) {
    var sum = 0.0;
    for (var i = 0u; i < ${GRADIENT_WORKERS}u; i++) { sum += partial[i]; }
    gradients[gradientsAt + W_SIZE + SLOTS + group.x] = vec4f(sum, 0, 0, 0);
  }
}
`

/** Everything after the constants. */
export const gradientKernel = `${bindings}${common}${main}`
