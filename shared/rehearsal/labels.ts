/**
 * How a simulated player teaches: it joins what a team-mate has proposed if that is not nonsense to it, and else makes a
 * label of its own. Its sentences are those it has been shown with one word changed for another of the same rack.
 */
import { sameLabel } from '../activities/run/labels.ts'
import type { Label, RunIntent, TeachTask } from '../activities/run/types.ts'
import type { RunView } from '../activities/run/view-types.ts'
import type { Random } from '../measures/random.ts'
import type { TokenId } from '../packs/pack.ts'
import type { Player } from './act.ts'
import { pick } from './pick.ts'
import type { World } from './world.ts'

type Teach = NonNullable<RunView['teach']>

/** A proposal of a team-mate is joined so often. */
const JOINS = 0.8

export function labelFor({ tasks }: Teach, player: Player): RunIntent | null {
  const { random } = player
  const undecided = tasks.filter(({ agreed }) => agreed === null)
  const open = undecided.find(({ mine }) => mine === null)
  if (open === undefined) return changeOfMind(undecided, random)
  const [favourite] = open.proposals
  const joins = favourite !== undefined && random.unit() < JOINS
  const shown = tasks.flatMap(({ task }) => (task.kind === 'doubt' ? [task.words.filter((word) => word !== null)] : []))
  const answer = joins ? favourite.label : ownLabel(open.task, shown, player)
  return { kind: 'teach', task: open.task.id, answer }
}

/** All is labelled and not all agreed on: it goes along with what most say, where that is not what it said. */
function changeOfMind(undecided: Teach['tasks'], random: Random): RunIntent | null {
  const outvoted = undecided.flatMap(({ task, mine, proposals: [favourite] }) =>
    mine === null || favourite === undefined || sameLabel(mine, favourite.label)
      ? []
      : [{ task, label: favourite.label }],
  )
  if (outvoted.length === 0) return null
  const { task, label } = pick(outvoted, random)
  return { kind: 'teach', task: task.id, answer: label }
}

function ownLabel(task: TeachTask, shown: readonly (readonly TokenId[])[], { mind, world, random }: Player): Label {
  switch (task.kind) {
    case 'complete':
      return {
        kind: 'words',
        tokens: task.words.map((word, at) => word ?? filled(task.words.slice(0, at), mind.skill, world, random)),
      }
    case 'write':
      return {
        kind: 'words',
        tokens: varied(shown.length > 0 ? pick(shown, random) : written(world, random), world, random),
      }
    case 'doubt':
      return { kind: random.unit() < 0.5 ? 'keep' : 'bin' }
  }
}

function filled(before: readonly (TokenId | null)[], skill: number, world: World, random: Random): TokenId {
  const likely = world.following(before.filter((word) => word !== null))
  return random.unit() < 0.3 + 0.7 * skill ? likely[0] : pick(likely, random)
}

/** One word changed for another of its rack. */
function varied(sentence: readonly TokenId[], world: World, random: Random): TokenId[] {
  const at = random.below(sentence.length)
  const rack = world.racks.find(({ words }) => words.includes(sentence[at]))
  return sentence.map((word, i) => (i === at && rack !== undefined ? pick(rack.words, random) : word))
}

/** Word after word, as they often follow each other. */
function written(world: World, random: Random): TokenId[] {
  const words: TokenId[] = []
  while (words.length < world.longest - 1 && words.length < 6) words.push(pick(world.following(words), random))
  return words
}
