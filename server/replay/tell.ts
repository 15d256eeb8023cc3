/** What a replay has found, in words for whoever asked. */
import { lossDrop } from '../../shared/match/leaderboard.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import { standings } from '../../shared/match/standings.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Signature } from './check-signature.ts'
import type { Redone } from './play-back.ts'

export function signatureLines(signature: Signature, isNamed: boolean): string[] {
  if (signature.by === 'nobody') return ['Signed by  nobody: nothing vouches for what players did']
  const { fingerprint, said } = signature
  const whose =
    signature.by === 'unknown'
      ? 'an unknown key: intact, but whose? Its server prints it at its start; then say --key'
      : isNamed
        ? 'the key that you named'
        : 'the key of this folder'
  return [`Signed by  ${fingerprint}, ${whose}`, `           ${new Date(said.at).toISOString()}, ${said.events} events`]
}

export function standingLines(match: Match, rules: Rulebook): string[] {
  const { teams, players } = standings(match, rules)
  return [
    '',
    'Teams, bits saved',
    ...teams.map(({ team, bitsSaved }) => `  ${team.padEnd(12)} ${bitsSaved.toFixed(3)}`),
    '',
    'Players, bits saved',
    ...players.map(({ name, bitsSaved }) => `  ${name.padEnd(24)} ${bitsSaved.toFixed(3)}`),
    '',
    'Board rows, loss drop in bits',
    ...match.board.map((row) => `  ${row.brain.padEnd(12)} ${lossDrop(row).toFixed(4)}`),
    '',
    'Exams, held-out loss in bits',
    ...match.model.exams.map(
      ({ step, bits, audited }) =>
        `  step ${String(step).padStart(5)}  ${bits.toFixed(6)}${audited ? '' : '  not measured by the server'}`,
    ),
  ]
}

const HOW = {
  'same-bits': 'the same bits',
  within: 'within rounding',
  'rounding-decides': 'not to be told: rounding decides',
  'not-done': 'not done again',
  differs: 'DIFFERENT',
} as const

/** How many jobs of each kind came out how. */
export function labLines(redone: readonly Redone[]): string[] {
  const groups = Map.groupBy(redone, ({ job, verdict }) => `${job.kind.padEnd(9)} ${HOW[verdict.how]}`)
  return [...groups].map(([what, all]) => `  ${String(all.length).padStart(4)} ${what}${detail(all)}`)
}

/** Of what is not simply the same: the number that came nearest to its limit, and where nothing can be told. */
function detail(redone: readonly Redone[]): string {
  const within = redone.flatMap(({ verdict }) =>
    verdict.how === 'within' && verdict.nearest !== null ? [verdict.nearest] : [],
  )
  const nearest = within.toSorted((a, b) => b.off / b.allowed - a.off / a.allowed)[0]
  if (nearest !== undefined) {
    const { what, off, allowed } = nearest
    return `: at most ${off.toPrecision(2)} of ${allowed.toPrecision(2)} allowed (${what})`
  }
  const first = redone[0]?.verdict
  if (first?.how === 'rounding-decides') return ` from the ${first.from} on; attested by the signature only`
  if (first?.how === 'not-done') return `, because ${first.why}; attested by the signature only`
  return ''
}

/** One line a finding; a flood of them is cut off. */
export function findingLines(findings: readonly string[], most = 40): string[] {
  const more = findings.length - most
  const lines = findings.slice(0, most).map((finding) => `DISAGREES: ${finding}`)
  return more > 0 ? [...lines, `... and ${more} more`] : lines
}
