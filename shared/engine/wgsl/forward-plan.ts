/** The stages from words to scores, and from scores to the loss; compare `shared/model/transformer.ts`. */
import { finishes, groupsOf, product, tiles, type Model, type Passage, type Places, type Stage } from './plan-types.ts'
import { SEGMENT, type LayerRegions, type NormRegions } from './regions.ts'

const { ADD, BEND } = finishes

export function forwardStages(model: Model): Passage {
  const weight = model.at('embed.token')
  const bias = model.at('embed.position')
  return {
    start: [{ kind: 'embed', items: model.shape.rows, output: model.regions.stream, weight, bias }, show(model, 0)],
    layers: model.regions.layers.map((layer, index) => layerStages(model, layer, index + 1)),
    end: headStages(model),
  }
}

/** Keeps the residual stream after a layer, when the lens is asked for. */
function show(model: Model, layer: number): Stage {
  const { width } = groupsOf(model)
  return { kind: 'show', items: 0, lensItems: model.shape.rows * width, input: model.regions.stream, extra: layer }
}

function layerStages(model: Model, layer: LayerRegions, number: number): Stage[] {
  const { stream, calm } = model.regions
  const { rows, config } = model.shape
  const { width, wide } = groupsOf(model)
  const { norm1, qkv, look, mix, norm2, bent } = layer
  const name = (part: string) => `layer${number}.${part}`
  const linear = (part: string, across: number, places: Places) => {
    const weigh = { weight: model.at(name(part)), bias: model.at(name(`${part}Bias`)) }
    return product(model, across, { ...weigh, ...places })
  }
  return [
    normalize(model, name('norm1'), norm1, calm),
    linear('attention.qkv', 3 * width, { input: calm, depth: width, output: qkv }),
    { kind: 'attend', items: rows * config.heads, input: qkv, extra: look, output: mix },
    linear('attention.out', width, { input: mix, depth: width, output: stream, finish: ADD }),
    normalize(model, name('norm2'), norm2, calm),
    linear('mlp.in', wide, { input: calm, depth: width, output: layer.wide, extra: bent, finish: BEND }),
    linear('mlp.out', width, { input: bent, depth: wide, output: stream, finish: ADD }),
    show(model, number),
  ]
}

function normalize(model: Model, name: string, { normal, scale }: NormRegions, calm: number): Stage {
  const [weight, bias] = [model.at(`${name}.gain`), model.at(`${name}.bias`)]
  const places = { input: model.regions.stream, weight, bias, output: normal, extra: calm, scale }
  return { kind: 'normalize', items: model.shape.rows, ...places }
}

/** For the lens, one row for each layer goes through the head instead of one for each position. */
function headStages(model: Model): Stage[] {
  const { final, scores, parts, loss, partGroups: across } = model.regions
  const { width, vocab } = groupsOf(model)
  const { rows } = model.shape
  const layers = model.shape.config.layers + 1
  const segments = Math.ceil(vocab / SEGMENT)
  const places = { input: final.calm, depth: width, weight: model.at('embed.token'), turned: 1, output: scores }
  const segment = { items: rows * segments, lensItems: layers * segments, input: scores, extra: parts, across }
  return [
    { ...normalize(model, 'final', final, final.calm), lensItems: layers },
    { ...product(model, vocab, places), lensItems: tiles(layers, vocab) },
    { kind: 'part', ...segment },
    { kind: 'settle', ...segment, output: loss },
  ]
}
