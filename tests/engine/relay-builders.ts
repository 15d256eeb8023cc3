/** Relays of real engines, with faults and times that a test can set. */
import type { Batch, Checkpoint, Engine, UpdateRule } from '../../shared/engine/engine.ts'
import { Relay, type Runners } from '../../shared/engine/relay.ts'
import { micro, randomBatch, roughCheckpoint, wasmEngine } from './wasm/builders.ts'

export const start: Checkpoint = roughCheckpoint(micro, 1)

/** Another batch each time, from a seed. */
export function batches(count: number, rows = 4): Batch[] {
  return Array.from({ length: count }, (_, k) => randomBatch(micro, rows, 100 + k))
}

/** What WASM alone does with these batches. */
export async function alone(list: readonly Batch[], rule: UpdateRule): Promise<{ losses: number[]; end: Checkpoint }> {
  const engine = await wasmEngine(micro)
  await engine.load(start)
  const losses = [...(await engine.train(list, rule))]
  const end = await engine.save()
  engine.dispose()
  return { losses, end }
}

/** The same engine with some of its methods replaced. */
export function changed(engine: Engine, changes: Partial<Engine>): Engine {
  return {
    name: engine.name,
    config: engine.config,
    load: (checkpoint) => engine.load(checkpoint),
    save: () => engine.save(),
    train: (list, rule) => engine.train(list, rule),
    evaluate: (batch) => engine.evaluate(batch),
    predict: (contexts) => engine.predict(contexts),
    inspect: (context) => engine.inspect(context),
    gradient: (batch) => engine.gradient(batch),
    trainForks: (forks, watch) => engine.trainForks(forks, watch),
    dispose: () => engine.dispose(),
    ...changes,
  }
}

/** A clock that only moves when an engine takes steps, so much a step. */
export class StepClock {
  #now = 0

  readonly read = (): number => this.#now

  on(engine: Engine, msPerStep: number, changes: Partial<Engine> = {}): Engine {
    return changed(engine, {
      train: async (list, rule) => {
        const losses = await engine.train(list, rule)
        this.#now += msPerStep * list.length
        return losses
      },
      ...changes,
    })
  }
}

/** A relay from WASM with the start loaded, to an engine that is open by then. */
export async function relayTo(swift: Engine, changes: Partial<Runners> = {}): Promise<Relay> {
  const runners = { sure: await wasmEngine(micro), clock: () => 0, anyway: true, ...changes }
  const relay = new Relay({ swift: Promise.resolve(swift), ...runners })
  await relay.load(start)
  return relay
}

/** In bursts, as a lab trains. */
export async function trainInBursts(
  engine: Engine,
  list: readonly Batch[],
  rule: UpdateRule,
  size = 5,
): Promise<number[]> {
  const losses: number[] = []
  for (let from = 0; from < list.length; from += size) {
    losses.push(...(await engine.train(list.slice(from, from + size), rule)))
  }
  return losses
}

/** Another WASM engine under another name, that counts its steps. */
export async function second(): Promise<{ engine: Engine; steps: () => number; disposals: () => number }> {
  const engine = await wasmEngine(micro)
  let [steps, disposals] = [0, 0]
  const counted = changed(engine, {
    name: 'second',
    train: (list, rule) => {
      steps += list.length
      return engine.train(list, rule)
    },
    dispose: () => {
      disposals++
      engine.dispose()
    },
  })
  return { engine: counted, steps: () => steps, disposals: () => disposals }
}
