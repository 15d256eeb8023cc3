/** What each audience sees of the Run. Parts of other phases are null; nothing is shown before its reveal. */
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { betView } from './bet/view-bet.ts'
import { marksView } from './bet/view-marks.ts'
import { readView } from './bet/view-read.ts'
import { briefView } from './brief/brief.ts'
import { examView } from './exam/view-exam.ts'
import { explainView } from './explain/explain.ts'
import { forecastView } from './forecast/forecast.ts'
import type { Looker } from './looker.ts'
import { speakView } from './speak/view-speak.ts'
import { teachView } from './teach/view-teach.ts'
import { trainView } from './train/view-train.ts'
import type { RunState } from './types.ts'
import type { RunView } from './view-types.ts'

export function runView(match: Match, state: RunState, audience: Audience, pack: Pack): RunView {
  const isHost = audience.role === 'host'
  const looker: Looker = {
    match,
    pack,
    seat: audience.role === 'seat' ? audience.seat : null,
    isShow: isHost || audience.role === 'projector',
    isHost,
  }
  const { phase } = state
  return {
    stop: 'run',
    phase,
    brief: phase === 'brief' ? briefView(state, looker) : null,
    read: phase === 'read' ? readView(state, looker) : null,
    bet: phase === 'bet' || phase === 'stakes' || phase === 'reveal' ? betView(state, looker) : null,
    teach: phase === 'teach' ? teachView(state, looker) : null,
    marks: looker.isShow && (phase === 'teach' || phase === 'forecast') ? marksView(state, looker) : null,
    forecast: phase === 'forecast' ? forecastView(state, looker) : null,
    train: phase === 'train' ? trainView(state, looker) : null,
    // What was measured stays in sight of the room while the class explains it.
    exam: phase === 'exam' || (phase === 'explain' && looker.isShow) ? examView(state, looker) : null,
    speak: phase === 'speak' ? speakView(state, looker) : null,
    explain: phase === 'explain' ? explainView(state, looker) : null,
  }
}
