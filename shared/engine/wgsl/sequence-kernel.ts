/**
 * The first dispatch of a step: each workgroup carries one sequence of one fork through the whole model and back.
 *
 * A sequence depends on no other one until the weights' gradients are summed, so the stages in between need only a
 * barrier inside the workgroup, at any depth of the model.
 */
import { backward } from './backward.ts'
import { common } from './common.ts'
import { forward } from './forward.ts'

const WORKERS = 128

/** All workers share the items of a stage, then wait for each other. */
function stage(items: string, call: string): string {
  return `for (var i = lane; i < ${items}; i += ${WORKERS}u) { ${call}; }
  storageBarrier();`
}

function tiles(across: string): string {
  return `S4 * (${across} / 2u)`
}

const bindings = /* wgsl */ `
@group(0) @binding(0) var<storage, read> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> activations: array<vec4f>;
@group(0) @binding(2) var<storage, read> words: array<u32>;
`

const main = /* wgsl */ `
/** The residual stream after a layer, kept for showing. */
fn shown(layer: u32) -> u32 { return activationsAt + PER_POSITION * capacity + layer * TP * C4; }

fn show(i: u32, layer: u32) { activations[shown(layer) + i] = activations[mine(region(R_X), C4) + i]; }

fn norm1(row: u32, layer: u32) {
  let x = mine(region(R_X), C4) + row * C4;
  normalize(row, x, inLayer(R_NORM_1, layer), inLayer(R_STAT_1, layer), weightAt(W_GAIN_1, layer), weightAt(W_BIAS_1, layer));
}

fn norm2(row: u32, layer: u32) {
  let x = mine(region(R_X), C4) + row * C4;
  normalize(row, x, inLayer(R_NORM_2, layer), inLayer(R_STAT_2, layer), weightAt(W_GAIN_2, layer), weightAt(W_BIAS_2, layer));
}

/** For the lens, row l is what the last position was after l layers. */
fn normFinal(row: u32, lens: bool) {
  let own = mine(region(R_X), C4) + row * C4;
  let x = select(own, shown(row) + (lengthOf(0u) - 1u) * C4, lens);
  normalize(row, x, region(R_NORM_F), region(R_STAT_F), weightsAt + W_GAIN_F, weightsAt + W_BIAS_F);
}

/** The sum of a sequence's losses goes beside the first one. */
fn sumLosses() {
  var sum = 0.0;
  for (var row = 0u; row < TP; row++) { sum += activations[region(R_LOSS) + first + row].x; }
  activations[region(R_LOSS) + first].y = sum;
}

@compute @workgroup_size(${WORKERS})
fn sequence(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  enter(group.y);
  let sequences = words[STEP_HEAD + group.y * (FORK_HEAD + 3u * words[0] + words[0] / TP + V_PADDED + 1u)];
  let mode = words[1];
  if (group.x >= sequences) { return; }
  first = group.x * TP;
  let length = lengthOf(group.x);

  ${stage('TP', 'embed(i)')}
  for (var layer = 0u; layer < LAYER_COUNT; layer++) {
    if (mode == LENS) { ${stage('TP * C4', 'show(i, layer)')} }
    ${stage('TP', 'norm1(i, layer)')}
    ${stage(tiles('Q4'), 'query(i, layer)')}
    ${stage('TP * HEADS', 'attend(i, layer, select(length, i / HEADS + 1u, CAUSAL))')}
    ${stage(tiles('C4'), 'attentionOut(i, layer)')}
    ${stage('TP', 'norm2(i, layer)')}
    ${stage(tiles('M4'), 'mlpIn(i, layer)')}
    ${stage(tiles('C4'), 'mlpOut(i, layer)')}
  }
  if (mode == LENS) { ${stage('TP * C4', 'show(i, LAYER_COUNT)')} }
  let rows = select(TP, LAYER_COUNT + 1u, mode == LENS);
  ${stage('rows', 'normFinal(i, mode == LENS)')}
  ${stage('((rows + 3u) / 4u) * (V4 / 2u)', 'score(i)')}
  ${stage('rows * SEGMENTS', 'part(i)')}
  ${stage('rows * SEGMENTS', 'settle(i, mode == TRAIN)')}
  if (mode != TRAIN) { return; }

  if (lane == 0u) { sumLosses(); }
  ${stage(tiles('C4'), 'scoreBack(i)')}
  ${stage('TP', 'finalBack(i)')}
  for (var left = LAYER_COUNT; left > 0u; left--) {
    let layer = left - 1u;
    ${stage(tiles('M4'), 'mlpOutBack(i, layer)')}
    ${stage(tiles('C4'), 'mlpInBack(i, layer)')}
    ${stage('TP', 'norm2Back(i, layer)')}
    ${stage(tiles('A4'), 'attentionOutBack(i, layer)')}
    ${stage('TP * HEADS', 'lookBack(i, layer)')}
    ${stage('S4 * HEADS * H4', 'seenBack(i, layer)')}
    ${stage(tiles('C4'), 'queryBack(i, layer)')}
    ${stage('TP', 'norm1Back(i, layer)')}
  }
}
`

/** Everything after the constants. */
export const sequenceKernel = `${bindings}${common}${forward}${backward}${main}`
