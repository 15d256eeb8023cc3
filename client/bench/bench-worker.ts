/**
 * One contestant in a thread of its own: nobody can disturb another's memory, threads or card, and who hangs can be
 * ended. It trains when it is told to, and says how long that took.
 */
import { boutOf, type Bout } from '../../shared/bench/bout.ts'
import { watchGpu } from '../../shared/bench/gpu-calls.ts'
import { Absent } from '../../shared/bench/race.ts'
import type { BenchOrder, BenchReply } from './bench-messages.ts'
import { openTrainer } from './open-trainer.ts'

const { GPUDevice, GPUQueue, GPUBuffer, GPUComputePassEncoder } = globalThis
const gpu = watchGpu({ GPUDevice, GPUQueue, GPUBuffer, GPUComputePassEncoder })
const clock = () => performance.now()
let bout: Bout | null = null

self.addEventListener('message', ({ data }: MessageEvent<BenchOrder>) => {
  obey(data).then(
    (reply) => self.postMessage(reply, { transfer: [] }),
    (trouble: unknown) => self.postMessage(refusal(trouble), { transfer: [] }),
  )
})

async function obey(order: BenchOrder): Promise<BenchReply> {
  if (order.kind === 'open') {
    const { id, shape, patient } = order
    const onCard = id === 'webgpu' || id.endsWith('-webgpu')
    const tools = { clock, gpu: onCard ? gpu : null }
    bout = await boutOf(() => openTrainer(id, shape.config, patient), shape, tools)
    return { kind: 'opened' }
  }
  if (!bout) throw new Error('nothing is open')
  if (order.kind === 'run') return { kind: 'ran', burst: await bout.run(order.first, order.steps) }
  return { kind: 'forked', ms: await bout.forks(order.count, order.steps, order.order) }
}

function refusal(trouble: unknown): BenchReply {
  if (trouble instanceof Absent) return { kind: 'absent', why: trouble.why, detail: trouble.message }
  return { kind: 'absent', why: 'failed', detail: trouble instanceof Error ? trouble.message : String(trouble) }
}
