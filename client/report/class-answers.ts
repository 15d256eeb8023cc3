/** What a class answered at each stop, in a line a question: what is right, how many said something, and what they said. */
import type { Asked, Said } from '../../shared/match/asked.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import { mean, median, sum } from '../../shared/measures/mean.ts'
import { formatList, formatSignedBits, t } from '../locale/t.ts'
import { numbered, questionOf } from './answer-columns.ts'
import { figureText } from './figure-text.ts'
import { saidCell } from './said-cell.ts'

export interface ClassAnswer {
  readonly question: string
  /** Empty where nothing is right or measured. */
  readonly truth: string
  readonly count: number
  readonly said: string
}

export interface StopAnswers {
  readonly name: string
  readonly rows: readonly ClassAnswer[]
}

/** Stops at which nobody answered and nothing was measured are left out. */
export function classAnswers(report: RoomReport): StopAnswers[] {
  return report.stops
    .map((stop, index) => ({
      name: numbered(stop, index),
      rows: stop.asked
        .map((one) => answered(questionOf(stop, one), one, report.words))
        .filter(({ count, truth }) => count > 0 || truth !== ''),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function answered(question: string, one: Asked, words: readonly string[]): ClassAnswer {
  const answers = Object.values(one.answers)
  const saved = answers.flatMap((answer) => answer.saved ?? [])
  return {
    question,
    truth: one.truth === null ? '' : textOfOne(one.truth, words),
    count: answers.length,
    said:
      saved.length > 0
        ? t('answered.saved', { bits: formatSignedBits(mean(saved)) })
        : together(
            answers.map(({ said }) => said),
            words,
          ),
  }
}

/** All answers to one question are of one kind. */
function together(all: readonly Said[], words: readonly string[]): string {
  const numbers = all.filter((said) => said.kind === 'number').toSorted((a, b) => a.value - b.value)
  const [low = null] = numbers
  if (low !== null) {
    const value = median(numbers.map((one) => one.value)) ?? low.value
    return range(low, { ...low, value }, numbers.at(-1) ?? low, words)
  }
  const lines = sum(all.map((said) => (said.kind === 'lines' ? said.lines.length : 0)))
  if (lines > 0) return t('answered.lines', { count: lines })
  // Chips without a score and free texts are no matter of counting.
  return counted(all.filter(({ kind }) => kind === 'option' || kind === 'cards').map((said) => textOfOne(said, words)))
}

type Figure = Extract<Said, { kind: 'number' }>

function range(low: Figure, mid: Figure, high: Figure, words: readonly string[]): string {
  if (low.value === high.value) return textOfOne(low, words)
  return t('answered.range', {
    middle: textOfOne(mid, words),
    low: textOfOne(low, words),
    high: textOfOne(high, words),
  })
}

/** The most frequent first. */
function counted(texts: readonly string[]): string {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .map(([text, count]) => t('answered.times', { text, times: count }))
    .join(' · ')
}

function textOfOne(said: Said, words: readonly string[]): string {
  if (said.kind === 'number') return figureText(said)
  if (said.kind === 'cards' && said.cards.length > 0) return t('answered.card', { cards: formatList(said.cards) })
  return String(saidCell(said, words) ?? '')
}
