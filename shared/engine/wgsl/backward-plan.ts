/** The stages from the loss back to the embedding, by hand, and the jobs that sum the weights' gradients. */
import { entryAt } from '../../measures/entries.ts'
import { finishes, groupsOf, jobKinds, product, tiles } from './plan-types.ts'
import type { Job, Model, Passage, Places, Stage } from './plan-types.ts'
import type { LayerRegions, NormRegions } from './regions.ts'

const { MATRIX, TOKENS, SUM, NORM, POSITIONS, LOSS } = jobKinds

/** The last layer comes first. */
export function backwardStages(model: Model): Passage {
  const { layers, final, scores, loss, streamSlopes } = model.regions
  const { width, vocab } = groupsOf(model)
  return {
    start: [
      { kind: 'total', items: 1, input: loss },
      product(model, width, { input: scores, depth: vocab, weight: model.at('embed.token'), output: final.slope }),
      normBack(model, 'final', final, { output: entryAt(streamSlopes, layers.length) }),
    ],
    layers: layers.map((layer, index) => layerBack(model, layer, index)).toReversed(),
    end: [],
  }
}

function layerBack(model: Model, layer: LayerRegions, index: number): Stage[] {
  const { stream, calm, lookSlope, partGroups, streamSlopes } = model.regions
  const { width, wide } = groupsOf(model)
  const { rows, config, head } = model.shape
  const name = (part: string) => `layer${index + 1}.${part}`
  const { norm1, qkv, look, middleSlope, norm2 } = layer
  const [before, after] = [entryAt(streamSlopes, index), entryAt(streamSlopes, index + 1)]
  const attention = { input: calm, before: qkv, extra: look, scale: lookSlope, across: partGroups }
  const back = (part: string, across: number, places: Places) =>
    product(model, across, { weight: model.at(name(part)), turned: 1, ...places })
  return [
    back('mlp.out', wide, { input: after, depth: width, output: layer.wide, finish: finishes.BEND_BACK }),
    back('mlp.in', width, { input: layer.wide, depth: wide, output: norm2.slope }),
    normBack(model, name('norm2'), norm2, { before: after, output: middleSlope }),
    back('attention.out', width, { input: middleSlope, depth: width, output: calm }),
    { kind: 'lookBack', items: rows * config.heads, ...attention, output: stream },
    { kind: 'seenBack', items: (rows / 4) * config.heads * (head / 4), ...attention },
    { kind: 'queryBack', items: rows * width, input: stream, output: qkv },
    back('attention.qkv', width, { input: qkv, depth: 3 * width, output: norm1.slope }),
    normBack(model, name('norm1'), norm1, { before: middleSlope, output: before }),
  ]
}

function normBack(model: Model, name: string, { normal, scale, slope }: NormRegions, places: Places): Stage {
  const weight = model.at(`${name}.gain`)
  return {
    kind: 'normalizeBack',
    items: model.shape.rows,
    input: slope,
    extra: normal,
    scale,
    weight,
    ...places,
  }
}

/** The longest jobs first, so that no worker is left alone with one at the end. */
export function jobsOf(model: Model): Job[] {
  const { layers, final, scores, loss, streamSlopes } = model.regions
  const { width, vocab } = groupsOf(model)
  const token = { input: scores, depth: vocab, slope: final.calm, across: width, goal: model.at('embed.token') }
  return [
    { kind: TOKENS, items: tiles(vocab * 4, width), ...token, readers: entryAt(streamSlopes, 0) },
    ...layers.flatMap((layer, index) => matrixJobs(model, layer, index)),
    ...layers.flatMap((layer, index) => vectorJobs(model, layer, index)),
    normJob(model, 'final', final),
    {
      kind: POSITIONS,
      items: model.shape.rows * width,
      slope: entryAt(streamSlopes, 0),
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
  const after = entryAt(model.regions.streamSlopes, index + 1)
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
    sum('mlp.outBias', width, entryAt(model.regions.streamSlopes, index + 1)),
    normJob(model, name('norm1'), layer.norm1),
    normJob(model, name('norm2'), layer.norm2),
  ]
}

function normJob(model: Model, name: string, { normal, slope }: NormRegions): Job {
  const across = groupsOf(model).width
  return { kind: NORM, items: across, input: normal, slope, across, goal: model.at(`${name}.gain`) }
}
