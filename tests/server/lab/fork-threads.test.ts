/** The server's threads for populations: a quota for all rooms, a processor left for the rooms, and a real thread's life. */
import { readdirSync, readFileSync } from 'node:fs'
import { platform } from 'node:os'
import { expect, it } from 'vitest'
import { serverThreads, startForkThread } from '../../../server/lab/fork-threads.ts'

it('takes two at most, and leaves the rooms a processor where its threads cannot step aside', () => {
  const most = (canYield: boolean) => [1, 2, 3, 4, 64].map((cores) => serverThreads(cores, canYield)?.most)
  expect(most(true)).toEqual([undefined, 2, 2, 2, 2])
  expect(most(false)).toEqual([undefined, undefined, 2, 2, 2])
})

it.runIf(platform() === 'linux')('steps aside for the threads of the rooms, and only there', async () => {
  const niceness = () =>
    readdirSync('/proc/self/task').map((id) => {
      // Behind the name, which may hold spaces, in brackets: the seventeenth field is the nice value (man 5 proc).
      const fields = readFileSync(`/proc/self/task/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return Number(fields[16])
    })
  const before = niceness()
  const thread = startForkThread()
  await expect
    .poll(() => niceness().filter((nice) => nice > 0).length)
    .toBe(before.filter((nice) => nice > 0).length + 1)
  expect(niceness().filter((nice) => nice === 0).length).toBeGreaterThanOrEqual(1)
  thread.end()
})

it('tells of a thread’s end, whoever ended it', async () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const thread = startForkThread()
  thread.died(resolve)
  thread.end()
  expect(await promise).toContain('ended')
})

it('tells of a thread that cannot work', async () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const thread = startForkThread()
  thread.died(resolve)
  const config = { vocab: 4, context: 2, layers: 1, width: 4, heads: 1, attention: 'causal' } as const
  thread.post({ config, binary: Uint8Array.of(0) })
  expect(await promise).toContain('WebAssembly')
})
