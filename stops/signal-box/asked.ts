/** What Signal Box asked: the duels, the leash, the bets, the blind pairs, and what was said at the end. */
import { answersOf, asked, figuresOf, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LAST, LEASHES, REASONS } from './content.ts'
import { againScores, cardScores, examOf, examScores, followed, fondScores, fondTruth, looseOf } from './score.ts'
import { TASTES } from './taste-ids.ts'
import { isFrom, type SignalState, type Verdicts } from './types.ts'

const CARD_KEYS = [...TASTES.map((taste) => `signal-box.card-${taste}`), 'signal-box.card-none']
const EXAM_KEYS = ['better', 'same', 'worse'].map((word) => `signal-box.exam-${word}`)
const FOND_KEYS = ['more', 'same', 'less'].map((word) => `signal-box.fond-${word}`)
const AGAIN_KEYS = ['whole', 'lost', 'no-happier'].map((word) => `signal-box.again-${word}`)

export function signalAsked(state: SignalState, pack: Pack, isOver: boolean): Asked[] {
  const isAnswered = isOver || state.phase === 'answer'
  const { class: own, loose } = isFrom(state, 'result') ? state.runs : {}
  const examined = isFrom(state, 'moved') ? own : undefined
  const front = own === undefined ? [] : followed(own, state, pack)
  const fond = isFrom(state, 'flattered') ? fondTruth(state) : null
  const isLoose = own !== undefined && loose !== undefined && isFrom(state, 'hacked')
  return [
    asked('judge', figuresOf(counted(state.verdicts), 'count')),
    asked('leash', answersOf(state.leashes, option(LEASHES.map((_, at) => `signal-box.leash-${at}`)))),
    asked('card', answersOf(state.bets, most(CARD_KEYS), worth(cardScores(state, pack))), {
      truth: front[0] === undefined ? null : option(CARD_KEYS)(front[0]),
    }),
    asked('exam', answersOf(state.exams, most(EXAM_KEYS), worth(examScores(state))), {
      truth: examined === undefined ? null : option(EXAM_KEYS)(examOf(examined)),
    }),
    asked('blind', figuresOf(counted(state.blind), 'count')),
    ...(state.rematch
      ? [
          asked('again', answersOf(state.again, most(AGAIN_KEYS), worth(againScores(state, pack))), {
            truth: isLoose ? option(AGAIN_KEYS)(looseOf(loose, own, state, pack)) : null,
          }),
          asked('like', figuresOf(counted(state.liked), 'count')),
          asked('fond', answersOf(state.fonds, most(FOND_KEYS), worth(fondScores(state))), {
            truth: fond === null ? null : option(FOND_KEYS)(fond),
          }),
        ]
      : []),
    voted(
      'say',
      state.reasons,
      (reason) => ({ kind: 'option', key: `signal-box.reason-${REASONS[reason] ?? ''}` }),
      isAnswered ? LAST.right : null,
      (one) => (isAnswered ? lastWorth(one, LAST) : null),
    ),
  ]
}

function counted(all: Readonly<Record<string, Verdicts>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(all).map(([seat, said]) => [seat, said.length]))
}

function option(keys: readonly string[]): (at: number) => Said {
  return (at) => ({ kind: 'option', key: keys[at] ?? '' })
}

/** Where most chips lie. */
function most(keys: readonly string[]): (laid: Laid) => Said {
  return (laid) => (laid.every((chips) => chips === 0) ? { kind: 'text', text: '' } : option(keys)(largestAt(laid)))
}
