/**
 * The Web Worker in which the model lives: a lab over this browser's engine. Its first message
 * says what world it works for; all others are the lab's.
 */
import '../app/older-browsers.ts'
import { serveLab } from '../../shared/lab/serve-lab.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import { engineFinder } from './find-engine.ts'
import { labSetupSchema, type LabSetup } from './lab-setup.ts'

const clock = () => performance.now()

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => open(labSetupSchema.parse(data)), { once: true })

function open({ pack, allowSoftwareGpu }: LabSetup): void {
  const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const lab = new ShelfLab({ pack, engine: engineFinder(allowSoftwareGpu, clock), clock, breathe: breather(), rest })
  serveLab(lab, {
    post: (message) => self.postMessage(message, { transfer: [] }),
    hear: (onMessage) => self.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data)),
  })
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
