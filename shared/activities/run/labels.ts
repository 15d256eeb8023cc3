/**
 * Teach: what a label is, and when a team has agreed on one. What is agreed is trained on as it stands, mistakes
 * included; what is binned is left out.
 */
import { presentOf } from '../../match/teams.ts'
import type { Match, TeamId } from '../../match/types.ts'
import type { Pack, TokenId } from '../../packs/pack.ts'
import type { RejectWord } from '../../protocol/reject.ts'
import { AGREEMENT, SHORTEST_SENTENCE } from './content.ts'
import type { Label, TeachTask } from './types.ts'

/** Why this label does not answer this task, or null. */
export function labelTrouble(label: Label, task: TeachTask, pack: Pack): RejectWord | null {
  if (label.kind !== 'words') return task.kind === 'doubt' ? null : 'unknown-task'
  const { tokens } = label
  if (!tokens.every((word) => word > 0 && pack.words[word] !== undefined)) return 'unknown-word'
  if (tokens.length < SHORTEST_SENTENCE || tokens.length >= pack.longest) return 'text-length'
  if (task.kind !== 'complete') return null
  const fits = tokens.length === task.words.length && task.words.every((word, i) => word === null || word === tokens[i])
  return fits ? null : 'out-of-range'
}

export function sameLabel(one: Label, other: Label): boolean {
  if (one.kind !== 'words' || other.kind !== 'words') return one.kind === other.kind
  return one.tokens.length === other.tokens.length && one.tokens.every((word, i) => word === other.tokens[i])
}

/** Votes that make a label the team's: two, or one where a single member is there. */
export function votesNeeded(match: Match, team: TeamId): number {
  return presentOf(match, team).length > 1 ? AGREEMENT : 1
}

/** Different labels with the number of members behind each, in the order of their first mention. */
export function tally(labels: readonly Label[]): { readonly label: Label; readonly votes: number }[] {
  const firsts = labels.filter((label, i) => labels.findIndex((other) => sameLabel(other, label)) === i)
  return firsts.map((label) => ({ label, votes: labels.filter((other) => sameLabel(other, label)).length }))
}

/** The sentence that an agreed label puts on the train; null for the bin. */
export function cargoOf(label: Label, task: TeachTask): readonly TokenId[] | null {
  if (label.kind === 'words') return label.tokens
  return label.kind === 'keep' ? task.words.filter((word) => word !== null) : null
}
