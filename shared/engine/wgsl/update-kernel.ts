/** The third dispatch of a step: clipping by the global norm, then SGD or AdamW, flat over all weights. */

/** Workers of a workgroup; each moves four weights. */
export const UPDATE_WORKERS = 64

/** Everything after the constants. */
export const updateKernel = /* wgsl */ `
@group(0) @binding(0) var<storage, read_write> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read> gradients: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> moments: array<vec4f>;
@group(0) @binding(3) var<storage, read> words: array<u32>;

const WORKERS = ${UPDATE_WORKERS}u;

var<workgroup> partial: array<f32, WORKERS>;

@compute @workgroup_size(WORKERS)
fn update(@builtin(global_invocation_id) id: vec3u, @builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let own = STEP_HEAD + group.y * (FORK_HEAD + 3u * words[0] + words[0] / TP + V_PADDED + 1u);
  if (words[own] == 0u) { return; }
  let start = group.y * G_SIZE;
  let clip = bitcast<f32>(words[own + 4u]);
  var shrink = 1.0;
  if (clip > 0.0) {
    var squares = 0.0;
    for (var p = lane; p < PARTIALS; p += WORKERS) { squares += gradients[start + W_SIZE + SLOTS + p].x; }
    partial[lane] = squares;
    workgroupBarrier();
    squares = 0.0;
    for (var p = 0u; p < WORKERS; p++) { squares += partial[p]; }
    shrink = min(1.0, clip / (sqrt(squares) + 1e-12));
  }
  if (id.x >= W_SIZE) { return; }

  let g = gradients[start + id.x] * shrink;
  let at = group.y * W_SIZE + id.x;
  let rate = bitcast<f32>(words[own + 5u]);
  if (words[own + 3u] == 0u) {
    weights[at] -= rate * g;
    return;
  }
  let keepFirst = bitcast<f32>(words[own + 6u]);
  let addFirst = bitcast<f32>(words[own + 7u]);
  let keepSecond = bitcast<f32>(words[own + 8u]);
  let addSecond = bitcast<f32>(words[own + 9u]);
  let unbias = bitcast<f32>(words[own + 10u]);
  let epsilon = bitcast<f32>(words[own + 11u]);
  let keepWeights = bitcast<f32>(words[own + 12u]);
  let m = group.y * 2u * W_SIZE + id.x;
  let firstMoment = moments[m] * keepFirst + g * addFirst;
  let secondMoment = moments[m + W_SIZE] * keepSecond + g * g * addSecond;
  moments[m] = firstMoment;
  moments[m + W_SIZE] = secondMoment;
  weights[at] = weights[at] * keepWeights - rate * firstMoment / (sqrt(secondMoment * unbias) + epsilon);
}
`
