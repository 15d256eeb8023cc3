/** Who vouches for an exported match, and whether anything in it was changed since. */
import { headOf } from '../attest/chain.ts'
import { fingerprintOf } from '../attest/signer.ts'
import { digest, type Statement, statementOf } from '../attest/statement.ts'
import type { ExportFile } from './read-export.ts'

/** Whose key signed the file: the one that was expected, or one that nobody here knows. */
export type Signature =
  | { readonly by: 'expected' | 'unknown'; readonly fingerprint: string; readonly said: Statement }
  | { readonly by: 'nobody' }

/** What is expected of a file's signature and pack. */
export interface Expected {
  /** Fingerprint of the key that should have signed; null when none is known. */
  readonly fingerprint: string | null
  /** An unknown key is a disagreement: somebody said which one it must be. */
  readonly insists: boolean
  /** Hash of the pack's file here. */
  readonly packHash: string
}

/** Compares the file with what was signed; each finding is a line. */
export function checkSignature(
  file: ExportFile,
  expected: Expected,
): { readonly signature: Signature; readonly findings: readonly string[] } {
  const nobody = (why: string) => ({ signature: { by: 'nobody' as const }, findings: [why] })
  if (file.signed === null)
    return nobody('the file is not signed: its server found the log changed, or somebody took the signature out')
  const said = statementOf(file.signed)
  if (said === null) return nobody('the signature is not that of its key under this statement')
  const fingerprint = fingerprintOf(file.signed.key)
  const by = fingerprint === expected.fingerprint ? ('expected' as const) : ('unknown' as const)
  const findings = [...logFindings(file, said), ...weightFindings(file, said)]
  if (by === 'unknown' && expected.insists) {
    findings.push(`signed by the key ${fingerprint}, and not by ${expected.fingerprint}`)
  }
  if (
    said.pack.id !== file.pack.id ||
    said.pack.version !== file.pack.version ||
    said.pack.hash !== expected.packHash
  ) {
    findings.push(`played with another pack than the one here: ${said.pack.id}, version ${said.pack.version}`)
  }
  return { signature: { by, fingerprint, said }, findings }
}

function logFindings({ events, bodies }: ExportFile, said: Statement): string[] {
  const [created] = events
  const code = created?.type === 'created' ? created.code : ''
  if (code !== said.code) return [`the signature is for room ${said.code}, and this is the log of room ${code}`]
  if (events.length !== said.events) return [`${said.events} events were signed, ${events.length} are in the file`]
  return headOf(bodies) === said.head
    ? []
    : ['the events are not those that were signed: the chain ends in another hash']
}

function weightFindings({ checkpoints }: ExportFile, said: Statement): string[] {
  const missing = Object.keys(said.checkpoints).filter((id) => !checkpoints.has(id))
  const changed = [...checkpoints].filter(([id, bytes]) => said.checkpoints[id] !== digest(bytes))
  return [
    ...missing.map((id) => `the weights ${id} are missing`),
    ...changed.map(([id]) => `the weights ${id} are not those that were signed`),
  ]
}
