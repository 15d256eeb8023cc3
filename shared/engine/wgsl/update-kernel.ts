/** The third dispatch of a step: clipping by the global norm, then SGD or AdamW, flat over all weights. */
import type { Blueprint } from './blueprint.ts'
import { stepText } from './common.ts'
import { UPDATE_WORKERS } from './sizes.ts'

export function updateKernel(blueprint: Blueprint): string {
  return /* wgsl */ `
@group(0) @binding(0) var<storage, read_write> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read> gradients: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> moments: array<vec4f>;
@group(0) @binding(3) var<storage, read> step: Step;
${stepText(blueprint)}
const WORKERS = ${UPDATE_WORKERS}u;

var<workgroup> partial: array<f32, WORKERS>;

fn settled(moment: vec4f) -> vec4f { return select(moment, vec4f(0), abs(moment) < vec4f(1e-30)); }

@compute @workgroup_size(WORKERS)
fn update(
  @builtin(global_invocation_id) id: vec3u,
  @builtin(workgroup_id) group: vec3u,
  @builtin(local_invocation_index) lane: u32,
) {
  let own = forkAt(group.y);
  if (step.rest[own] == 0u) { return; }
  let start = group.y * GRADIENT_GROUPS;
  let clip = number(own + 3u);
  var shrink = 1.0;
  if (clip > 0) {
    var squares = 0.0;
    for (var p = lane; p < PARTIALS; p += WORKERS) {
      squares += gradients[start + WEIGHT_GROUPS + SLOTS + p].x;
    }
    partial[lane] = squares;
    workgroupBarrier();
    squares = 0.0;
    for (var p = 0u; p < WORKERS; p++) { squares += partial[p]; }
    shrink = min(1.0, clip / (sqrt(squares) + 1e-12));
  }
  if (id.x >= WEIGHT_GROUPS) { return; }

  let g = gradients[start + id.x] * shrink;
  let at = group.y * WEIGHT_GROUPS + id.x;
  let rate = number(own + 4u);
  if (step.rest[own + 2u] == 0u) {
    weights[at] -= rate * g;
    return;
  }
  // AdamW: moments with their bias corrections (Kingma & Ba 2015), decay apart from the gradient (Loshchilov & Hutter 2019).
  let m = 2u * group.y * WEIGHT_GROUPS + id.x;
  // Moments too small to matter are set to 0 before they turn into denormals, which are slow where a processor computes.
  let first = settled(moments[m] * number(own + 5u) + g * number(own + 6u));
  let second = settled(moments[m + WEIGHT_GROUPS] * number(own + 7u) + g * g * number(own + 8u));
  moments[m] = first;
  moments[m + WEIGHT_GROUPS] = second;
  weights[at] = weights[at] * number(own + 11u) - rate * first / (sqrt(second * number(own + 9u)) + number(own + 10u));
}
`
}
