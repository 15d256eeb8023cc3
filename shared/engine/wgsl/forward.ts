/** WGSL of the forward stages, named after what `shared/model/transformer.ts` does. Each works on one item. */
export const forward = /* wgsl */ `
fn weights4(at: u32, stride: u32) -> mat4x4f {
  return mat4x4f(weights[at], weights[at + stride], weights[at + 2u * stride], weights[at + 3u * stride]);
}

fn put4(at: u32, stride: u32, rows: mat4x4f) {
  activations[at] = rows[0];
  activations[at + stride] = rows[1];
  activations[at + 2u * stride] = rows[2];
  activations[at + 3u * stride] = rows[3];
}

/** This sequence's first row in a region of so many groups a row. */
fn mine(groups: u32, across: u32) -> u32 { return region(groups) + first * across; }

/** The four indices of a group, and which of them are below a limit. */
fn below(group: u32, limit: u32) -> vec4<bool> { return vec4u(4u * group) + vec4u(0, 1, 2, 3) < vec4u(limit); }

/** Zero where a row's group reaches beyond the real width. */
fn inWidth(v: vec4f, group: u32) -> vec4f { return select(vec4f(0), v, below(group, WIDTH)); }

fn sum4(v: vec4f) -> f32 { return v.x + v.y + v.z + v.w; }
fn max4(v: vec4f) -> f32 { return max(max(v.x, v.y), max(v.z, v.w)); }

fn embed(row: u32, s: Stage) {
  let word = step.rest[wordsAt + FORK_HEAD + first + row];
  for (var c = 0u; c < WIDTH_GROUPS; c++) {
    let what = weights[weightsAt + s.weight + word * WIDTH_GROUPS + c];
    activations[mine(s.output, WIDTH_GROUPS) + row * WIDTH_GROUPS + c] = what + weights[weightsAt + s.bias + row * WIDTH_GROUPS + c];
  }
}

/** Where a layer's end is kept for showing. */
fn shown(layer: u32) -> u32 {
  return activationsAt + PER_POSITION * step.capacity + layer * ROWS * WIDTH_GROUPS;
}

fn show(i: u32, s: Stage) { activations[shown(s.extra) + i] = activations[mine(s.input, WIDTH_GROUPS) + i]; }

/** LayerNorm of one row; for the lens, of the last position after layer \`row\`. */
fn normalize(row: u32, s: Stage) {
  let at = row * WIDTH_GROUPS;
  let last = step.rest[wordsAt + FORK_HEAD + 3u * step.capacity] - 1u;
  let x = select(mine(s.input, WIDTH_GROUPS) + at, shown(row) + last * WIDTH_GROUPS, step.purpose == LENS && s.output == R_FINAL);
  var sum = vec4f(0);
  for (var c = 0u; c < WIDTH_GROUPS; c++) { sum += activations[x + c]; }
  let mean = sum4(sum) / f32(WIDTH);
  var squares = vec4f(0);
  for (var c = 0u; c < WIDTH_GROUPS; c++) {
    let d = inWidth(activations[x + c] - mean, c);
    squares += d * d;
  }
  let scale = inverseSqrt(sum4(squares) / f32(WIDTH) + 1e-5);
  activations[mine(s.scale, 1u) + row] = vec4f(scale, 0, 0, 0);
  for (var c = 0u; c < WIDTH_GROUPS; c++) {
    let normal = inWidth((activations[x + c] - mean) * scale, c);
    activations[mine(s.output, WIDTH_GROUPS) + at + c] = normal;
    activations[mine(s.extra, WIDTH_GROUPS) + at + c] = normal * weights[weightsAt + s.weight + c] + weights[weightsAt + s.bias + c];
  }
}

/** Tile of 4 rows and 8 columns: x times a matrix [4 * depth, 4 * across]. */
fn times(x: u32, depth: u32, matrix: u32, across: u32) -> Tile {
  var t: Tile;
  var at = matrix;
  for (var k = 0u; k < depth; k++) {
    let rows = rows4(x + k, depth);
    t.left += weights4(at, across) * rows;
    t.right += weights4(at + 1u, across) * rows;
    at += 4u * across;
  }
  return t;
}

/** The same with a matrix [.., 4 * depth] turned over. A loop of its own: lanes that wait in a branch cost time too. */
fn timesTurned(x: u32, depth: u32, matrix: u32) -> Tile {
  var t: Tile;
  for (var k = 0u; k < depth; k++) {
    let rows = rows4(x + k, depth);
    t.left += transpose(weights4(matrix + k, depth)) * rows;
    t.right += transpose(weights4(matrix + 4u * depth + k, depth)) * rows;
  }
  return t;
}

fn product(i: u32, s: Stage) {
  let row = 4u * (i / (s.across / 2u));
  let group = 2u * (i % (s.across / 2u));
  let x = mine(s.input, s.depth) + row * s.depth;
  let matrix = weightsAt + s.weight;
  var t: Tile;
  if (s.turned == 1u) {
    t = timesTurned(x, s.depth, matrix + 4u * group * s.depth);
  } else {
    t = times(x, s.depth, matrix + group, s.across);
  }
  let out = mine(s.output, s.across) + row * s.across + group;
  var bias: array<vec4f, 2>;
  if (s.bias != NONE) {
    bias[0] = weights[weightsAt + s.bias + group];
    bias[1] = weights[weightsAt + s.bias + group + 1u];
  }
  for (var r = 0u; r < 4u; r++) {
    finish(s, out + r * s.across, bias[0] + t.left[r]);
    finish(s, out + r * s.across + 1u, bias[1] + t.right[r]);
  }
}

fn finish(s: Stage, out: u32, product: vec4f) {
  if (s.finish == ADD) {
    activations[out] += product;
  } else if (s.finish == BEND_BACK) {
    activations[out] = product * gelu(activations[out]).slope;
  } else {
    activations[out] = product;
    if (s.finish == BEND) { activations[out + region(s.extra) - region(s.output)] = gelu(product).value; }
  }
}

struct Bend { value: vec4f, slope: vec4f }

/** GELU as in the reference: x * sigmoid(2u). */
const CURVE = 1.5957691216057308;
const CUBIC = 0.044715 * CURVE;

fn gelu(x: vec4f) -> Bend {
  let s = 1 / (1 + exp(-x * (CURVE + CUBIC * x * x)));
  return Bend(x * s, s + x * s * (1 - s) * (CURVE + 3 * CUBIC * x * x));
}

/** How many positions a row may look at. */
fn seenBy(row: u32) -> u32 {
  return select(step.rest[wordsAt + FORK_HEAD + 3u * step.capacity + first / ROWS], row + 1u, CAUSAL);
}

/** How much the loss of this workgroup's sequence counts. */
fn rowWeight() -> f32 {
  return number(wordsAt + FORK_HEAD + 3u * step.capacity + (step.capacity + first) / ROWS);
}

/** One position and one head: scores, softmax, mix. Groups of four positions that it does not see are zero. */
fn attend(i: u32, s: Stage) {
  let row = i / HEADS;
  let head = (i % HEADS) * HEAD_GROUPS;
  let groups = ROWS / 4u;
  let qkv = mine(s.input, 3u * WIDTH_GROUPS) + head;
  let look = mine(s.extra, HEADS * groups) + i * groups;
  let seen = seenBy(row);
  let end = (seen + 3u) / 4u;
  var most = -3e38;
  for (var k = 0u; k < end; k++) {
    var scores = vec4f(0);
    for (var c = 0u; c < HEAD_GROUPS; c++) {
      scores += activations[qkv + row * 3u * WIDTH_GROUPS + c] * rows4(qkv + WIDTH_GROUPS + 12u * k * WIDTH_GROUPS + c, 3u * WIDTH_GROUPS);
    }
    scores = select(vec4f(-3e38), scores * SCALE, below(k, seen));
    activations[look + k] = scores;
    most = max(most, max4(scores));
  }
  var sum = 0.0;
  for (var k = 0u; k < end; k++) {
    let e = select(vec4f(0), exp(activations[look + k] - most), below(k, seen));
    activations[look + k] = e;
    sum += sum4(e);
  }
  for (var k = 0u; k < end; k++) { activations[look + k] /= sum; }
  for (var k = end; k < groups; k++) { activations[look + k] = vec4f(0); }
  for (var c = 0u; c < HEAD_GROUPS; c++) {
    var mixed = vec4f(0);
    for (var k = 0u; k < end; k++) {
      mixed += rows4(qkv + 2u * WIDTH_GROUPS + 12u * k * WIDTH_GROUPS + c, 3u * WIDTH_GROUPS) * activations[look + k];
    }
    activations[mine(s.output, WIDTH_GROUPS) + row * WIDTH_GROUPS + head + c] = mixed;
  }
}

/** Largest score and sum of exponentials of one segment of a row of scores. */
fn part(i: u32, s: Stage) {
  let row = i / SEGMENTS;
  let scores = mine(s.input, VOCAB_GROUPS) + row * VOCAB_GROUPS;
  let begin = (i % SEGMENTS) * SEGMENT;
  let end = min(VOCAB_GROUPS, begin + SEGMENT);
  var most = vec4f(-3e38);
  for (var v = begin; v < end; v++) {
    most = max(most, select(vec4f(-3e38), activations[scores + v], below(v, VOCAB)));
  }
  let top = max4(most);
  var sum = vec4f(0);
  for (var v = begin; v < end; v++) {
    sum += select(vec4f(0), exp(activations[scores + v] - top), below(v, VOCAB));
  }
  activations[mine(s.extra, s.across) + i] = vec4f(top, sum4(sum), 0, 0);
}

/** Scores of one segment become log-probabilities or, in training, their slope; the loss is noted on the way. */
fn settle(i: u32, s: Stage) {
  let row = i / SEGMENTS;
  let parts = mine(s.extra, s.across) + row * SEGMENTS;
  var top = -3e38;
  for (var p = 0u; p < SEGMENTS; p++) { top = max(top, activations[parts + p].x); }
  var sum = 0.0;
  for (var p = 0u; p < SEGMENTS; p++) { sum += activations[parts + p].y * exp(activations[parts + p].x - top); }
  let all = top + log(sum);
  let scores = mine(s.input, VOCAB_GROUPS) + row * VOCAB_GROUPS;
  let begin = (i % SEGMENTS) * SEGMENT;
  let truth = step.rest[wordsAt + FORK_HEAD + step.capacity + first + row];
  let loss = mine(s.output, 1u) + row;
  if (truth == NONE && begin == 0u) { activations[loss] = vec4f(0); }
  let weight = select(0.0, rowWeight(), truth != NONE);
  for (var v = begin; v < min(VOCAB_GROUPS, begin + SEGMENT); v++) {
    let logProbs = activations[scores + v] - all;
    let isTruth = vec4u(4u * v) + vec4u(0, 1, 2, 3) == vec4u(truth);
    if (any(isTruth)) { activations[loss] = vec4f(-sum4(select(vec4f(0), logProbs, isTruth)), 0, 0, 0); }
    let slope = (exp(logProbs) - select(vec4f(0), vec4f(1), isTruth)) * weight;
    activations[scores + v] = select(vec4f(0), select(logProbs, slope, step.purpose == TRAIN), below(v, VOCAB));
  }
}
`
