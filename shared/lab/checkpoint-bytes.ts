/**
 * A checkpoint as bytes, for a file, a database or a wire.
 *
 * Four little-endian 32-bit numbers (mark, version of the format, length of the header, checksum of all that follows),
 * then a JSON header padded with spaces to a multiple of four, then the float32 arrays: weights, and both
 * moments if there are any. The checksum finds damage; it is no protection against a forger.
 */
import { z } from 'zod'
import { checkCheckpoint, checkConfig } from '../engine/check.ts'
import { EngineError, type Checkpoint } from '../engine/engine.ts'
import { checksum } from '../measures/checksum.ts'
import { parameterCount } from '../model/config.ts'
import { modelConfigSchema } from './shapes.ts'

/** 'GXCP' */
const MARK = 0x50435847
const VERSION = 1
const FRONT = 16

const headerSchema = z.object({ config: modelConfigSchema, step: z.int().min(0), moments: z.boolean() })

export function checkpointToBytes({ config, step, weights, moments }: Checkpoint): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ config, step, moments: moments !== null })
  const header = text.padEnd(Math.ceil(text.length / 4) * 4)
  const arrays = moments ? [weights, moments.first, moments.second] : [weights]
  const bytes = new Uint8Array(FRONT + header.length + 4 * weights.length * arrays.length)
  bytes.set(
    Array.from(header, (letter) => letter.charCodeAt(0)),
    FRONT,
  )
  for (const [i, numbers] of arrays.entries()) {
    const place = FRONT + header.length + i * 4 * weights.length
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), place)
  }
  const front = new DataView(bytes.buffer, 0, FRONT)
  const fields = [MARK, VERSION, header.length, checksum(bytes.subarray(FRONT))]
  for (const [i, field] of fields.entries()) front.setUint32(4 * i, field, true)
  return bytes
}

/** Throws `EngineError` naming what is wrong: not a checkpoint, another version, damaged, cut off, or not finite. */
export function checkpointFromBytes(bytes: Uint8Array): Checkpoint {
  if (bytes.length < FRONT) throw new EngineError('checkpoint', `${bytes.length} bytes are no checkpoint`)
  const front = new DataView(bytes.buffer, bytes.byteOffset, FRONT)
  const [mark, version, headerLength, sum] = [0, 4, 8, 12].map((place) => front.getUint32(place, true))
  if (mark !== MARK) throw new EngineError('checkpoint', 'these bytes are no checkpoint')
  if (version !== VERSION) throw new EngineError('checkpoint', `format ${version}, this program reads ${VERSION}`)
  // A copy, because float32 arrays must begin at a multiple of four.
  const body = bytes.slice(FRONT)
  if (checksum(body) !== sum) throw new EngineError('checkpoint', 'the bytes are damaged or cut off')

  const header = headerSchema.safeParse(json(body.subarray(0, headerLength)))
  if (!header.success) throw new EngineError('checkpoint', 'the header cannot be read')
  const { config, step, moments } = header.data
  checkConfig(config)
  const count = parameterCount(config)
  const numbers = body.subarray(headerLength)
  const wanted = 4 * count * (moments ? 3 : 1)
  if (numbers.length !== wanted) {
    throw new EngineError('checkpoint', `${numbers.length} bytes of numbers instead of ${wanted}`)
  }
  const array = (i: number) => new Float32Array(numbers.slice(4 * count * i, 4 * count * (i + 1)).buffer)
  const checkpoint: Checkpoint = {
    config,
    step,
    weights: array(0),
    moments: moments ? { first: array(1), second: array(2) } : null,
  }
  checkCheckpoint(config, checkpoint)
  return checkpoint
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(String.fromCharCode(...bytes.subarray(0, 1024)))
  } catch {
    return null
  }
}
