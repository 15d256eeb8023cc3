/**
 * How a simulated player teaches: a label of its own for each card in turn, as well as it knows the world. Its sentences are
 * those it has been shown with one word changed for another of the same rack.
 */
import type { Random } from '../../../shared/measures/random.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import { pick } from '../../../shared/rehearsal/pick.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import type { World } from '../../../shared/rehearsal/world.ts'
import type { RunTap } from '../taps.ts'
import type { Label } from './state.ts'
import type { TeachRow, TeachView } from './view-types.ts'

export function labelFor({ tasks, longest }: TeachView, player: Player): RunTap | null {
  const open = tasks.find(({ mine }) => mine === null)
  if (open === undefined) return null
  const shown = tasks.flatMap(({ task }) => (task.kind === 'doubt' ? [task.words.filter((word) => word !== null)] : []))
  return { stop: 'run', ask: 'teach', tap: { task: open.task.id, answer: ownLabel(open.task, shown, longest, player) } }
}

function ownLabel(
  task: TeachRow['task'],
  shown: readonly (readonly TokenId[])[],
  longest: number,
  { mind, world, random }: Player,
): Label {
  // At its best it knows all that is said in this world, and at its worst some of it.
  const isSure = random.unit() < 0.3 + 0.7 * mind.skill
  switch (task.kind) {
    case 'complete':
      return { kind: 'words', tokens: task.words.map((word) => word ?? filled(task.words, isSure, world, random)) }
    case 'write':
      return {
        kind: 'words',
        tokens: varied(shown.length > 0 ? pick(shown, random) : written(longest, world, random), isSure, world, random),
      }
    case 'doubt': {
      const isSaid = isSure ? world.knows(task.words.filter((word) => word !== null)) : random.unit() < 0.5
      return { kind: isSaid ? 'keep' : 'bin' }
    }
  }
}

/** What is said there, else what often follows the word before. */
function filled(sentence: TeachRow['task']['words'], isSure: boolean, world: World, random: Random): TokenId {
  const said = isSure ? world.fitting(sentence) : []
  if (said.length > 0) return pick(said, random)
  const before = sentence.slice(0, sentence.indexOf(null))
  return pick(world.following(before.filter((word) => word !== null)), random)
}

/** One word changed for another of its rack, or for one that is said in its place. */
function varied(sentence: readonly TokenId[], isSure: boolean, world: World, random: Random): TokenId[] {
  const at = random.below(sentence.length)
  const changed = sentence[at]
  const said = isSure ? world.fitting(sentence.map((word, i) => (i === at ? null : word))) : []
  const rack = world.racks.find(({ words }) => changed !== undefined && words.includes(changed))
  const others = said.length > 0 ? said : (rack?.words ?? [])
  return sentence.map((word, i) => (i === at && others.length > 0 ? pick(others, random) : word))
}

/** Word after word, as they often follow each other. */
function written(longest: number, world: World, random: Random): TokenId[] {
  const words: TokenId[] = []
  while (words.length < Math.min(6, longest)) words.push(pick(world.following(words), random))
  return words
}
