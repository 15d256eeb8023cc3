/** A server whose processor cannot train says so at the start, and not when a class waits for its model. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failedStart, startWithoutVectors } from './child-server.ts'

// The flag that takes them away is one of V8 for Intel's and AMD's.
test.runIf(process.arch === 'x64')('without vector instructions it does not start, and says what helps', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-vectors-'))
  const said = await failedStart(folder, 0, startWithoutVectors)
  expect(said).toMatch(/could not start\. The processor of this computer cannot train: .*CPU type "host"/)
  // Nor does it leave the folder locked.
  expect(await failedStart(folder, 0, startWithoutVectors)).toBe(said)
  rmSync(folder, { recursive: true })
})
