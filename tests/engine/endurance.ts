/** What a long run is looked at for: memory that is not given back, and numbers that make a processor slow. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that are still held after the garbage was collected. */
export function memoryInUse(): number {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') gc()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + external + arrayBuffers
}

/** How many numbers are denormal: not 0, but below 2^-126. */
export function denormals(numbers: Float32Array): number {
  return numbers.filter((number) => number !== 0 && Math.abs(number) < 2 ** -126).length
}
