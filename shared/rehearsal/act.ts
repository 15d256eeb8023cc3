/**
 * What a simulated player taps next, from its own seat's view alone: what a person at that phone could see and know.
 * Its taps go through the same doors as a person's; this file only chooses them.
 */
import type { StopIntent } from '../../stops/types.ts'
import type { FlashcardView } from '../../stops/flashcard/types.ts'
import type { PileView } from '../../stops/pile-of-math/types.ts'
import type { RunView } from '../../stops/run/view-types.ts'
import type { View } from '../match/view-types.ts'
import type { Random } from '../measures/random.ts'
import { chipsOn } from './chips.ts'
import { explanations } from './explanations.ts'
import { labelFor } from './labels.ts'
import type { Mind } from './mind.ts'
import { pick } from './pick.ts'
import type { World } from './world.ts'

export interface Player {
  readonly mind: Mind
  readonly world: World
  readonly random: Random
}

/** Null when there is nothing to do now, or nothing that this player wants to do. */
export function act({ play, phase }: View, player: Player): StopIntent | null {
  if (play === null || phase.paused) return null
  return inPlay(play, player) ?? (phase.read === false ? { kind: 'read' } : null)
}

function inPlay(play: NonNullable<View['play']>, player: Player): StopIntent | null {
  switch (play.stop) {
    case 'pile-of-math':
      return inPile(play, player)
    case 'flashcard':
      return inFlashcard(play, player)
    case 'run':
      return inRun(play, player)
  }
}

function inPile(view: PileView, { mind, world, random }: Player): StopIntent | null {
  if (view.phase === 'talk') {
    const isWriting = view.answers.some(({ written }) => written === null)
    if (view.questionsLeft === 0 || isWriting) return null
    const first = pick(world.following([]), random)
    return { kind: 'ask', prompt: random.unit() < 0.5 ? [first] : [first, pick(world.following([first]), random)] }
  }
  if (view.phase !== 'guess' || view.mine !== null) return null
  // Most people think that it knows something; who has understood says the summit.
  const { summitBits } = view
  const bits = random.unit() < mind.skill / 2 ? summitBits : summitBits * random.unit()
  return { kind: 'guess-loss', bits }
}

function inFlashcard(view: FlashcardView, { mind, random }: Player): StopIntent | null {
  switch (view.phase) {
    case 'guess':
      return view.mine.guess === null ? { kind: 'guess-share', p: random.unit() ** (1 + 2 * mind.skill) } : null
    case 'press':
      if (view.pressing || view.ahead === 0 || view.mine.hand) return null
      return { kind: 'press', p: risen(view.shares.at(-1) ?? 0.01, view.ahead, mind.skill, random) }
    case 'dose':
      return view.mine.vote === null ? { kind: 'dose', dose: random.below(view.choices.length) } : null
    case 'fixed':
      return null
  }
}

/** Who watches sees that a press makes the word about half as likely again; who does not says anything. */
function risen(share: number, presses: number, skill: number, random: Random): number {
  return random.unit() < skill ? Math.min(1, share * 1.5 ** presses) : random.unit()
}

function inRun(view: RunView, player: Player): StopIntent | null {
  const { mind, world, random } = player
  const { brief, bet, teach, forecast, train, exam, speak, explain } = view
  if (brief !== null) return brief.mine === null ? vote(brief.options.length, random) : null
  if (bet !== null) {
    if (bet.reveal !== null || view.phase !== 'bet' || bet.mine !== null) return null
    const context = bet.words.filter((word) => word !== null)
    return { kind: 'bet', card: bet.card, ...chipsOn(context, bet.chips, mind, world, random) }
  }
  if (teach !== null) return labelFor(teach, player)
  if (forecast !== null) {
    if (forecast.mine !== null) return null
    const most = (forecast.nowBits ?? forecast.summitBits) - forecast.floorBits
    return {
      kind: 'forecast',
      dropBits: Math.max(0, most) * random.unit(),
      firstFlip: random.below(forecast.cards.length + 1) - 1,
    }
  }
  if (train !== null) return inTraining(train, player)
  if (view.phase === 'exam' && exam?.recall != null && exam.recall.mine === null) {
    return random.unit() < 0.3 ? { kind: 'recall', sentence: random.below(exam.recall.sentences.length) } : null
  }
  if (speak !== null) return favourite(speak, random)
  if (explain === null || explain.answered !== null) return null
  if (explain.mine.text === null) return { kind: 'explain', text: pick(explanations, random) }
  return explain.mine.vote === null ? vote(explain.options.length, random) : null
}

/** Its own tap of all hands; then a vote for each depot. Who has understood keeps away from the cliff, and from the slow end. */
function inTraining(train: NonNullable<RunView['train']>, { mind, random }: Player): StopIntent | null {
  if (train.mode === 'crank') return train.part === 'hands' && !train.tapped ? { kind: 'crank' } : null
  const { lever } = train
  if (!lever.isOpen || lever.mine !== null || random.unit() > 0.6) return null
  const here = lever.notches[lever.notch]?.word
  if (random.unit() < mind.skill)
    return { kind: 'drive', vote: here === 'slow' ? 'faster' : here === 'fast' ? 'keep' : 'slower' }
  return { kind: 'drive', vote: random.unit() < mind.boldness ? 'faster' : random.unit() < 0.5 ? 'keep' : 'slower' }
}

/** Most like what the town could say. */
function favourite({ lines, mine, shown }: NonNullable<RunView['speak']>, random: Random): StopIntent | null {
  const written = lines.flatMap(({ after, townSays }, line) => (after === null ? [] : [{ line, townSays }]))
  if (shown || mine !== null || written.length === 0) return null
  const good = written.filter(({ townSays }) => townSays === true)
  const { line } = pick(good.length > 0 && random.unit() < 0.6 ? good : written, random)
  return { kind: 'favourite', line }
}

function vote(options: number, random: Random): StopIntent {
  return { kind: 'vote', option: random.below(options), confidence: 1 + random.below(3) }
}
