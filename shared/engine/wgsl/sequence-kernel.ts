/**
 * The first dispatch of a step: each workgroup carries one sequence of one fork through the whole model and back.
 *
 * A sequence depends on no other one until the weights' gradients are summed, so between two stages the workers of
 * one workgroup need to wait for each other only, at any depth of the model.
 */
import { backward } from './backward.ts'
import { common } from './common.ts'
import { forward } from './forward.ts'

/** Workers of a workgroup; 128 is what WebGPU's compatibility mode allows. */
const WORKERS = 128

export const sequenceKernel = /* wgsl */ `
@group(0) @binding(0) var<storage, read> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> activations: array<vec4f>;
@group(0) @binding(2) var<storage, read> step: Step;

/** First position of this workgroup's sequence. */
var<private> first: u32;
${common}${forward}${backward}
fn work(i: u32, s: Stage) {
  switch s.kind {
    case EMBED: { embed(i, s); }
    case SHOW: { show(i, s); }
    case NORMALIZE: { normalize(i, s); }
    case PRODUCT: { product(i, s); }
    case ATTEND: { attend(i, s); }
    case PART: { part(i, s); }
    case SETTLE: { settle(i, s); }
    case TOTAL: { total(s); }
    case NORMALIZE_BACK: { normalizeBack(i, s); }
    case LOOK_BACK: { lookBack(i, s); }
    case SEEN_BACK: { seenBack(i, s); }
    case QUERY_BACK: { queryBack(i, s); }
    default: {}
  }
}

@compute @workgroup_size(${WORKERS})
fn sequence(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  enter(group.y);
  if (group.x >= step.rest[forkAt(group.y)]) { return; }
  first = group.x * step.rows;
  for (var index = 0u; index < step.stages; index++) {
    let s = stageAt(index);
    for (var i = lane; i < s.items; i += ${WORKERS}u) { work(i, s); }
    storageBarrier();
  }
}
`
