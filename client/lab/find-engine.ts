/**
 * The engine of this browser for a model. WASM is ready at once and trains first; our kernels on the graphics card join
 * when they are compiled, and take over if they are faster. Only where WASM cannot run are others tried, in rounds:
 * tfjs is slower wherever our own kernels run, and takes its time to be fetched and compiled.
 */
import type { ModelConfig } from '../../shared/model/config.ts'
import type { Engine } from '../../shared/engine/engine.ts'
import { Relay } from '../../shared/engine/relay.ts'
import { fastest, type Candidate } from '../../shared/engine/trial.ts'
import { cpu, tfjsWasm, tfjsWebgpu, wasmRelaxed, wasmSimd, webgl, webgpu } from './candidates.ts'

/** `allowSoftwareGpu`: hand over to a software adapter too, although it is slower. */
export function engineFinder(allowSoftwareGpu: boolean, clock: () => number): (config: ModelConfig) => Promise<Engine> {
  const card = webgpu(allowSoftwareGpu ? 'accepted' : 'refused')
  const withoutWasm = inRounds([[card], [tfjsWebgpu, webgl], [tfjsWasm, cpu]], clock)
  return async (config) => {
    const relaxed = await wasmRelaxed.open(config).catch(() => null)
    const sure = relaxed ?? (await wasmSimd.open(config).catch(() => null))
    return sure ? new Relay({ sure, swift: card.open(config), clock, anyway: allowSoftwareGpu }) : withoutWasm(config)
  }
}

/** The first model is tried on every engine of a round, and the fastest serves until it fails. */
function inRounds(rounds: readonly Candidate[][], clock: () => number): (config: ModelConfig) => Promise<Engine> {
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
