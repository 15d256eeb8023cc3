/** What a simulated player taps in a Run: each phase's room knows it. */
import type { Player } from '../../shared/rehearsal/player.ts'
import { betRobot } from './bet/robot-chips.ts'
import { briefRobot } from './brief/brief.ts'
import { recallRobot } from './exam/recall.ts'
import { explainRobot } from './explain/explain.ts'
import { forecastRobot } from './forecast/forecast.ts'
import { favouriteRobot } from './speak/speak.ts'
import type { RunTap } from './taps.ts'
import { labelFor } from './teach/robot-labels.ts'
import { trainRobot } from './train/robot-hands.ts'
import type { RunView } from './view-types.ts'

export function runRobot(view: RunView, player: Player): RunTap | null {
  const { phase, brief, bet, teach, forecast, train, exam, speak, explain } = view
  if (brief !== null) return briefRobot(brief, player)
  if (bet !== null) return phase === 'bet' ? betRobot(bet, player) : null
  if (teach !== null) return labelFor(teach, player)
  if (forecast !== null) return forecastRobot(forecast, player)
  if (train !== null) return trainRobot(train, player)
  if (phase === 'exam' && exam !== null) return recallRobot(exam, player)
  if (speak !== null) return favouriteRobot(speak, player)
  return explain === null ? null : explainRobot(explain, player)
}
