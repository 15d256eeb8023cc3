/** What a room hears of this stop: each sound stands for something that happened in it, and only for that. */
import { clickPitch } from '../../../client/sound/click-pitch.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { mean } from '../../../shared/measures/mean.ts'
import type { BuildView, ParrotView } from '../view-types.ts'

export function sounds(before: ParrotView, after: ParrotView, summitBits: number): readonly Sound[] {
  const heard: Sound[] = []
  if (!before.curtain?.unveiled && after.curtain?.unveiled) heard.push({ name: 'curtain', pitch: 1 })
  if ((after.canary?.leaks ?? 0) > (before.canary?.leaks ?? 0)) heard.push({ name: 'drip', pitch: 1 })
  return [...heard, ...trains(before.build, after.build, summitBits)]
}

/** STOP is a brake; a mark of the gauge is one click, pitched by what the models that still run are surprised by on average. */
function trains(was: BuildView | null, is: BuildView | null, summitBits: number): Sound[] {
  if (was === null || is === null || is.part !== 'drive') return []
  const stopped = ({ runs }: BuildView) => runs.filter(({ stop }) => stop !== null).length
  const running = is.runs.flatMap(({ stop, train }) => (stop === null ? train.slice(-1) : []))
  return [
    ...(stopped(is) > stopped(was) ? [{ name: 'brake', pitch: 1 } as const] : []),
    ...(is.mark > was.mark && running.length > 0
      ? [{ name: 'crank', pitch: clickPitch(mean(running), summitBits) } as const]
      : []),
  ]
}
