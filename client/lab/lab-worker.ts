/**
 * The Web Worker in which the model lives: a lab over the fastest engine of this browser. Its first message
 * says what world it works for; all others are the lab's.
 */
import type { ModelConfig } from '../../shared/model/config.ts'
import type { Engine } from '../../shared/engine/engine.ts'
import { fastest, type Candidate } from '../../shared/engine/trial.ts'
import { serveLab } from '../../shared/lab/serve-lab.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import { cpu, tfjsWasm, tfjsWebgpu, wasmSimd, webgl, webgpu } from './candidates.ts'
import { labSetupSchema, type LabSetup } from './lab-setup.ts'

const clock = () => performance.now()

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => open(labSetupSchema.parse(data)), { once: true })

function open({ pack, allowSoftwareGpu }: LabSetup): void {
  const lab = new ShelfLab({ pack, engine: engineFinder(allowSoftwareGpu), clock, breathe: breather() })
  serveLab(lab, {
    post: (message) => self.postMessage(message, { transfer: [] }),
    hear: (onMessage) => self.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data)),
  })
}

/**
 * The first brain is tried on every engine of a round, and the fastest serves until it fails. tfjs stands behind our own
 * kernels: it is slower wherever those run, and takes its time to be fetched and compiled.
 */
function engineFinder(allowSoftwareGpu: boolean): (config: ModelConfig) => Promise<Engine> {
  const rounds: Candidate[][] = [
    [webgpu('refused'), wasmSimd],
    [tfjsWebgpu, webgl],
    [tfjsWasm, cpu],
  ]
  // Only a test asks for it, and then speed is not the question.
  if (allowSoftwareGpu) rounds.unshift([webgpu('accepted')])
  let winner: Candidate | null = null
  return async (config) => {
    const again = await winner?.open(config).catch(() => null)
    if (again) return again
    for (const candidates of rounds) {
      const found = await fastest(candidates, config, clock).catch(() => null)
      if (!found) continue
      winner = candidates.find(({ name }) => name === found.engine.name) ?? null
      return found.engine
    }
    throw new Error('this browser has no engine that can train')
  }
}

/** Lets waiting messages in. A message to oneself, because browsers slow down the timers of hidden pages. */
function breather(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  return () =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true })
      port2.postMessage(null)
    })
}
