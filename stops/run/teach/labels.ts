/**
 * What a label is, what becomes of several on one card, and whether the world agrees. What is settled is trained on as it
 * stands, mistakes included; what is binned is left out.
 */
import type { Pack, TokenId } from '../../../shared/packs/pack.ts'
import { worldSays, type WorldSays } from '../../../shared/packs/world-says.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { SHORTEST_SENTENCE } from '../content.ts'
import { sameLabel } from './same-label.ts'
import type { Label, TeachTask } from './state.ts'

/** Words of a sentence that may go on board: the model reads its boundary too. */
export function sentenceLimits({ longest }: Pick<Pack, 'longest'>) {
  return { shortest: SHORTEST_SENTENCE, longest: longest - 1 }
}

/** Why this label does not answer this task, or null. */
export function labelTrouble(label: Label, task: TeachTask, pack: Pack): RejectWord | null {
  if (label.kind !== 'words') return task.kind === 'doubt' ? null : 'unknown-task'
  const { tokens } = label
  if (!tokens.every((word) => word > 0 && pack.words[word] !== undefined)) return 'unknown-word'
  const { shortest, longest } = sentenceLimits(pack)
  if (tokens.length < shortest || tokens.length > longest) return 'text-length'
  if (task.kind !== 'complete') return null
  const fits = tokens.length === task.words.length && task.words.every((word, i) => word === null || word === tokens[i])
  return fits ? null : 'out-of-range'
}

/** Different labels with the number of voices behind each, in the order of their first mention. */
export function tally(labels: readonly Label[]): { readonly label: Label; readonly votes: number }[] {
  const firsts = labels.filter((label, i) => labels.findIndex((other) => sameLabel(other, label)) === i)
  return firsts.map((label) => ({ label, votes: labels.filter((other) => sameLabel(other, label)).length }))
}

/** What most voices say; where as many say something else, the earlier one. undefined: nobody has spoken. */
export function settled(labels: readonly Label[]): Label | undefined {
  return tally(labels).reduce<{ label: Label; votes: number } | undefined>(
    (best, next) => (best === undefined || next.votes > best.votes ? next : best),
    undefined,
  )?.label
}

/** The sentence that a label puts on the train; null for the bin. */
export function cargoOf(label: Label, task: TeachTask): readonly TokenId[] | null {
  if (label.kind === 'words') return label.tokens
  return label.kind === 'keep' ? task.words.filter((word) => word !== null) : null
}

/** A label is a value, and is asked about in every view. */
const judged = new WeakMap<Label, WorldSays | null>()

/** What the town says of the sentence that this label is about, also of one that it bins. null: nobody knows. */
export function townSaysOf(label: Label, task: TeachTask, pack: Pack): WorldSays | null {
  const known = judged.get(label)
  if (known !== undefined) return known
  const says = worldSays(pack, label.kind === 'words' ? label.tokens : task.words.filter((word) => word !== null))
  judged.set(label, says)
  return says
}

/** Does the town agree with this label? Binning is right where it would never say that. null: nobody knows. */
export function townAgrees(label: Label, task: TeachTask, pack: Pack): boolean | null {
  const says = townSaysOf(label, task, pack)
  return says === null ? null : (label.kind === 'bin') === (says === 'no')
}
