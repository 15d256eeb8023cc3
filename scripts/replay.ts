/**
 * Plays an exported match again: `npm run replay -- match-BCDFG.json`. Proves the signature, folds the events, does the
 * lab's jobs again, and prints the standings and what was checked how.
 *
 * --key FINGERPRINT  it must be signed by this key; else the key of DATA_DIR is the known one
 * --quick            signature and rules only: nothing is trained
 *
 * Ends with 0 when everything agrees, 1 when anything disagrees, 2 when there is nothing to replay, and 3 when everything
 * agrees but nobody knows the key.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnv } from '../server/env.ts'
import { openLocalLab } from '../server/lab/local-lab.ts'
import { PackError } from '../server/pack-error.ts'
import { readExport, UnreadableExport } from '../server/replay/read-export.ts'
import { replayFile } from '../server/replay/replay-file.ts'
import { stops } from '../stops/rules.ts'
import { findingLines, labLines, signatureLines, standingLines } from '../server/replay/tell.ts'
import { readServerKey } from '../server/rooms/tokens.ts'
import { buildEngine } from './build-engine.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
const [path] = positionals
if (path === undefined || !existsSync(path)) {
  console.error('Which match? npm run replay -- match-BCDFG.json')
  process.exit(2)
}
try {
  process.exit(await replay(await readFile(path, 'utf8')))
} catch (trouble) {
  if (!(trouble instanceof UnreadableExport || trouble instanceof PackError)) throw trouble
  console.error(`DISAGREES: ${trouble.message}`)
  process.exit(1)
}

/** The exit code. */
async function replay(text: string): Promise<number> {
  const began = performance.now()
  const file = readExport(text)
  if (!values.quick) await buildEngine()
  const { signature, match, pack, redone, findings } = await replayFile(file, {
    packs: join(import.meta.dirname, '..', 'assets', 'packs'),
    secret: ownSecret(readEnv(process.env).DATA_DIR),
    key: values.key ?? null,
    lab: values.quick ? null : openLocalLab,
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const isOver = match !== null && match.stop >= match.settings.plan.length
  const lines = [
    `Match ${match?.code ?? '?'}, ${file.events.length} events, ${isOver ? 'played to its end' : 'not at its end yet'}`,
    ...signatureLines(signature, values.key !== undefined),
    ...(match === null ? [] : standingLines(match, { pack, stops })),
    values.quick ? '\nThe lab was not asked again (--quick).' : `\nThe lab's jobs, done again in ${seconds} s`,
    ...labLines(redone),
    '',
  ]
  for (const line of lines) console.log(line)
  for (const line of findingLines(findings)) console.error(line)
  if (findings.length > 0) return 1
  console.log('Everything agrees.')
  return signature.by === 'expected' ? 0 : 3
}

/** A folder without a server's secret gets none. */
function ownSecret(folder: string): Uint8Array | null {
  return existsSync(join(folder, 'server.key')) ? readServerKey(folder) : null
}
