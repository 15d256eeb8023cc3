/** A weight in words, short enough to stand under its lever, with the numbers that it names. */
import { quoted } from '../../../../client/locale/quoted.ts'
import { t } from '../t.ts'
import type { GradientEntry } from '../../../../shared/lab/jobs/step.ts'
import { wordOf } from '../../../../client/stage/labels.ts'
import { reading, type Reading } from '../../../../client/stage/shape.ts'

export interface WeightLabel {
  readonly text: string
  readonly readings: readonly Reading[]
}

/**
 * `source`: path of the entry in the view; `width`: numbers a word. The embedding's rows are words or places, row-major.
 */
export function weightLabel(
  entry: GradientEntry,
  source: string,
  width: number,
  words: readonly string[],
): WeightLabel {
  const { parameter, index } = entry
  if (parameter === 'embed.token' || parameter === 'embed.position') {
    const row = Math.floor(index / width)
    const column = index % width
    const number = reading(column, `${source}.index % play.train.width`, t('stage.weight'), 'place')
    const at = `${source}.index // play.train.width`
    return parameter === 'embed.token'
      ? {
          text: t('stage.weight-of-word', { word: nameOf(words, row), number: column + 1 }),
          readings: [number, reading(row, at, wordOf(words, row), 'word')],
        }
      : {
          text: t('stage.weight-of-place', { place: row + 1, number: column + 1 }),
          readings: [number, reading(row, at, t('stage.place-name'), 'place')],
        }
  }
  return {
    text: t('stage.weight-of-part', { part: partOf(parameter), number: index + 1 }),
    readings: [reading(index, `${source}.index`, t('stage.weight'), 'place')],
  }
}

/** The boundary before and after every sentence is a word of the model, too. */
function nameOf(words: readonly string[], token: number): string {
  return token === 0 ? t('stage.boundary') : quoted(wordOf(words, token))
}

function partOf(parameter: string): string {
  if (parameter.includes('.attention.')) return t('stage.attention')
  return parameter.includes('.mlp.') ? t('stage.mlp') : t('stage.norm')
}
