/**
 * Recomputes an exported match from its log: `npm run replay -- match-BCDFG.json`. Prints the standings and the
 * board's rows, evaluates every audited exam again from its weights, and ends with code 1 when anything disagrees.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openLocalLab } from '../server/lab/local-lab.ts'
import { Packs } from '../server/packs.ts'
import { checkpointFromBytes } from '../shared/lab/checkpoint-bytes.ts'
import type { Lab } from '../shared/lab/lab.ts'
import { withPapers } from '../shared/lab/set-papers.ts'
import { type BoardRow, lossDrop } from '../shared/match/leaderboard.ts'
import { occasionOf } from '../shared/match/occasion.ts'
import { standings } from '../shared/match/standings.ts'
import { replay } from '../shared/match/table.ts'
import type { ExamRecord } from '../shared/match/types.ts'
import { papersFor } from '../shared/packs/papers.ts'
import type { ExportedMatch } from '../shared/protocol/http.ts'

/** The server's engine gives the same bits on every machine; this only forgives a number printed and read back. */
const SAME_BITS = 1e-9

const [path] = parseArgs({ allowPositionals: true }).positionals
if (path === undefined) {
  console.error('Which match? npm run replay -- match-BCDFG.json')
  process.exit(2)
}
const file: ExportedMatch = JSON.parse(await readFile(path, 'utf8'))
const [first] = file.events
if (first?.type !== 'created') throw new Error('the file holds no match')
const pack = await new Packs('assets/packs', null).openedPack(first, file.sealed)
const match = replay(file.events, pack)
if (match === null) throw new Error('the file holds no match')
const disagreements: string[] = []
if (file.packVersion !== pack.version) disagreements.push(`pack version ${file.packVersion}, here ${pack.version}`)

console.log(`Match ${match.code}, ${file.events.length} events`)
const { teams, players } = standings(match, pack)
console.log('\nTeams, bits saved')
for (const { team, bitsSaved } of teams) console.log(`  ${team.padEnd(12)} ${bitsSaved.toFixed(3)}`)
console.log('\nPlayers, bits saved')
for (const { name, bitsSaved } of players) console.log(`  ${name.padEnd(24)} ${bitsSaved.toFixed(3)}`)
console.log('\nBoard rows, loss drop in bits')
for (const row of match.board) console.log(`  ${row.brain.padEnd(12)} ${lossDrop(row).toFixed(4)}`)
if (JSON.stringify(match.board) !== JSON.stringify(file.board)) disagreements.push('the board rows differ')

const lab = openLocalLab(pack)
const papers = pack.sealed === undefined ? null : papersFor(pack, occasionOf(match))
console.log('\nAudited exams, held-out loss in bits')
try {
  for (const exam of match.model.exams.filter(({ audited }) => audited)) await checkExam(lab, exam)
  for (const row of match.board.filter(({ audited }) => audited)) checkRow(row, match.model.exams)
} finally {
  await lab.dispose()
}
for (const line of disagreements) console.error(`DISAGREES: ${line}`)
console.log(disagreements.length === 0 ? '\nEverything agrees.' : '')
process.exit(disagreements.length === 0 ? 0 : 1)

async function checkExam(lab: Lab, { checkpoint, step, bits }: ExamRecord): Promise<void> {
  const text = file.checkpoints[checkpoint]
  if (text === undefined) {
    disagreements.push(`exam at step ${step}: its weights are not in the file`)
    return
  }
  await lab.restore(checkpoint, checkpointFromBytes(Uint8Array.from(Buffer.from(text, 'base64'))))
  const result = await lab.run(
    withPapers({ id: checkpoint, kind: 'evaluate', from: checkpoint, on: 'held-out' }, papers),
  )
  const measured = result.kind === 'evaluate' ? result.exam.bits : Number.NaN
  console.log(`  step ${String(step).padStart(5)}  told ${bits.toFixed(6)}  measured ${measured.toFixed(6)}`)
  if (!(Math.abs(measured - bits) <= SAME_BITS))
    disagreements.push(`exam at step ${step}: ${bits}, measured ${measured}`)
}

/** A row's two losses must be those of audited exams. */
function checkRow({ beforeBits, afterBits }: BoardRow, exams: readonly ExamRecord[]): void {
  const audited = new Set(exams.filter(({ audited }) => audited).map(({ bits }) => bits))
  if (!audited.has(beforeBits) || !audited.has(afterBits)) disagreements.push('a board row rests on no audited exam')
}
