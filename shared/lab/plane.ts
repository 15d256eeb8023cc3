/**
 * A picture with two directions through the space of all weights. It begins at a model; *along* leads to the same model some
 * gentle steps later, *across* follows its gradient, less what of that lies along. Both are at right angles, and a unit is the
 * same distance in both: that of the gentle steps.
 *
 * A picture stands on the shelf as a checkpoint, because what a job leaves is one: its weights are the beginning, its first
 * moments a unit along and its second moments a unit across. No step is ever taken from it.
 */
import type { Checkpoint } from '../engine/engine.ts'
import { entryAt } from '../measures/entries.ts'
import { z } from 'zod'
import { batchOf, corpusSentences, drawer } from './batches.ts'
import { LabError } from './lab-error.ts'
import { corpus, sampling, type Of } from './shapes.ts'
import type { Tools } from './tools.ts'

export interface Plane {
  readonly from: Checkpoint
  /** A unit in each direction, [weights]. */
  readonly along: Float32Array
  readonly across: Float32Array
  /** Euclidean length of a unit. */
  readonly unit: number
}

/** Units along and across. */
export const place = z.object({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6) })
export type Place = Of<typeof place>

/** The sentences whose loss is the altitude: the first batch of a sampling. */
export const ground = z.object({ corpus, sampling })
export type Ground = Of<typeof ground>

export function groundOf({ pack }: Pick<Tools, 'pack'>, { corpus, sampling }: Ground) {
  return drawer(corpusSentences(pack, corpus), sampling)(0)
}

/** The picture from a model to `ahead`, and to what lies downhill of it. Throws where they span none. */
export function planeOf(from: Checkpoint, ahead: Checkpoint, gradient: Float32Array): Plane {
  const along = difference(ahead, from)
  const unit = Math.sqrt(dot(along, along))
  const part = dot(gradient, along) / unit ** 2
  const rest = gradient.map((value, i) => value - part * entryAt(along, i))
  const length = Math.sqrt(dot(rest, rest))
  if (!(unit > 0 && length > NEAR * Math.sqrt(dot(gradient, gradient)) && Number.isFinite(unit + length)))
    throw new LabError('bad-job', 'models that span no plane')
  return { from, along, across: rest.map((value) => (value / length) * unit), unit }
}

export function onShelf({ from, along, across }: Plane): Checkpoint {
  return { ...from, moments: { first: along, second: across } }
}

/** Throws for a checkpoint that is none: two directions are at right angles and of one length, moments are not. */
export function offShelf(checkpoint: Checkpoint): Plane {
  const { moments } = checkpoint
  if (moments === null) throw new LabError('bad-job', 'a checkpoint that is no picture')
  const { first: along, second: across } = moments
  const unit = Math.sqrt(dot(along, along))
  const isSquare = Math.abs(Math.sqrt(dot(across, across)) - unit) < NEAR * unit
  if (!isSquare || Math.abs(dot(along, across)) > NEAR * unit ** 2)
    throw new LabError('bad-job', 'a checkpoint that is no picture')
  return { from: { ...checkpoint, moments: null }, along, across, unit }
}

/** What single precision leaves of right angles and equal lengths. */
const NEAR = 1e-3

/** The model at a place. */
export function modelAt({ from, along, across }: Plane, { x, y }: Place): Checkpoint {
  const weights = from.weights.map((weight, i) => weight + x * entryAt(along, i) + y * entryAt(across, i))
  return { ...from, weights, moments: null }
}

/** How much a loss rises in a unit of each direction, from how much it rises with each weight. */
export function slopeIn({ along, across }: Plane, gradient: Float32Array): Place {
  return { x: dot(along, gradient), y: dot(across, gradient) }
}

/** Where a model casts its shadow, and the share of its squared distance from the beginning that lies in the picture. */
export function seenIn({ from, along, across, unit }: Plane, model: Checkpoint): Place & { readonly share: number } {
  const way = difference(model, from)
  const x = dot(way, along) / unit ** 2
  const y = dot(way, across) / unit ** 2
  const all = dot(way, way)
  return { x, y, share: all === 0 ? 1 : Math.min(1, ((x ** 2 + y ** 2) * unit ** 2) / all) }
}

/** Measures altitudes: the mean loss of the sentences at a place, bits. One place at a time. */
export async function altimeter(tools: Tools, plane: Plane, on: Ground): Promise<(at: Place) => Promise<number>> {
  const batch = batchOf(plane.from.config, groundOf(tools, on))
  const asked = batch.targets.reduce((count, target) => count + (target < 0 ? 0 : 1), 0)
  const engine = await tools.open(plane.from)
  return async (at) => {
    await engine.load(modelAt(plane, at))
    const losses = await engine.evaluate(batch)
    return losses.reduce((sum, loss) => sum + loss, 0) / asked / Math.LN2
  }
}

function difference(to: Checkpoint, from: Checkpoint): Float32Array {
  return to.weights.map((weight, i) => weight - entryAt(from.weights, i))
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * entryAt(b, i), 0)
}
