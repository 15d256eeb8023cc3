/**
 * The kernel behind the gradient of a table lookup (`tf.gather`): rows that were looked up hand their slopes back to the
 * table. tfjs's WASM backend has none, and its CPU backend's compares every row with every word. One loop serves both.
 */
import * as tf from '@tensorflow/tfjs'

interface Args {
  readonly inputs: { readonly x: tf.TensorInfo; readonly segmentIds: tf.TensorInfo }
  readonly attrs: { readonly numSegments: number }
  readonly backend: tf.KernelBackend
}

/** For these backends, once; before their first gradient. */
export function registerSegmentSum(backendName: 'cpu' | 'wasm'): void {
  if (registered.has(backendName)) return
  registered.add(backendName)
  if (tf.getKernel('UnsortedSegmentSum', backendName)) tf.unregisterKernel('UnsortedSegmentSum', backendName)
  tf.registerKernel({
    kernelName: 'UnsortedSegmentSum',
    backendName,
    kernelFunc: segmentSum as unknown as tf.KernelFunc,
  })
}

const registered = new Set<string>()

/** x [N, ...row], segmentIds [N] -> [numSegments, ...row]: the sum of the rows of each segment. */
function segmentSum({ inputs: { x, segmentIds }, attrs: { numSegments }, backend }: Args): tf.TensorInfo {
  const rows = backend.readSync(x.dataId) as Float32Array
  const segments = backend.readSync(segmentIds.dataId) as Int32Array
  const width = rows.length / Math.max(1, segments.length)
  const sums = new Float32Array(numSegments * width)
  segments.forEach((segment, row) => {
    const sum = sums.subarray(segment * width, (segment + 1) * width)
    for (let i = 0; i < width; i++) sum[i] = (sum[i] ?? 0) + (rows[row * width + i] ?? 0)
  })
  const shape = [numSegments, ...x.shape.slice(1)]
  return { dataId: backend.write(sums, shape, 'float32'), shape, dtype: 'float32' }
}
