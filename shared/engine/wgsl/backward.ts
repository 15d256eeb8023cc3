/**
 * WGSL of the backward pass of one sequence, by hand: the slope of the loss with respect to every activation.
 * Slopes of a layer's inputs stay in memory, because the gradient kernel makes the weights' slopes of them.
 */
export const backward = /* wgsl */ `
/** Slope through a LayerNorm of one row: x = (raw - mean) * scale; the row's slope is added to \`before\` if asked. */
fn normalizeBack(row: u32, slope: u32, normal: u32, stat: u32, gain: u32, before: u32, adds: bool, out: u32) {
  let at = row * C4;
  let scale = activations[mine(stat, 1u) + row].x;
  var sum = vec4f(0);
  var along = vec4f(0);
  for (var c = 0u; c < C4; c++) {
    let d = activations[mine(slope, C4) + at + c] * weights[gain + c];
    sum += d;
    along += d * activations[mine(normal, C4) + at + c];
  }
  let mean = dot(sum, vec4f(1)) / f32(C);
  let tilt = dot(along, vec4f(1)) / f32(C);
  for (var c = 0u; c < C4; c++) {
    let d = activations[mine(slope, C4) + at + c] * weights[gain + c];
    var moved = inWidth(scale * (d - mean - tilt * activations[mine(normal, C4) + at + c]), c);
    if (adds) { moved += activations[mine(before, C4) + at + c]; }
    activations[mine(out, C4) + at + c] = moved;
  }
}

/** Slope after a layer's end; layer 0's start is the embedding. */
fn slopeAfter(layers: u32) -> u32 { return region(R_D_X + layers * C4); }

fn scoreBack(i: u32) {
  let logits = mine(region(R_LOGITS), V4) + rowOf(i, C4) * V4;
  let t = times(logits, V4, weightsAt + W_TOKEN + groupOf(i, C4), C4);
  put(mine(region(R_D_CALM_F), C4) + rowOf(i, C4) * C4 + groupOf(i, C4), C4, t);
}

fn finalBack(row: u32) {
  let gain = weightsAt + W_GAIN_F;
  normalizeBack(row, region(R_D_CALM_F), region(R_NORM_F), region(R_STAT_F), gain, 0u, false, slopeAfter(LAYER_COUNT));
}

/** Slopes of 8 inputs of a linear map at 4 positions. */
fn linearBack(i: u32, slope: u32, depth: u32, matrix: u32, across: u32) -> Tile {
  return timesTurned(mine(slope, depth) + rowOf(i, across) * depth, depth, matrix + 4u * groupOf(i, across) * depth);
}

fn geluBack(x: vec4f) -> vec4f {
  let s = 1 / (1 + exp(-x * (CURVE + CUBIC * x * x)));
  return s + x * s * (1 - s) * (CURVE + 3 * CUBIC * x * x);
}

fn geluBack4(slope: mat4x4f, x: mat4x4f) -> mat4x4f {
  return mat4x4f(
    slope[0] * geluBack(x[0]), slope[1] * geluBack(x[1]), slope[2] * geluBack(x[2]), slope[3] * geluBack(x[3]),
  );
}

/** The slope takes the place of what was bent. */
fn mlpOutBack(i: u32, layer: u32) {
  let t = linearBack(i, slopeAfter(layer + 1u), C4, weightAt(W_BACK, layer), M4);
  let at = mine(inLayer(R_WIDE, layer), M4) + rowOf(i, M4) * M4 + groupOf(i, M4);
  put(at, M4, Tile(geluBack4(t.left, rows4(at, M4)), geluBack4(t.right, rows4(at + 1u, M4))));
}

fn mlpInBack(i: u32, layer: u32) {
  let t = linearBack(i, inLayer(R_WIDE, layer), M4, weightAt(W_IN, layer), C4);
  put(mine(inLayer(R_D_CALM_2, layer), C4) + rowOf(i, C4) * C4 + groupOf(i, C4), C4, t);
}

fn norm2Back(row: u32, layer: u32) {
  normalizeBack(
    row, inLayer(R_D_CALM_2, layer), inLayer(R_NORM_2, layer), inLayer(R_STAT_2, layer), weightAt(W_GAIN_2, layer),
    slopeAfter(layer + 1u), true, inLayer(R_D_MID, layer),
  );
}

/** The mix's slope lies where the calm rows were. */
fn attentionOutBack(i: u32, layer: u32) {
  let t = linearBack(i, inLayer(R_D_MID, layer), C4, weightAt(W_OUT, layer), A4);
  put(calm() + rowOf(i, A4) * A4 + groupOf(i, A4), A4, t);
}

/** One position and one head: slope of its scores, and of its query. */
fn lookBack(i: u32, layer: u32) {
  let row = i / HEADS;
  let head = i % HEADS;
  let mix = calm() + row * A4 + head * H4;
  let qkv = mine(inLayer(R_QKV, layer), Q4) + head * H4;
  let look = mine(inLayer(R_LOOK, layer), HEADS * S4) + i * S4;
  let slope = mine(region(R_D_LOOK), HEADS * S4) + i * S4;
  var level = 0.0;
  for (var s = 0u; s < S4; s++) {
    var d = vec4f(0);
    for (var c = 0u; c < H4; c++) { d += activations[mix + c] * rows4(qkv + 2u * A4 + 4u * s * Q4 + c, Q4); }
    activations[slope + s] = d;
    level += dot(d, activations[look + s]);
  }
  for (var s = 0u; s < S4; s++) {
    activations[slope + s] = activations[look + s] * (activations[slope + s] - level) * SCALE;
  }
  for (var c = 0u; c < H4; c++) {
    var d = vec4f(0);
    for (var s = 0u; s < S4; s++) { d += rows4(qkv + A4 + 4u * s * Q4 + c, Q4) * activations[slope + s]; }
    activations[mine(inLayer(R_D_QKV, layer), Q4) + row * Q4 + head * H4 + c] = d;
  }
}

/** Four positions, one head, four numbers of its width: slopes of key and value from all who looked at them. */
fn seenBack(i: u32, layer: u32) {
  let c = i % (HEADS * H4);
  let head = c / H4;
  let s = i / (HEADS * H4);
  let queries = mine(inLayer(R_QKV, layer), Q4) + c;
  let mixes = calm() + c;
  let look = mine(inLayer(R_LOOK, layer), HEADS * S4) + head * S4 + s;
  let slope = mine(region(R_D_LOOK), HEADS * S4) + head * S4 + s;
  var key: mat4x4f;
  var value: mat4x4f;
  for (var t = 0u; t < TP; t += 4u) {
    key += rows4(queries + t * Q4, Q4) * transpose(rows4(slope + t * HEADS * S4, HEADS * S4));
    value += rows4(mixes + t * A4, A4) * transpose(rows4(look + t * HEADS * S4, HEADS * S4));
  }
  let at = mine(inLayer(R_D_QKV, layer), Q4) + 4u * s * Q4 + c;
  put4(at + A4, Q4, key);
  put4(at + 2u * A4, Q4, value);
}

fn queryBack(i: u32, layer: u32) {
  let t = linearBack(i, inLayer(R_D_QKV, layer), Q4, weightAt(W_QKV, layer), C4);
  put(mine(inLayer(R_D_CALM_1, layer), C4) + rowOf(i, C4) * C4 + groupOf(i, C4), C4, t);
}

fn norm1Back(row: u32, layer: u32) {
  normalizeBack(
    row, inLayer(R_D_CALM_1, layer), inLayer(R_NORM_1, layer), inLayer(R_STAT_1, layer), weightAt(W_GAIN_1, layer),
    inLayer(R_D_MID, layer), true, slopeAfter(layer),
  );
}
`
