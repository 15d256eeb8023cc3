/** What a simulated player taps in a Run. */
import type { Random } from '../../shared/measures/random.ts'
import { pick } from '../../shared/rehearsal/pick.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { chipsOn } from './bet/robot-chips.ts'
import { explanations } from './explain/robot-texts.ts'
import type { RunTap } from './taps.ts'
import { labelFor } from './teach/robot-labels.ts'
import type { RunView } from './view-types.ts'

const stop = 'run'

export function runRobot(view: RunView, player: Player): RunTap | null {
  const { mind, world, random } = player
  const { brief, bet, teach, forecast, train, exam, speak, explain } = view
  if (brief !== null) return brief.mine === null ? vote(brief.options.length, random) : null
  if (bet !== null) {
    if (bet.reveal !== null || view.phase !== 'bet' || bet.mine !== null) return null
    const context = bet.words.filter((word) => word !== null)
    return { stop, ask: 'bet', tap: { card: bet.card, ...chipsOn(context, bet.chips, mind, world, random) } }
  }
  if (teach !== null) return labelFor(teach, player)
  if (forecast !== null) {
    if (forecast.mine !== null) return null
    const most = (forecast.nowBits ?? forecast.summitBits) - forecast.floorBits
    const dropBits = Math.max(0, most) * random.unit()
    return { stop, ask: 'forecast', tap: { dropBits, firstFlip: random.below(forecast.cards.length + 1) - 1 } }
  }
  if (train !== null) return inTraining(train, player)
  if (view.phase === 'exam' && exam?.recall != null && exam.recall.mine === null) {
    return random.unit() < 0.3 ? { stop, ask: 'recall', tap: random.below(exam.recall.sentences.length) } : null
  }
  if (speak !== null) return favourite(speak, random)
  if (explain === null || explain.answered !== null) return null
  if (explain.mine.text === null) return { stop, ask: 'explain', tap: pick(explanations, random) }
  return explain.mine.vote === null ? vote(explain.options.length, random) : null
}

/** Its own tap of all hands; then a vote for each depot. Who has understood keeps away from the cliff, and from the slow end. */
function inTraining(train: NonNullable<RunView['train']>, { mind, random }: Player): RunTap | null {
  if (train.mode === 'crank') return train.part === 'hands' && !train.tapped ? { stop, ask: 'crank' } : null
  const { lever } = train
  if (!lever.isOpen || lever.mine !== null || random.unit() > 0.6) return null
  const here = lever.notches[lever.notch]?.word
  if (random.unit() < mind.skill)
    return { stop, ask: 'drive', tap: here === 'slow' ? 'faster' : here === 'fast' ? 'keep' : 'slower' }
  const feels = random.unit() < mind.boldness ? 'faster' : random.unit() < 0.5 ? 'keep' : 'slower'
  return { stop, ask: 'drive', tap: feels }
}

/** Most like what the town could say. */
function favourite({ lines, mine, shown }: NonNullable<RunView['speak']>, random: Random): RunTap | null {
  const written = lines.flatMap(({ after, townSays }, line) => (after === null ? [] : [{ line, townSays }]))
  if (shown || mine !== null || written.length === 0) return null
  const good = written.filter(({ townSays }) => townSays === true)
  const { line } = pick(good.length > 0 && random.unit() < 0.6 ? good : written, random)
  return { stop, ask: 'favourite', tap: line }
}

function vote(options: number, random: Random): RunTap {
  return { stop, ask: 'vote', tap: { option: random.below(options), confidence: 1 + random.below(3) } }
}
