/** The stages from the loss back to the embedding, by hand, and the jobs that sum the weights' gradients. */
import {
  finishes,
  groupsOf,
  jobKinds,
  product,
  stageKinds,
  tiles,
  type Job,
  type Model,
  type Stage,
} from './plan-types.ts'
import type { LayerRegions, NormRegions } from './regions.ts'

const { TOTAL, NORMALIZE_BACK, LOOK_BACK, SEEN_BACK, QUERY_BACK } = stageKinds
const { MATRIX, TOKENS, SUM, NORM, POSITIONS, LOSS } = jobKinds

export function backwardStages(model: Model): Stage[] {
  const { layers, final, scores, loss, streamSlopes } = model.regions
  const { width, vocab } = groupsOf(model)
  return [
    { kind: TOTAL, items: 1, input: loss },
    product(model, width, { input: scores, depth: vocab, weight: model.at('embed.token'), output: final.slope }),
    normBack(model, 'final', final, { output: streamSlopes[layers.length] }),
    ...layers.flatMap((layer, index) => layerBack(model, layer, index)).reverse(),
  ]
}

/** In the order of the forward pass, because the list of all layers is turned over. */
function layerBack(model: Model, layer: LayerRegions, index: number): Stage[] {
  const { stream, calm, lookSlope, partGroups, streamSlopes } = model.regions
  const { width, wide } = groupsOf(model)
  const { rows, config, head } = model.shape
  const name = (part: string) => `layer${index + 1}.${part}`
  const { qkv, look, middleSlope } = layer
  const [before, after] = [streamSlopes[index], streamSlopes[index + 1]]
  const attention = { input: calm, before: qkv, extra: look, scale: lookSlope, across: partGroups }
  const back = (part: string, across: number, stage: Stage) =>
    product(model, across, { weight: model.at(name(part)), turned: 1, ...stage })
  return [
    normBack(model, name('norm1'), layer.norm1, { before: middleSlope, output: before }),
    back('attention.qkv', width, { input: qkv, depth: 3 * width, output: layer.norm1.slope }),
    { kind: QUERY_BACK, items: rows * width, input: stream, output: qkv },
    { kind: SEEN_BACK, items: (rows / 4) * config.heads * (head / 4), ...attention },
    { kind: LOOK_BACK, items: rows * config.heads, ...attention, output: stream },
    back('attention.out', width, { input: middleSlope, depth: width, output: calm }),
    normBack(model, name('norm2'), layer.norm2, { before: after, output: middleSlope }),
    back('mlp.in', width, { input: layer.wide, depth: wide, output: layer.norm2.slope }),
    back('mlp.out', wide, { input: after, depth: width, output: layer.wide, choice: finishes.BEND_BACK }),
  ]
}

function normBack(model: Model, name: string, { normal, scale, slope }: NormRegions, stage: Stage): Stage {
  const weight = model.at(`${name}.gain`)
  return { kind: NORMALIZE_BACK, items: model.shape.rows, input: slope, extra: normal, scale, weight, ...stage }
}

/** The longest jobs first, so that no worker is left alone with one at the end. */
export function jobsOf(model: Model): Job[] {
  const { layers, final, scores, loss, streamSlopes } = model.regions
  const { width, vocab } = groupsOf(model)
  const token = { input: scores, depth: vocab, slope: final.calm, across: width, goal: model.at('embed.token') }
  return [
    { kind: TOKENS, items: tiles(vocab * 4, width), ...token, readers: streamSlopes[0] },
    ...layers.flatMap((layer, index) => matrixJobs(model, layer, index)),
    ...layers.flatMap((layer, index) => vectorJobs(model, layer, index)),
    normJob(model, 'final', final),
    {
      kind: POSITIONS,
      items: model.shape.rows * width,
      slope: streamSlopes[0],
      across: width,
      goal: model.at('embed.position'),
    },
    { kind: LOSS, items: 1, input: loss },
  ]
}

function matrixJobs(model: Model, layer: LayerRegions, index: number): Job[] {
  const { width, wide } = groupsOf(model)
  const at = (part: string) => model.at(`layer${index + 1}.${part}`)
  const job = (part: string, depth: number, across: number, rest: Job): Job => {
    return { kind: MATRIX, items: tiles(depth * 4, across), depth, across, goal: at(part), ...rest }
  }
  const { norm1, norm2, qkv, mix, middleSlope, bent } = layer
  const after = model.regions.streamSlopes[index + 1]
  return [
    job('attention.qkv', width, 3 * width, { input: norm1.normal, slope: qkv, gain: at('norm1.gain') }),
    job('attention.out', width, width, { input: mix, slope: middleSlope }),
    job('mlp.in', width, wide, { input: norm2.normal, slope: layer.wide, gain: at('norm2.gain') }),
    job('mlp.out', wide, width, { input: bent, slope: after }),
  ]
}

function vectorJobs(model: Model, layer: LayerRegions, index: number): Job[] {
  const { width, wide } = groupsOf(model)
  const name = (part: string) => `layer${index + 1}.${part}`
  const sum = (part: string, across: number, slope: number): Job => {
    return { kind: SUM, items: across, slope, across, goal: model.at(name(part)) }
  }
  return [
    sum('attention.qkvBias', 3 * width, layer.qkv),
    sum('attention.outBias', width, layer.middleSlope),
    sum('mlp.inBias', wide, layer.wide),
    sum('mlp.outBias', width, model.regions.streamSlopes[index + 1]),
    normJob(model, name('norm1'), layer.norm1),
    normJob(model, name('norm2'), layer.norm2),
  ]
}

function normJob(model: Model, name: string, { normal, slope }: NormRegions): Job {
  const across = groupsOf(model).width
  return { kind: NORM, items: across, input: normal, slope, across, goal: model.at(`${name}.gain`) }
}
