/** The stages from words to scores, and from scores to the loss; compare `shared/model/transformer.ts`. */
import { finishes, groupsOf, product, stageKinds, tiles, type Model, type Stage } from './plan-types.ts'
import { SEGMENT, type LayerRegions, type NormRegions } from './regions.ts'

const { EMBED, SHOW, NORMALIZE, PRODUCT, ATTEND, PART, SETTLE } = stageKinds
const { ADD, BEND } = finishes

/** `shows`: the residual stream is kept after each layer. */
export function forwardStages(model: Model, shows: boolean): Stage[] {
  const { stream } = model.regions
  const items = model.shape.rows
  const show = (layer: number): Stage[] =>
    shows ? [{ kind: SHOW, items: items * groupsOf(model).width, input: stream, extra: layer }] : []
  const weight = model.at('embed.token')
  return [
    { kind: EMBED, items, output: stream, weight, bias: model.at('embed.position') },
    ...show(0),
    ...model.regions.layers.flatMap((layer, index) => [...layerStages(model, layer, index + 1), ...show(index + 1)]),
  ]
}

function layerStages(model: Model, layer: LayerRegions, number: number): Stage[] {
  const { stream, calm } = model.regions
  const { width, wide } = groupsOf(model)
  const { norm1, qkv, look, mix, norm2, bent } = layer
  const weigh = (part: string) => ({
    weight: model.at(`layer${number}.${part}`),
    bias: model.at(`layer${number}.${part}Bias`),
  })
  const normalize = (name: string, norm: NormRegions) => ({
    ...normStage(model, `layer${number}.${name}`, norm, calm),
    items: model.shape.rows,
  })
  return [
    normalize('norm1', norm1),
    product(model, 3 * width, { input: calm, depth: width, ...weigh('attention.qkv'), output: qkv }),
    { kind: ATTEND, items: model.shape.rows * model.shape.config.heads, input: qkv, extra: look, output: mix },
    product(model, width, { input: mix, depth: width, ...weigh('attention.out'), output: stream, choice: ADD }),
    normalize('norm2', norm2),
    product(model, wide, {
      input: calm,
      depth: width,
      ...weigh('mlp.in'),
      output: layer.wide,
      extra: bent,
      choice: BEND,
    }),
    product(model, width, { input: bent, depth: wide, ...weigh('mlp.out'), output: stream, choice: ADD }),
  ]
}

function normStage(model: Model, name: string, { normal, scale }: NormRegions, calm: number): Stage {
  const [weight, bias] = [model.at(`${name}.gain`), model.at(`${name}.bias`)]
  return { kind: NORMALIZE, input: model.regions.stream, weight, bias, output: normal, extra: calm, scale }
}

/** For the lens, one row for each layer goes through the head instead of one for each position. */
export function headStages(model: Model, purpose: 'read' | 'train' | 'lens'): Stage[] {
  const { final, scores, parts, loss, partGroups: across } = model.regions
  const { width, vocab } = groupsOf(model)
  const rows = purpose === 'lens' ? model.shape.config.layers + 1 : model.shape.rows
  const segments = rows * Math.ceil(vocab / SEGMENT)
  return [
    { ...normStage(model, 'final', final, final.calm), items: rows, choice: purpose === 'lens' ? 1 : 0 },
    {
      kind: PRODUCT,
      items: tiles(rows, vocab),
      input: final.calm,
      depth: width,
      weight: model.at('embed.token'),
      turned: 1,
      output: scores,
      across: vocab,
    },
    { kind: PART, items: segments, input: scores, extra: parts, across },
    {
      kind: SETTLE,
      items: segments,
      input: scores,
      extra: parts,
      across,
      output: loss,
      choice: purpose === 'train' ? 1 : 0,
    },
  ]
}
