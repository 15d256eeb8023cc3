/**
 * The first dispatch of a step: each workgroup carries one sequence of one fork through the whole model and back.
 *
 * A sequence depends on no other one until the weights' gradients are summed, so between two stages the workers of
 * one workgroup need to wait for each other only, at any depth of the model. The body is written from the plan, with
 * the layers as a loop: a branch over kinds of stages would cost all of them at each stage on machines that walk
 * through both sides of a branch.
 */
import { entryAt } from '../../measures/entries.ts'
import { backward } from './backward.ts'
import type { Blueprint } from './blueprint.ts'
import { common, stepText } from './common.ts'
import { forward } from './forward.ts'
import { NONE, stageFields, type Passage, type Stage } from './plan-types.ts'

/** Workers of a workgroup; 128 is what WebGPU's compatibility mode allows. */
const WORKERS = 128

export function sequenceKernel(blueprint: Blueprint): string {
  const { plan } = blueprint
  return /* wgsl */ `
@group(0) @binding(0) var<storage, read> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> activations: array<vec4f>;
@group(0) @binding(2) var<storage, read> step: Step;

/** First position of this workgroup's sequence. */
var<private> first: u32;
${stepText(blueprint)}${common}${forward}${backward}
@compute @workgroup_size(${WORKERS})
fn sequence(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  enter(group.y);
  if (group.x >= step.rest[forkAt(group.y)]) { return; }
  first = group.x * ROWS;
${passageText(plan.forward)}
  if (step.purpose != TRAIN) { return; }
${passageText(plan.backward)}
}
`
}

function passageText({ start, layers, end }: Passage): string {
  const body = entryAt(layers, 0).map((_, index) => stageText(layers.map((stages) => entryAt(stages, index))))
  return `${start.map((stage) => stageText([stage])).join('')}
  for (var layer = 0u; layer < ${layers.length}u; layer++) {
${body.join('')}
  }
${end.map((stage) => stageText([stage])).join('')}`
}

/** The same stage of all layers: each of its places lies one fixed stride further in each layer. */
function stageText(stages: readonly Stage[]): string {
  const { kind, items, lensItems = items } = entryAt(stages, 0)
  const fields = stageFields.map((field) => placeText(stages.map((stage) => stage[field] ?? NONE)))
  const count = items === lensItems ? `${items}u` : `select(${items}u, ${lensItems}u, step.purpose == LENS)`
  return `  {
    let s = Stage(${fields.join(', ')});
    let items = ${count};
    for (var i = lane; i < items; i += ${WORKERS}u) { ${kind}(i, s); }
    storageBarrier();
  }
`
}

function placeText(places: readonly number[]): string {
  const at = entryAt(places, 0)
  const next = places[1] ?? at
  if (places.some((place, layer) => place !== at + layer * (next - at))) throw new RangeError('a layer lies elsewhere')
  // A negative stride wraps around, as WGSL's own arithmetic does.
  return next === at ? `${at}u` : `${at}u + layer * ${(next - at) >>> 0}u`
}
