/**
 * Named tensors in one file, as most of the field keeps its weights (github.com/huggingface/safetensors, "Format"): the length
 * of a header as 8 bytes little-endian, the header as JSON padded with spaces, then all numbers one behind the other.
 */
import { z } from 'zod'

export interface Tensor {
  readonly shape: readonly number[]
  /** Row by row. */
  readonly data: Float32Array
}

const FRONT = 8
const METADATA = '__metadata__'

const headerSchema = z.record(
  z.string(),
  z.object({
    dtype: z.literal('F32'),
    shape: z.array(z.int().min(0)),
    data_offsets: z.tuple([z.int().min(0), z.int().min(0)]),
  }),
)

export function safetensorsOf(
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  let end = 0
  const placed = Object.entries(tensors).map(([name, { shape, data }]) => {
    const begin = end
    end += data.byteLength
    return [name, { dtype: 'F32', shape, data_offsets: [begin, end] }] as const
  })
  // Letters of ASCII alone: names of tensors have no others.
  const text = Uint8Array.from(JSON.stringify({ [METADATA]: metadata, ...Object.fromEntries(placed) }), (letter) =>
    letter.charCodeAt(0),
  )
  const length = Math.ceil(text.length / 8) * 8
  const bytes = new Uint8Array(FRONT + length + end).fill(0x20, FRONT, FRONT + length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true)
  bytes.set(text, FRONT)
  let at = FRONT + length
  for (const { data } of Object.values(tensors)) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
    at += data.byteLength
  }
  return bytes
}

/** What whoever wrote the file says of it. Throws when the bytes are no such file. */
export function readMetadata(bytes: Uint8Array): Record<string, string> {
  return z.record(z.string(), z.string()).parse(headerOf(bytes).header[METADATA] ?? {})
}

function headerOf(bytes: Uint8Array): { readonly header: Record<string, unknown>; readonly body: number } {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset, FRONT).getBigUint64(0, true))
  const body = FRONT + length
  const parsed: unknown = JSON.parse(
    Array.from(bytes.subarray(FRONT, body), (code) => String.fromCharCode(code)).join(''),
  )
  return { header: z.record(z.string(), z.unknown()).parse(parsed), body }
}

/** Throws when the bytes are no such file, or hold anything but float32. */
export function readSafetensors(bytes: Uint8Array): Record<string, Tensor> {
  const {
    header: { [METADATA]: _, ...rest },
    body,
  } = headerOf(bytes)
  return Object.fromEntries(
    Object.entries(headerSchema.parse(rest)).map(
      ([
        name,
        {
          shape,
          data_offsets: [begin, end],
        },
      ]) => {
        // A copy of its own: float32 begins at a multiple of four.
        const numbers = Uint8Array.from(bytes.subarray(body + begin, body + end))
        if (numbers.length !== 4 * shape.reduce((size, side) => size * side, 1)) throw new Error(`${name} is cut off`)
        return [name, { shape, data: new Float32Array(numbers.buffer) }]
      },
    ),
  )
}
