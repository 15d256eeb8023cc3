/**
 * What the wall and one player see of a match through every stop of the list, or whoever else of whatever stops, after each
 * thing that happened: simulated players tap, and the lab measures a small model. No view in here is made by hand.
 */
import { buildEngine } from '../../scripts/build-engine.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import { SPARE } from '../../shared/match/play.ts'
import type { Audience, View } from '../../shared/match/view-types.ts'
import { stops } from '../../stops/rules.ts'
import { Game } from '../match/game.ts'
import { view } from '../match/seen.ts'
import { smallBrain, smallPack } from '../match/small-world.ts'
import type { Brain } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { everybodyActs } from '../rehearsal/rehearsed.ts'

/** Two layers, so that a picture of a layer is not a picture of all. */
const twoLayers = { ...smallBrain, config: { ...smallBrain.config, layers: 2, width: 16 } }
const wallAndPlayer: readonly Audience[] = [{ role: 'projector' }, { role: 'seat', seat: 'robot-1' }]

/** Who plays what; without a pack it is the small world with a brain of its size. */
export interface Casting {
  readonly players: number
  readonly teams?: number
  /** Ids of stops; all if not said. */
  readonly plan?: readonly string[]
  /** Seat of somebody who joins, and never does anything. */
  readonly atRest?: string
  readonly audiences?: readonly Audience[]
  readonly pack?: Pack
  readonly brain?: Brain
  /** Of each player, by place; those of simulated players if not said otherwise. */
  readonly name?: (i: number) => string
  /** Of every team; its shape's own if not said otherwise. */
  readonly teamName?: (i: number) => string
}

/** `see` is told every view, and where the match was. */
export async function playThrough(casting: Casting, see: (at: string, seen: View) => void): Promise<void> {
  const { players, teams = 2, pack = smallPack, name, teamName, atRest, audiences = wallAndPlayer } = casting
  await buildEngine()
  const binary = await wasmBinary()
  let now = 0
  const lab = new ShelfLab({
    pack,
    engine: async (config) => createWasmEngine(config, binary),
    // Its time passes as it is read and as it rests: nothing here waits.
    clock: () => ++now,
    breathe: () => Promise.resolve(),
    rest: async (ms) => void (now += ms),
  })
  const { brain = twoLayers, plan = stops.map(({ id }) => id) } = casting
  const settings = { plan, timers: null, brain, teams, seatLimit: Math.max(12, players) }
  const game = new Game(settings, 7, pack)
  const look = () => {
    const { play } = game.match
    const at = play === null ? (game.match.stop < 0 ? 'lobby' : 'end') : `${play.stop} ${play.phase}`
    for (const audience of audiences) see(at, view(game.match, audience, game.rules))
  }
  if (atRest !== undefined) game.join(atRest)
  game.must({ type: 'host', command: { kind: 'rehearse', players } })
  for (const [i, team] of (teamName === undefined ? [] : game.match.teams).entries())
    game.must({ type: 'host', command: { kind: 'name-team', team: team.id, name: teamName?.(i) ?? '' } })
  for (const [i, seat] of (name === undefined ? [] : Object.keys(game.match.seats)).entries())
    game.must({ type: 'host', command: { kind: 'rename', seat, name: name?.(i) ?? seat } })
  look()
  game.must({ type: 'host', command: { kind: 'start' } })
  for (let round = 0; game.match.play !== null; round++) {
    if (round > 2000) throw new Error('the match came to no end')
    look()
    await labAnswers(game, lab, look)
    const taps = everybodyActs(game, 500 + round, atRest)
    look()
    const { roster } = view(game.match, { role: 'host' }, game.rules)
    const asked = roster.some(({ seat, done }) => done === false && seat !== atRest)
    // A card to spare is one after the other, and changes nothing that is drawn.
    const isPlayed = taps.some(({ tap }) => tap.ask !== SPARE)
    if (asked || (isPlayed && round % 20 !== 0)) continue
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
