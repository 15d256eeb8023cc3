/** What each audience sees of the Run. Parts of other phases are null; nothing is shown before its reveal. */
import { sitting } from '../../shared/match/teams.ts'
import type { Match, Seat } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { LONGEST_TEXT, optionKeys, rightOption } from './content.ts'
import { sentenceLimits, tally as tallyLabels, townAgrees } from './teach/labels.ts'
import { own, votesByOption, type Looker } from './looker.ts'
import { firstCards } from './bet/rounds.ts'
import { contextOf } from './tables.ts'
import { tasksFor } from './teach/teach.ts'
import type { RunState, TeachTask } from './types.ts'
import type { RunView, TeachRow, TeachView } from './view-types.ts'
import { examView } from './exam/view-exam.ts'
import { betView } from './bet/view-bet.ts'
import { marksView } from './view-marks.ts'
import { firstWords, speakView } from './speak/view-speak.ts'
import { trainView } from './train/view-train.ts'

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
    // What was measured stays in sight while the class explains it.
    exam: phase === 'exam' || phase === 'explain' ? examView(state, looker) : null,
    speak: phase === 'speak' ? speakView(state, looker) : null,
    explain: phase === 'explain' ? explainView(state, looker) : null,
  }
}

function briefView(state: RunState, looker: Looker): RunView['brief'] {
  const { briefQuestion, briefVotes } = state
  const options = optionKeys(briefQuestion)
  return {
    question: briefQuestion,
    options,
    mine: own(briefVotes, looker),
    tally: looker.isShow ? votesByOption(briefVotes, options.length) : null,
    speech: looker.isShow ? firstWords(state) : null,
  }
}

function readView({ reading }: RunState, { match, isShow }: Looker): RunView['read'] {
  return { sentences: reading, done: isShow ? match.bell.read.length : null }
}

function teachView(state: RunState, looker: Looker): RunView['teach'] {
  const { match, seat: id, isShow, pack } = looker
  const seat = id === null ? undefined : match.seats[id]
  return {
    packId: match.packId,
    ...sentenceLimits(pack),
    tasks: seat === undefined ? [] : tasksFor(state, seat).map((task) => teachRow(state, task, seat, pack)),
    tally: isShow ? cargoTally(state, looker) : null,
  }
}

/** What others say of a card is shown once the own label stands: nobody is led. */
function teachRow({ labels }: RunState, task: TeachTask, { id }: Seat, pack: Pack): TeachRow {
  const said = labels[task.id] ?? {}
  const mine = said[id] ?? null
  return {
    task: { id: task.id, kind: task.kind, words: task.words, isMine: task.seat === id },
    mine,
    proposals: mine === null ? [] : tallyLabels(Object.values(said)),
    townAgrees: mine === null ? null : townAgrees(mine, task, pack),
  }
}

/** Cards a team that somebody has labelled, until they are settled; then the sentences that go on board. */
function cargoTally({ labels, tasks, cargo, phase }: RunState, { match }: Looker): NonNullable<TeachView['tally']> {
  return match.teams.map(({ id }) => {
    const own = tasks.filter(({ team }) => team === id)
    const labelled = own.filter((task) => Object.hasOwn(labels, task.id)).length
    return { team: id, loaded: phase === 'teach' ? labelled : (cargo[id]?.length ?? 0), of: own.length }
  })
}

function forecastView(state: RunState, looker: Looker): RunView['forecast'] {
  const { match, pack, isShow } = looker
  return {
    nowBits: match.model.exams.findLast(({ revealed }) => revealed)?.bits ?? null,
    summitBits: summitBits(pack),
    floorBits: pack.entropyBits.perToken,
    cards: firstCards(state).map((card) => [...contextOf(card), null]),
    mine: own(state.forecasts, looker),
    made: isShow ? Object.keys(state.forecasts).length : null,
    tally: isShow ? cargoTally(state, looker) : null,
  }
}

function explainView(state: RunState, looker: Looker): RunView['explain'] {
  const { conceptQuestion, conceptVotes, explanations, contrast } = state
  const { match, isShow, isHost } = looker
  const options = optionKeys(conceptQuestion)
  const texts = sitting(match).flatMap(({ id }) =>
    Object.hasOwn(explanations, id) ? [{ seat: id, text: explanations[id] }] : [],
  )
  return {
    question: conceptQuestion,
    options,
    mine: { text: own(explanations, looker), vote: own(conceptVotes, looker) },
    longest: LONGEST_TEXT,
    written: isShow ? texts.length : null,
    texts: isHost ? texts : null,
    contrast: contrast === null ? null : [explanations[contrast[0]], explanations[contrast[1]]],
    answered: state.answerShown
      ? { right: rightOption(conceptQuestion), tally: votesByOption(conceptVotes, options.length) }
      : null,
  }
}
