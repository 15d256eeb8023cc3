/**
 * WGSL of the backward stages, by hand: slopes of the loss by the activations. Each works on one item. Products
 * with a matrix are the same in both directions and stand with the forward stages.
 */
export const backward = /* wgsl */ `
/** The sum of a sequence's losses goes beside the first one. */
fn total(s: Stage) {
  let loss = mine(s.input, 1u);
  var sum = 0.0;
  for (var row = 0u; row < step.rows; row++) { sum += activations[loss + row].x; }
  activations[loss].y = sum;
}

/** Slope through a LayerNorm of one row, plus the slope that goes around it. */
fn normalizeBack(row: u32, s: Stage) {
  let width = step.widthGroups;
  let at = row * width;
  let slope = mine(s.input, width) + at;
  let normal = mine(s.extra, width) + at;
  var sum = vec4f(0);
  var along = vec4f(0);
  for (var c = 0u; c < width; c++) {
    let d = activations[slope + c] * weights[weightsAt + s.weight + c];
    sum += d;
    along += d * activations[normal + c];
  }
  let mean = sum4(sum) / f32(step.width);
  let tilt = sum4(along) / f32(step.width);
  let scale = activations[mine(s.scale, 1u) + row].x;
  for (var c = 0u; c < width; c++) {
    let d = activations[slope + c] * weights[weightsAt + s.weight + c];
    var moved = inWidth(scale * (d - mean - tilt * activations[normal + c]), c);
    if (s.before != NONE) { moved += activations[mine(s.before, width) + at + c]; }
    activations[mine(s.output, width) + at + c] = moved;
  }
}

/** One position and one head: slope of its scores, and of its query. */
fn lookBack(i: u32, s: Stage) {
  let width = step.widthGroups;
  let row = i / step.heads;
  let head = (i % step.heads) * step.headGroups;
  let groups = step.rows / 4u;
  let mix = mine(s.input, width) + row * width + head;
  let qkv = mine(s.before, 3u * width) + head;
  let look = mine(s.extra, step.heads * groups) + i * groups;
  let slope = mine(s.scale, s.across) + i * groups;
  var level = 0.0;
  for (var k = 0u; k < groups; k++) {
    var d = vec4f(0);
    for (var c = 0u; c < step.headGroups; c++) {
      d += activations[mix + c] * rows4(qkv + 2u * width + 12u * k * width + c, 3u * width);
    }
    activations[slope + k] = d;
    level += dot(d, activations[look + k]);
  }
  for (var k = 0u; k < groups; k++) {
    activations[slope + k] = activations[look + k] * (activations[slope + k] - level) * step.scale;
  }
  for (var c = 0u; c < step.headGroups; c++) {
    var d = vec4f(0);
    for (var k = 0u; k < groups; k++) {
      d += rows4(qkv + width + 12u * k * width + c, 3u * width) * activations[slope + k];
    }
    activations[mine(s.output, width) + row * width + head + c] = d;
  }
}

/** Four positions and four numbers of a head: slopes of key and value, in their place, from all who looked at them. */
fn seenBack(i: u32, s: Stage) {
  let width = step.widthGroups;
  let c = i % (step.heads * step.headGroups);
  let k = i / (step.heads * step.headGroups);
  let across = step.heads * step.rows / 4u;
  let seen = (c / step.headGroups) * step.rows / 4u + k;
  let queries = mine(s.before, 3u * width) + c;
  let mixes = mine(s.input, width) + c;
  let look = mine(s.extra, across) + seen;
  let slope = mine(s.scale, s.across) + seen;
  var key: mat4x4f;
  var value: mat4x4f;
  for (var t = 0u; t < step.rows; t += 4u) {
    key += rows4(queries + t * 3u * width, 3u * width) * transpose(rows4(slope + t * across, across));
    value += rows4(mixes + t * width, width) * transpose(rows4(look + t * across, across));
  }
  let at = mine(s.before, 3u * width) + 12u * k * width + c;
  put4(at + width, 3u * width, key);
  put4(at + 2u * width, 3u * width, value);
}

/** Nobody needs the queries any more: their slopes take their place. */
fn queryBack(i: u32, s: Stage) {
  let width = step.widthGroups;
  activations[mine(s.output, 3u * width) + (i / width) * 3u * width + i % width] = activations[mine(s.input, width) + i];
}
`
