/** One piece of the faces for an element that shows it: asked for while it draws, and the element is drawn again when it is here. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { faces } from '../../stops/faces.ts'
import type { StopId } from '../../shared/match/play.ts'
import type { Face } from './face.ts'

export function faceOf(id: StopId): Face | null {
  return faces.find((face) => face.id === id) ?? null
}

export class FacePart<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #load: (face: Face) => Promise<T>
  readonly #here = new Map<StopId, T>()
  readonly #asked = new Set<StopId>()
  readonly #broken = new Set<StopId>()

  constructor(host: ReactiveControllerHost, load: (face: Face) => Promise<T>) {
    this.#host = host
    this.#load = load
    host.addController(this)
  }

  hostConnected(): void {}

  /** null while it is on its way, and where it came and does not work. */
  of(id: StopId): T | null {
    this.fetch([id])
    return this.#here.get(id) ?? null
  }

  /** null until those of all these stops have come. */
  all(ids: readonly StopId[]): readonly T[] | null {
    const found = [...new Set(ids)].flatMap((id) => this.of(id) ?? [])
    return found.length < new Set(ids).size ? null : found
  }

  isBroken(id: StopId): boolean {
    return this.#broken.has(id)
  }

  /** Ahead of the time when it is needed. */
  fetch(ids: readonly StopId[]): void {
    for (const id of ids) if (!this.#asked.has(id)) void this.#fetch(id)
  }

  async #fetch(id: StopId): Promise<void> {
    this.#asked.add(id)
    try {
      const face = faceOf(id)
      if (face === null) throw new Error(`no stop ${id}`)
      this.#here.set(id, await this.#load(face))
    } catch {
      this.#broken.add(id)
    }
    this.#host.requestUpdate()
  }
}
