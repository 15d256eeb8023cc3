/** How long the host's page is blocked while its browser trains the class's model. */
import type { Cast } from '../../e2e/cast.ts'
import { examOn, hurryToTrain, startTurbo } from '../../e2e/play-a-run.ts'
import type { Figure } from './figure.ts'

/** Plays a Run to its exam with a room of the class brain; the desk's page notes its long tasks meanwhile. */
export async function measureHost(cast: Cast): Promise<Figure[]> {
  const host = await cast.host()
  const projector = await cast.projector()
  const players = [await cast.player('Ada', 'Otters'), await cast.player('Bo', 'Kites')]
  await hurryToTrain({ host, projector, players })
  await host.evaluate(() => {
    const tasks: number[] = []
    Reflect.set(window, 'longTasks', tasks)
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    })
  })
  await startTurbo({ host, projector, players })
  await examOn({ host, projector, players })
  const tasks = await host.evaluate((): number[] => Reflect.get(window, 'longTasks'))
  return [
    {
      what: 'host: longest task of the page while its browser trains (browsers report those above 50 ms; 0: none)',
      unit: 'ms',
      goal: 50,
      values: [Math.max(0, ...tasks)],
    },
  ]
}
