/** How pieces, racers and figures of this stop are called. */
import { formatBits, formatNumber, textOf } from '../../../client/locale/t.ts'
import { CHANGES, FORECASTS, RACERS, REASONS, TOO_CLOSE } from '../content.ts'
import type { CloseCall } from '../score.ts'
import type { BetView, RematchView } from '../view-types.ts'
import type { Merge } from '../../../shared/text/pieces.ts'
import { t } from './t.ts'

/** The gap before a word as a dot: it can be seen. */
export function seen(piece: string): string {
  return piece.replaceAll(' ', '·')
}

export function pairText([left, right]: Merge): string {
  return `${seen(left)} + ${seen(right)}`
}

export function racerName(at: number): string {
  return textOf('split', `racer-${RACERS[at]?.id ?? ''}`)
}

export function changeName(at: number | null): string {
  return textOf('split', `change-${CHANGES[at ?? 0]?.id ?? ''}`)
}

/** What is changed, and whether anybody wanted that. */
export function changeText({ change, isChosen }: Pick<RematchView, 'change' | 'isChosen'>): string {
  return t(isChosen === false ? 'split.forecast-none' : 'split.forecast-text', { change: changeName(change) })
}

/** Two brains that are too close to call: which, by how much, and how little that is. */
export function closeText({ first, second, apart }: CloseCall): string {
  return t('split.close', { first: racerName(first), second: racerName(second), ...apartFrom(apart) })
}

/** The same for all exams of which it is true, in few words: how little that is comes last. */
export function closeTexts(bets: readonly BetView[]): string[] {
  const lines = bets.flatMap(({ exam, close }) => {
    if (close === null) return []
    const [first, second] = [racerName(close.first), racerName(close.second)]
    const name = textOf('split', `exam-${exam}`)
    return [t('split.close-in', { exam: name, first, second, apart: formatBits(close.apart) })]
  })
  return lines.length === 0 ? [] : [...lines, t('split.close-least', { least: formatBits(TOO_CLOSE) })]
}

/** What came of the rematch. null: it was not measured. */
export function turnText({ turn, apart }: Pick<RematchView, 'turn' | 'apart'>): string | null {
  const forecast = FORECASTS[turn ?? -1]
  if (forecast !== undefined) return textOf('split', `was-${forecast}`)
  return apart === null ? null : t('split.was-close', apartFrom(apart))
}

function apartFrom(apart: number) {
  return { apart: formatBits(apart), least: formatBits(TOO_CLOSE) }
}

export function forecasts(): string[] {
  return FORECASTS.map((id) => textOf('split', `forecast-${id}`))
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('split', `reason-${id}`))
}

export function languageName(id: string): string {
  return textOf('split', `language-${id}`)
}

/** How a racer's pieces were made. */
export function cutText(merges: number | null): string {
  if (merges === null) return t('split.closed-list')
  return merges === 0 ? t('split.couplings-none') : t('split.couplings', { count: merges })
}

/** 60 billion sums. */
export function sumsText(sums: number): string {
  if (sums >= 1e9) return t('split.sums-billion', { count: formatNumber(rounded(sums / 1e9)) })
  return sums >= 1e6
    ? t('split.sums-million', { count: formatNumber(rounded(sums / 1e6)) })
    : t('split.sums', { count: Math.round(sums) })
}

const DAY = 24 * 60 * 60
const YEAR = 365.25 * DAY

/** How long somebody needs for them who does one a second. */
export function secondsText(sums: number): string {
  return sums >= YEAR
    ? t('split.time-years', { count: formatNumber(rounded(sums / YEAR)) })
    : t('split.time-days', { count: formatNumber(Math.ceil(sums / DAY)) })
}

/** To two digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(2))
}

/** Bits a letter as what it feels like; below ten letters to a tenth. */
export function amongText(bits: number): string {
  const letters = 2 ** bits
  return t('split.among', { count: formatNumber(letters < 10 ? Math.round(letters * 10) / 10 : Math.round(letters)) })
}

export function bitsText(bits: number): string {
  return t('split.bits', { bits: formatBits(bits) })
}
