/**
 * WGSL of the backward stages, by hand: slopes of the loss by the activations. Each works on one item. Products
 * with a matrix are the same in both directions and stand with the forward stages.
 */
export const backward = /* wgsl */ `
/** The sum of a sequence's losses, as much as it counts, goes beside the first one. */
fn total(i: u32, s: Stage) {
  let loss = mine(s.input, 1u) + i;
  var sum = 0.0;
  for (var row = 0u; row < ROWS; row++) { sum += activations[loss + row].x; }
  activations[loss].y = sum * rowWeight();
}

/** Slope through a LayerNorm of one row, plus the slope that goes around it. */
fn normalizeBack(row: u32, s: Stage) {
  let at = row * WIDTH_GROUPS;
  let slope = mine(s.input, WIDTH_GROUPS) + at;
  let normal = mine(s.extra, WIDTH_GROUPS) + at;
  var sum = vec4f(0);
  var along = vec4f(0);
  for (var c = 0u; c < WIDTH_GROUPS; c++) {
    let d = activations[slope + c] * weights[weightsAt + s.weight + c];
    sum += d;
    along += d * activations[normal + c];
  }
  let mean = sum4(sum) / f32(WIDTH);
  let tilt = sum4(along) / f32(WIDTH);
  let scale = activations[mine(s.scale, 1u) + row].x;
  for (var c = 0u; c < WIDTH_GROUPS; c++) {
    let d = activations[slope + c] * weights[weightsAt + s.weight + c];
    var moved = inWidth(scale * (d - mean - tilt * activations[normal + c]), c);
    if (s.before != NONE) { moved += activations[mine(s.before, WIDTH_GROUPS) + at + c]; }
    activations[mine(s.output, WIDTH_GROUPS) + at + c] = moved;
  }
}

/** One position and one head: slope of its scores, and of its query. */
fn lookBack(i: u32, s: Stage) {
  let row = i / HEADS;
  let head = (i % HEADS) * HEAD_GROUPS;
  let groups = ROWS / 4u;
  let mix = mine(s.input, WIDTH_GROUPS) + row * WIDTH_GROUPS + head;
  let qkv = mine(s.before, 3u * WIDTH_GROUPS) + head;
  let look = mine(s.extra, HEADS * groups) + i * groups;
  let slope = mine(s.scale, s.across) + i * groups;
  let end = (seenBy(row) + 3u) / 4u;
  var level = 0.0;
  for (var k = 0u; k < end; k++) {
    var d = vec4f(0);
    for (var c = 0u; c < HEAD_GROUPS; c++) {
      d += activations[mix + c] * rows4(qkv + 2u * WIDTH_GROUPS + 12u * k * WIDTH_GROUPS + c, 3u * WIDTH_GROUPS);
    }
    activations[slope + k] = d;
    level += dot(d, activations[look + k]);
  }
  for (var k = 0u; k < end; k++) {
    activations[slope + k] = activations[look + k] * (activations[slope + k] - level) * SCALE;
  }
  for (var k = end; k < groups; k++) { activations[slope + k] = vec4f(0); }
  for (var c = 0u; c < HEAD_GROUPS; c++) {
    var d = vec4f(0);
    for (var k = 0u; k < end; k++) {
      d += rows4(qkv + WIDTH_GROUPS + 12u * k * WIDTH_GROUPS + c, 3u * WIDTH_GROUPS) * activations[slope + k];
    }
    activations[mine(s.output, WIDTH_GROUPS) + row * WIDTH_GROUPS + head + c] = d;
  }
}

/** Four positions and four numbers of a head: slopes of key and value, in their place, from all who looked at them. */
fn seenBack(i: u32, s: Stage) {
  let c = i % (HEADS * HEAD_GROUPS);
  let k = i / (HEADS * HEAD_GROUPS);
  let across = HEADS * ROWS / 4u;
  let seen = (c / HEAD_GROUPS) * ROWS / 4u + k;
  let queries = mine(s.before, 3u * WIDTH_GROUPS) + c;
  let mixes = mine(s.input, WIDTH_GROUPS) + c;
  let look = mine(s.extra, across) + seen;
  let slope = mine(s.scale, s.across) + seen;
  var key: mat4x4f;
  var value: mat4x4f;
  for (var t = select(0u, 4u * k, CAUSAL); t < ROWS; t += 4u) {
    key += rows4(queries + t * 3u * WIDTH_GROUPS, 3u * WIDTH_GROUPS) * transpose(rows4(slope + t * across, across));
    value += rows4(mixes + t * WIDTH_GROUPS, WIDTH_GROUPS) * transpose(rows4(look + t * across, across));
  }
  let at = mine(s.before, 3u * WIDTH_GROUPS) + 12u * k * WIDTH_GROUPS + c;
  put4(at + WIDTH_GROUPS, 3u * WIDTH_GROUPS, key);
  put4(at + 2u * WIDTH_GROUPS, 3u * WIDTH_GROUPS, value);
}

/** Nobody needs the queries any more: their slopes take their place. */
fn queryBack(i: u32, s: Stage) {
    activations[mine(s.output, 3u * WIDTH_GROUPS) + (i / WIDTH_GROUPS) * 3u * WIDTH_GROUPS + i % WIDTH_GROUPS] = activations[mine(s.input, WIDTH_GROUPS) + i];
}
`
