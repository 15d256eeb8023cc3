/** WGSL of the forward pass of one sequence: the functions are named after those of `shared/model/transformer.ts`. */
export const forward = /* wgsl */ `
/** First position of this workgroup's sequence. */
var<private> first: u32;

fn weights4(at: u32, stride: u32) -> mat4x4f {
  return mat4x4f(weights[at], weights[at + stride], weights[at + 2u * stride], weights[at + 3u * stride]);
}

fn repeat4(v: vec4f) -> mat4x4f { return mat4x4f(v, v, v, v); }

/** Address of this sequence's first row in a region of so many groups a row. */
fn mine(at: u32, groups: u32) -> u32 { return at + first * groups; }

/** This sequence's calm rows, later the slopes of its mix, whose rows may be longer: K4 is the longer of the two. */
fn calm() -> u32 { return mine(region(R_CALM), K4); }

/** 4 rows of x [depth groups each] times 8 columns of a matrix [4 * depth, 4 * across]. */
fn times(x: u32, depth: u32, matrix: u32, across: u32) -> Tile {
  var t: Tile;
  for (var k = 0u; k < depth; k++) {
    let rows = rows4(x + k, depth);
    let at = matrix + 4u * k * across;
    t.left += weights4(at, across) * rows;
    t.right += weights4(at + 1u, across) * rows;
  }
  return t;
}

/** 4 rows of x [depth groups each] times 8 rows of a matrix [.., 4 * depth] turned over. */
fn timesTurned(x: u32, depth: u32, matrix: u32) -> Tile {
  var t: Tile;
  for (var k = 0u; k < depth; k++) {
    let rows = rows4(x + k, depth);
    t.left += transpose(weights4(matrix + k, depth)) * rows;
    t.right += transpose(weights4(matrix + 4u * depth + k, depth)) * rows;
  }
  return t;
}

fn put(at: u32, stride: u32, t: Tile) {
  put4(at, stride, t.left);
  put4(at + 1u, stride, t.right);
}

fn put4(at: u32, stride: u32, rows: mat4x4f) {
  activations[at] = rows[0];
  activations[at + stride] = rows[1];
  activations[at + 2u * stride] = rows[2];
  activations[at + 3u * stride] = rows[3];
}

/** Tile number i of a result with so many groups across: its first row and first group. */
fn rowOf(i: u32, across: u32) -> u32 { return 4u * (i / (across / 2u)); }
fn groupOf(i: u32, across: u32) -> u32 { return 2u * (i % (across / 2u)); }

fn linear(i: u32, x: u32, depth: u32, matrix: u32, bias: u32, across: u32) -> Tile {
  let group = groupOf(i, across);
  var t = times(x + rowOf(i, across) * depth, depth, matrix + group, across);
  t.left += repeat4(weights[bias + group]);
  t.right += repeat4(weights[bias + group + 1u]);
  return t;
}

/** Zero where a width's group reaches beyond the real width. */
fn inWidth(v: vec4f, group: u32) -> vec4f {
  return select(vec4f(0), v, vec4u(4u * group) + vec4u(0, 1, 2, 3) < vec4u(C));
}

fn embed(row: u32) {
  let word = inputOf(first + row);
  for (var c = 0u; c < C4; c++) {
    let what = weights[weightsAt + W_TOKEN + word * C4 + c];
    activations[mine(region(R_X), C4) + row * C4 + c] = what + weights[weightsAt + W_POSITION + row * C4 + c];
  }
}

/** LayerNorm of one row: the calm row is kept for the gradient, and with gain and bias for the next product. */
fn normalize(row: u32, x: u32, normal: u32, stat: u32, gain: u32, bias: u32) {
  var sum = vec4f(0);
  for (var c = 0u; c < C4; c++) { sum += activations[x + c]; }
  let mean = dot(sum, vec4f(1)) / f32(C);
  var squares = vec4f(0);
  for (var c = 0u; c < C4; c++) {
    let d = inWidth(activations[x + c] - mean, c);
    squares += d * d;
  }
  let scale = inverseSqrt(dot(squares, vec4f(1)) / f32(C) + 1e-5);
  activations[mine(stat, 1u) + row] = vec4f(scale, 0, 0, 0);
  for (var c = 0u; c < C4; c++) {
    let even = inWidth((activations[x + c] - mean) * scale, c);
    activations[mine(normal, C4) + row * C4 + c] = even;
    activations[calm() + row * C4 + c] = even * weights[gain + c] + weights[bias + c];
  }
}

fn query(i: u32, layer: u32) {
  let t = linear(i, calm(), C4, weightAt(W_QKV, layer), weightAt(W_QKV_BIAS, layer), Q4);
  put(mine(inLayer(R_QKV, layer), Q4) + rowOf(i, Q4) * Q4 + groupOf(i, Q4), Q4, t);
}

/** One position and one head: scores, softmax, mix. Position \`row\` sees the first \`seen\` ones. */
fn attend(i: u32, layer: u32, seen: u32) {
  let row = i / HEADS;
  let head = i % HEADS;
  let qkv = mine(inLayer(R_QKV, layer), Q4) + head * H4;
  let look = mine(inLayer(R_LOOK, layer), HEADS * S4) + i * S4;
  var most = -3e38;
  for (var s = 0u; s < S4; s++) {
    var scores = vec4f(0);
    for (var c = 0u; c < H4; c++) {
      scores += activations[qkv + row * Q4 + c] * rows4(qkv + A4 + 4u * s * Q4 + c, Q4);
    }
    scores = select(vec4f(-3e38), scores * SCALE, vec4u(4u * s) + vec4u(0, 1, 2, 3) < vec4u(seen));
    activations[look + s] = scores;
    most = max(most, max(max(scores.x, scores.y), max(scores.z, scores.w)));
  }
  var sum = 0.0;
  for (var s = 0u; s < S4; s++) {
    let inside = vec4u(4u * s) + vec4u(0, 1, 2, 3) < vec4u(seen);
    let e = select(vec4f(0), exp(activations[look + s] - most), inside);
    activations[look + s] = e;
    sum += dot(e, vec4f(1));
  }
  for (var s = 0u; s < S4; s++) { activations[look + s] /= sum; }
  for (var c = 0u; c < H4; c++) {
    var mixed = vec4f(0);
    for (var s = 0u; s < S4; s++) { mixed += rows4(qkv + 2u * A4 + 4u * s * Q4 + c, Q4) * activations[look + s]; }
    activations[mine(inLayer(R_MIX, layer), A4) + row * A4 + head * H4 + c] = mixed;
  }
}

/** Adds a tile to the residual stream. */
fn join(i: u32, t: Tile) {
  let at = mine(region(R_X), C4) + rowOf(i, C4) * C4 + groupOf(i, C4);
  var sum = t;
  sum.left += rows4(at, C4);
  sum.right += rows4(at + 1u, C4);
  put(at, C4, sum);
}

fn attentionOut(i: u32, layer: u32) {
  let mix = mine(inLayer(R_MIX, layer), A4);
  join(i, linear(i, mix, A4, weightAt(W_OUT, layer), weightAt(W_OUT_BIAS, layer), C4));
}

/** GELU as in the reference: x * sigmoid(2u). */
const CURVE = 1.5957691216057308;
const CUBIC = 0.044715 * CURVE;

fn gelu(x: vec4f) -> vec4f { return x / (1 + exp(-x * (CURVE + CUBIC * x * x))); }

fn gelu4(x: mat4x4f) -> mat4x4f { return mat4x4f(gelu(x[0]), gelu(x[1]), gelu(x[2]), gelu(x[3])); }

fn mlpIn(i: u32, layer: u32) {
  let t = linear(i, calm(), C4, weightAt(W_IN, layer), weightAt(W_IN_BIAS, layer), M4);
  let at = rowOf(i, M4) * M4 + groupOf(i, M4);
  put(mine(inLayer(R_WIDE, layer), M4) + at, M4, t);
  put(mine(inLayer(R_BENT, layer), M4) + at, M4, Tile(gelu4(t.left), gelu4(t.right)));
}

fn mlpOut(i: u32, layer: u32) {
  let bent = mine(inLayer(R_BENT, layer), M4);
  join(i, linear(i, bent, M4, weightAt(W_BACK, layer), weightAt(W_BACK_BIAS, layer), C4));
}

/** Scores of 8 words at 4 positions: the head is the token embedding turned over. */
fn score(i: u32) {
  let group = groupOf(i, V4);
  let x = calm() + rowOf(i, V4) * C4;
  put(mine(region(R_LOGITS), V4) + rowOf(i, V4) * V4 + group, V4, timesTurned(x, C4, weightsAt + W_TOKEN + 4u * group * C4));
}

fn inVocab(group: u32) -> vec4<bool> { return vec4u(4u * group) + vec4u(0, 1, 2, 3) < vec4u(V); }

/** Largest score and sum of exponentials of one segment of a row of scores. */
fn part(i: u32) {
  let logits = mine(region(R_LOGITS), V4) + (i / SEGMENTS) * V4;
  let start = (i % SEGMENTS) * SEGMENT;
  var most = vec4f(-3e38);
  for (var v = start; v < min(V4, start + SEGMENT); v++) {
    most = max(most, select(vec4f(-3e38), activations[logits + v], inVocab(v)));
  }
  let top = max(max(most.x, most.y), max(most.z, most.w));
  var sum = vec4f(0);
  for (var v = start; v < min(V4, start + SEGMENT); v++) {
    sum += select(vec4f(0), exp(activations[logits + v] - top), inVocab(v));
  }
  activations[mine(region(R_PARTS), SEGMENTS) + i] = vec4f(top, dot(sum, vec4f(1)), 0, 0);
}

/** Scores of one segment become log-probabilities or, in training, their slope; the loss is noted on the way. */
fn settle(i: u32, training: bool) {
  let row = i / SEGMENTS;
  let parts = mine(region(R_PARTS), SEGMENTS) + row * SEGMENTS;
  var top = -3e38;
  for (var p = 0u; p < SEGMENTS; p++) { top = max(top, activations[parts + p].x); }
  var sum = 0.0;
  for (var p = 0u; p < SEGMENTS; p++) { sum += activations[parts + p].y * exp(activations[parts + p].x - top); }
  let all = top + log(sum);
  let logits = mine(region(R_LOGITS), V4) + row * V4;
  let start = (i % SEGMENTS) * SEGMENT;
  let truth = targetOf(first + row);
  let loss = region(R_LOSS) + first + row;
  if (truth < 0 && start == 0u) { activations[loss] = vec4f(0); }
  let weight = select(0.0, number(1u), truth >= 0);
  for (var v = start; v < min(V4, start + SEGMENT); v++) {
    let logProbs = activations[logits + v] - all;
    let isTruth = vec4i(i32(4u * v)) + vec4i(0, 1, 2, 3) == vec4i(truth);
    if (any(isTruth)) { activations[loss] = vec4f(-dot(logProbs, select(vec4f(0), vec4f(1), isTruth)), 0, 0, 0); }
    let slope = (exp(logProbs) - select(vec4f(0), vec4f(1), isTruth)) * weight;
    activations[logits + v] = select(vec4f(0), select(logProbs, slope, training), inVocab(v));
  }
}
`
