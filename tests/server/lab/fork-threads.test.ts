/** The server's threads for populations: a quota for all rooms, a processor left for the rooms, and a real thread's life. */
import { expect, it } from 'vitest'
import { serverThreads, startForkThread } from '../../../server/lab/fork-threads.ts'

it('leaves the rooms a processor, and takes two at most', () => {
  expect([1, 2, 3, 4, 64].map((cores) => serverThreads(cores)?.most)).toEqual([undefined, undefined, 2, 2, 2])
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
