/** What a Run asked: the brief, six cards, sentences to teach, a forecast, a text and a question of understanding. */
import type { SeatId } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import {
  answersOf,
  type Asked,
  asked,
  count,
  type Line,
  measured,
  type Said,
  voted,
  worth,
} from '../../shared/match/asked.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import { optionKeys, rightOption } from './content.ts'
import { forecastScores } from './forecast/points.ts'
import { briefOutcome, revealed } from './exam/measured.ts'
import { revealedCards } from './bet/rounds.ts'
import { seatScores } from './bet/scores.ts'
import type { Label, TeachTask } from './teach/state.ts'
import type { RunState } from './types.ts'

export function runAsked(state: RunState, pack: Pack, isOver: boolean): Asked[] {
  const { briefQuestion, briefVotes, conceptQuestion, conceptVotes, explanations, forecasts } = state
  const found = revealed(state)
  const points = forecastScores(state)
  const brief = briefOutcome(briefQuestion, state, pack)
  return [
    choice('brief', briefQuestion, briefVotes, brief?.right ?? null),
    ...Array.from({ length: isOver ? state.cards.length : revealedCards(state) }, (_, card) =>
      cardAsked(state, card, pack),
    ),
    asked(
      'teach',
      answersOf(taught(state), (lines) => ({ kind: 'lines', lines })),
    ),
    asked(
      'forecast',
      answersOf(forecasts, ({ dropBits }) => count(dropBits, 'bits')),
      { truth: measured(found?.drop, 'bits') },
    ),
    asked(
      'first-flip',
      answersOf(forecasts, ({ firstFlip }) => cards([firstFlip])),
      { truth: found === null ? null : cards(found.firstFlips) },
    ),
    ...(found === null
      ? []
      : [
          asked(
            'forecast-points',
            answersOf(points, (each) => count(each, 'count')),
          ),
        ]),
    asked(
      'explain',
      answersOf(explanations, (text) => ({ kind: 'text', text })),
    ),
    choice('concept', conceptQuestion, conceptVotes, state.answerShown || isOver ? rightOption(conceptQuestion) : null),
  ]
}

function cardAsked(state: RunState, card: number, pack: Pack): Asked {
  const tokens = state.cards[card]?.tokens ?? []
  const blank = state.cards[card]?.blank ?? 0
  const truth = tokens[blank]
  return asked(
    'card',
    answersOf(
      state.bets[card] ?? {},
      ({ racks, words }) => ({ kind: 'chips', racks, words }),
      worth(seatScores(state, card, pack)),
    ),
    {
      number: card + 1,
      sentence: tokens.map((word, at) => (at === blank ? null : word)),
      truth: truth === undefined ? null : { kind: 'word', word: truth },
    },
  )
}

/** A question that was chosen among several. */
function choice(id: string, question: string, votes: Votes, truth: number | null): Asked {
  return { ...voted(id, votes, (at) => option(question, at), truth), text: question }
}

function option(question: string, index: number): Said {
  return { kind: 'option', key: optionKeys(question)[index] ?? question }
}

/** Cards are numbered from 1 where people read them; -1 is none. */
function cards(from: readonly number[]): Said {
  return { kind: 'cards', cards: from.filter((card) => card >= 0).map((card) => card + 1) }
}

/** Whatever each seat said about cards, its own and its team-mates'. */
function taught({ tasks, labels }: RunState): Record<SeatId, Line[]> {
  const lines: Record<SeatId, Line[]> = {}
  for (const task of tasks) {
    for (const [seat, label] of Object.entries(labels[task.id] ?? {})) (lines[seat] ??= []).push(lineOf(label, task))
  }
  return lines
}

function lineOf(label: Label, { words }: TeachTask): Line {
  if (label.kind === 'words') return { mark: 'written', words: label.tokens, goesOn: [] }
  return { mark: label.kind, words: words.filter((word) => word !== null), goesOn: [] }
}
