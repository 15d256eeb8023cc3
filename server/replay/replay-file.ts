/**
 * Everything that can be known of an exported match: who signed it, whether the rules allow it, and whether the lab's
 * numbers come out again. What does not fit is a finding, in a line each.
 */
import type { Lab } from '../../shared/lab/lab.ts'
import { BROUGHT, type Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { fingerprintOf, signerFrom } from '../attest/signer.ts'
import { digest } from '../attest/statement.ts'
import { PackError } from '../pack-error.ts'
import { Packs } from '../packs.ts'
import { Again } from './again.ts'
import { checkSignature, type Signature } from './check-signature.ts'
import { missingWeights, readWeights } from './check-weights.ts'
import { stops } from '../../stops/rules.ts'
import { playBack, type Redone } from './play-back.ts'
import type { ExportFile } from './read-export.ts'

/** Elsewhere than at home a match can be followed once its cards and exams have been opened. */
const SEALED =
  'it was not over when it was exported: its cards and exams are still sealed, and only its own server can follow it (in its folder)'

export interface ReplayOptions {
  /** Folder of the packs. */
  readonly packs: string
  /** The secret of the server in whose folder this runs; null where there is none. */
  readonly secret: Uint8Array | null
  /** Fingerprint of the key that must have signed; null: the one of this folder is known, others are only named. */
  readonly key: string | null
  /** Opens a lab on the server's own engine; null: nothing is done again. */
  readonly lab: ((pack: Pack) => Lab) | null
  /** Hears of every job that was done again. */
  readonly hear?: (redone: Redone) => void
}

export interface Replayed {
  readonly signature: Signature
  readonly pack: Pack
  readonly match: Match | null
  readonly redone: readonly Redone[]
  readonly findings: readonly string[]
}

/** Rejects with `PackError` when the pack is not here. */
export async function replayFile(file: ExportFile, options: ReplayOptions): Promise<Replayed> {
  const { secret, key } = options
  const own = secret === null ? null : fingerprintOf(signerFrom(secret).key)
  const packs = new Packs(options.packs, secret)
  const [created] = file.events
  const packId = created?.type === 'created' ? created.packId : file.pack.id
  const packHash = digest(file.text ?? (await packs.text(packId)))
  const { signature, findings } = checkSignature(file, { fingerprint: key ?? own, insists: key !== null, packHash })
  const { pack, findings: packFindings } = await roomPack(packs, file)
  const weights = readWeights(file.checkpoints, file.events)
  const { lab } = options
  const again = lab === null ? null : new Again(() => lab(pack), weights.readable)
  try {
    await again?.begin(BROUGHT)
    const isSealed = pack.sealed !== undefined && Object.keys(pack.sealed).length === 0
    if (isSealed) packFindings.push(SEALED)
    const played = await playBack(isSealed ? [] : file.events, { pack, stops }, again, options.hear)
    return {
      ...played,
      signature,
      pack,
      findings: [
        ...findings,
        ...packFindings,
        ...weights.findings,
        ...played.findings,
        ...(played.match === null ? [] : outcomeFindings(played.match, file)),
      ],
    }
  } finally {
    await again?.dispose()
  }
}

/** The room's pack: with papers that this server draws again, or those that were opened in the file. */
async function roomPack(
  packs: Packs,
  { events, pack, sealed, text }: ExportFile,
): Promise<{ readonly pack: Pack; readonly findings: string[] }> {
  const [created] = events
  if (created?.type !== 'created') return { pack: await packs.pack(pack.id), findings: [] }
  const findings: string[] = []
  const opened = await packs.openedPack(created, sealed, text).catch((trouble: unknown) => {
    if (!(trouble instanceof PackError)) throw trouble
    findings.push(trouble.message)
    return null
  })
  // The room of another server: what was opened in the file is all that there is.
  const drawn = await packs.roomPack(created, text).catch(() => null)
  return { pack: drawn ?? opened ?? (await packs.pack(pack.id)), findings }
}

function outcomeFindings(match: Match, file: ExportFile): string[] {
  const rows =
    JSON.stringify(match.board) === JSON.stringify(file.board) ? [] : ['the board rows are not those of the log']
  return [...rows, ...missingWeights(match, file.checkpoints)]
}
