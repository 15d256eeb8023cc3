/**
 * What the wall and one player see of a match through every stop of the list, after each thing that happened: simulated
 * players tap, and the lab measures a small model. No view in here is made by hand.
 */
import { buildEngine } from '../../scripts/build-engine.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import type { Audience, View } from '../../shared/match/view-types.ts'
import { stops } from '../../stops/rules.ts'
import { Game } from '../match/game.ts'
import { view } from '../match/seen.ts'
import { smallBrain, smallPack, smallRules } from '../match/small-world.ts'
import { everybodyActs } from '../rehearsal/rehearsed.ts'

/** Two layers, so that a picture of a layer is not a picture of all. */
const brain = { ...smallBrain, config: { ...smallBrain.config, layers: 2, width: 16 } }
const audiences: readonly Audience[] = [{ role: 'projector' }, { role: 'seat', seat: 'robot-1' }]

/** `see` is told every view, and where the match was. */
export async function playThrough(players: number, see: (at: string, seen: View) => void): Promise<void> {
  await buildEngine()
  const binary = await wasmBinary()
  let now = 0
  const lab = new ShelfLab({
    pack: smallPack,
    engine: async (config) => createWasmEngine(config, binary),
    // Its time passes as it is read and as it rests: nothing here waits.
    clock: () => ++now,
    breathe: () => Promise.resolve(),
    rest: async (ms) => void (now += ms),
  })
  const game = new Game({ plan: stops.map(({ id }) => id), timers: null, brain })
  const look = () => {
    const { play } = game.match
    const at = play === null ? (game.match.stop < 0 ? 'lobby' : 'end') : `${play.stop} ${play.phase}`
    for (const audience of audiences) see(at, view(game.match, audience, smallRules))
  }
  game.must({ type: 'host', command: { kind: 'rehearse', players } })
  look()
  game.must({ type: 'host', command: { kind: 'start' } })
  for (let round = 0; game.match.play !== null; round++) {
    if (round > 2000) throw new Error('the match came to no end')
    look()
    await labAnswers(game, lab, look)
    const taps = everybodyActs(game, 500 + round)
    look()
    const asked = view(game.match, { role: 'host' }, smallRules).roster.some(({ done }) => done === false)
    if (asked || (taps.length > 0 && round % 20 !== 0)) continue
    if (game.match.bell.rings === null) game.must({ type: 'host', command: { kind: 'next' } })
    else game.ring()
  }
  look()
  await lab.dispose()
}

/** Every open job is really done; what is heard of it on the way is told, too. */
async function labAnswers(game: Game, lab: ShelfLab, look: () => void): Promise<void> {
  while (game.match.jobs.length > 0) {
    const job = game.match.jobs[0]
    if (job === undefined) return
    const heard: LabProgress[] = []
    const result = await lab.run(job, { onProgress: (progress) => void heard.push(progress) })
    for (const progress of heard) {
      game.take({ type: 'lab-progress', progress })
      look()
    }
    game.take({ type: 'lab-done', result, audited: true })
    look()
  }
}
