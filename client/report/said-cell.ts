/** An answer as a cell of a sheet: a number that can be counted with, or words as they stood on the screen. */
import type { Line, Said } from '../../shared/match/asked.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { formatList, t, textAt, textOf } from '../locale/t.ts'

/** null is an empty cell. */
export type Cell = string | number | Date | null

/** Four decimals are more than anything here is measured to. */
export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

export function saidCell(said: Said, words: readonly string[]): Cell {
  switch (said.kind) {
    case 'number':
      return rounded(said.value)
    case 'option':
      return textAt(said.key)
    case 'cards':
      return said.cards.length === 0
        ? t('sheet.none')
        : said.cards.length === 1
          ? (said.cards[0] ?? null)
          : formatList(said.cards)
    case 'word':
      return words[said.word] ?? ''
    case 'lines':
      return said.lines.map((line) => lineText(line, words)).join(' / ')
    case 'chips':
      return chipsText(said, words)
    case 'text':
      return said.text
  }
}

/** null where there is nothing to be right or wrong about. */
export function isRight(said: Said, truth: Said | null): boolean | null {
  if (truth === null) return null
  if (said.kind === 'option' && truth.kind === 'option') return said.key === truth.key
  if (said.kind === 'cards' && truth.kind === 'cards') {
    return said.cards.length === 0 ? truth.cards.length === 0 : truth.cards.includes(said.cards[0] ?? 0)
  }
  return null
}

/** How far a number is from the measured one. */
export function offBy(said: Said, truth: Said | null): number | null {
  return said.kind === 'number' && truth?.kind === 'number' ? rounded(Math.abs(said.value - truth.value)) : null
}

export function sentence(words: readonly string[], tokens: readonly (TokenId | null)[]): string {
  return tokens.map((token) => (token === null ? '____' : (words[token] ?? '?'))).join(' ')
}

function lineText({ mark, words: tokens, goesOn }: Line, words: readonly string[]): string {
  const text = sentence(words, tokens)
  if (mark === 'written') return text
  return mark === 'begun' ? t('line.begun', { text, goesOn: sentence(words, goesOn) }) : t(`line.${mark}`, { text })
}

function chipsText({ racks, words: chips }: Extract<Said, { kind: 'chips' }>, words: readonly string[]): string {
  const onRacks = Object.entries(racks).map(([rack, count]) => [textOf('rack', rack), count] as const)
  const onWords = Object.entries(chips).map(([word, count]) => [words[Number(word)] ?? '?', count] as const)
  return formatList(
    [...onRacks, ...onWords].filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`),
  )
}
