/**
 * A model of ours in the files that the field keeps a GPT-2 in (github.com/huggingface/transformers, models/gpt2): the shape,
 * the weights and the words. It has the very shape of one (Radford et al. 2019), so that every number keeps its place and only
 * names change.
 */
import { entryAt } from '../measures/entries.ts'
import type { Checkpoint } from '../engine/engine.ts'
import { parameterTable, type ModelConfig } from '../model/config.ts'
import { BOUNDARY } from '../packs/pack.ts'
import { safetensorsOf, type Tensor } from './safetensors.ts'

/** Our name of a block within a layer, and its name in a layer of a GPT-2. */
const IN_A_LAYER = {
  'norm1.gain': 'ln_1.weight',
  'norm1.bias': 'ln_1.bias',
  'attention.qkv': 'attn.c_attn.weight',
  'attention.qkvBias': 'attn.c_attn.bias',
  'attention.out': 'attn.c_proj.weight',
  'attention.outBias': 'attn.c_proj.bias',
  'norm2.gain': 'ln_2.weight',
  'norm2.bias': 'ln_2.bias',
  'mlp.in': 'mlp.c_fc.weight',
  'mlp.inBias': 'mlp.c_fc.bias',
  'mlp.out': 'mlp.c_proj.weight',
  'mlp.outBias': 'mlp.c_proj.bias',
} as const
const OUTSIDE = {
  'embed.token': 'wte.weight',
  'embed.position': 'wpe.weight',
  'final.gain': 'ln_f.weight',
  'final.bias': 'ln_f.bias',
} as const

export interface Gpt2Files {
  readonly 'config.json': string
  readonly 'model.safetensors': Uint8Array<ArrayBuffer>
  readonly 'tokenizer.json': string
}

/** `words`: V texts, in the order of their tokens. Throws for a model that sees both sides: no GPT-2 does. */
export function gpt2Files(
  { config, weights }: Pick<Checkpoint, 'config' | 'weights'>,
  words: readonly string[],
): Gpt2Files {
  if (config.attention !== 'causal') throw new Error('a two-sided model is no GPT-2')
  if (words.length !== config.vocab) throw new Error(`${words.length} words for a model of ${config.vocab}`)
  const tensors: Record<string, Tensor> = {}
  for (const { name, shape, offset, size } of parameterTable(config))
    tensors[tensorName(name)] = { shape, data: weights.slice(offset, offset + size) }
  return {
    'config.json': `${JSON.stringify(gpt2Config(config), null, 2)}\n`,
    // Its words go with the weights: they are how a room knows its own again (read-model.ts).
    'model.safetensors': safetensorsOf(tensors, { format: 'pt', words: inAscii(JSON.stringify(words)) }),
    'tokenizer.json': `${JSON.stringify(tokenizer(words), null, 2)}\n`,
  }
}

/** JSON of the same content. */
function inAscii(json: string): string {
  return json.replaceAll(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Its name in the files of a GPT-2. Throws for a block that none has. */
export function tensorName(name: string): string {
  return `transformer.${gpt2Name(name)}`
}

function gpt2Name(name: string): string {
  if (name in OUTSIDE) return OUTSIDE[name as keyof typeof OUTSIDE]
  const [, layer, block] = /^layer(\d+)\.(.+)$/.exec(name) ?? []
  if (layer === undefined || block === undefined || !(block in IN_A_LAYER)) throw new Error(`no GPT-2 has ${name}`)
  return `h.${Number(layer) - 1}.${IN_A_LAYER[block as keyof typeof IN_A_LAYER]}`
}

function gpt2Config({ vocab, context, layers, width, heads }: ModelConfig) {
  return {
    model_type: 'gpt2',
    architectures: ['GPT2LMHeadModel'],
    vocab_size: vocab,
    n_positions: context,
    n_embd: width,
    n_layer: layers,
    n_head: heads,
    n_inner: 4 * width,
    activation_function: 'gelu_new',
    layer_norm_epsilon: 1e-5,
    tie_word_embeddings: true,
    resid_pdrop: 0,
    embd_pdrop: 0,
    attn_pdrop: 0,
    bos_token_id: BOUNDARY,
    eos_token_id: BOUNDARY,
    torch_dtype: 'float32',
  }
}

/** Whole words between spaces, as the `tokenizers` library reads them. */
function tokenizer(words: readonly string[]) {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'WhitespaceSplit' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordLevel',
      vocab: Object.fromEntries(words.map((word, token) => [word, token])),
      unk_token: words.includes('<unk>') ? '<unk>' : entryAt(words, BOUNDARY),
    },
  }
}
