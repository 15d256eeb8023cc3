/**
 * The projector's loudspeaker: off until somebody switches it on, and remembered on this device. A browser plays nothing
 * before the first tap or key on the page; until then a remembered "on" waits.
 */
import { makeSound, sampleRate } from './make-sound.ts'
import { soundList, type SoundName } from './sound-list.ts'
import type { Sound } from './sound-list.ts'

const key = 'gradient-express.sound'
/** Of full volume: a classroom's loudspeakers are loud. */
const volume = 0.5

export class SoundBox {
  #context: AudioContext | null = null
  #buffers = new Map<SoundName, AudioBuffer>()
  #on = wasOn()

  constructor() {
    if (this.#on) this.#waitForGesture()
  }

  get isOn(): boolean {
    return this.#on
  }

  /** Called from a tap: the context may start. */
  turn(on: boolean): void {
    this.#on = on
    try {
      localStorage.setItem(key, on ? 'on' : 'off')
    } catch {
      // Storage is refused: the next visit begins in silence.
    }
    if (on) this.#open()
    else void this.#context?.suspend()
  }

  play(sounds: readonly Sound[]): void {
    const context = this.#context
    if (!this.#on || context === null || context.state !== 'running') return
    for (const { name, pitch } of sounds) {
      const source = new AudioBufferSourceNode(context, { buffer: this.#bufferOf(context, name), playbackRate: pitch })
      source.connect(new GainNode(context, { gain: volume })).connect(context.destination)
      source.start()
    }
  }

  close(): void {
    document.removeEventListener('pointerdown', this.#woken)
    document.removeEventListener('keydown', this.#woken)
    void this.#context?.close()
    this.#context = null
  }

  #open(): void {
    this.#context ??= new AudioContext()
    void this.#context.resume()
  }

  #waitForGesture(): void {
    document.addEventListener('pointerdown', this.#woken)
    document.addEventListener('keydown', this.#woken)
  }

  readonly #woken = (): void => {
    document.removeEventListener('pointerdown', this.#woken)
    document.removeEventListener('keydown', this.#woken)
    if (this.#on) this.#open()
  }

  #bufferOf(context: AudioContext, name: SoundName): AudioBuffer {
    const made = this.#buffers.get(name)
    if (made !== undefined) return made
    const samples = makeSound(name)
    const buffer = context.createBuffer(1, Math.round(soundList[name].seconds * sampleRate), sampleRate)
    buffer.copyToChannel(samples, 0)
    this.#buffers.set(name, buffer)
    return buffer
  }
}

function wasOn(): boolean {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}
