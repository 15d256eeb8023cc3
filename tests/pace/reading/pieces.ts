/** Pieces of a screen that are read, each with its words. Texts are counted as the locale has them. */
import '../../all-texts.ts'
import { textAt } from '../../../client/locale/t.ts'

export interface Piece {
  readonly name: string
  readonly words: number
  /** Behind a fold: for who has nothing else to do. */
  readonly folded?: boolean
}

/** A number with its name counts as two words. */
export const FIGURE = 2

export function piece(name: string, words: number): Piece {
  return { name, words }
}

/** Fixed texts of the locale. */
export function texts(name: string, ...keys: readonly string[]): Piece {
  return piece(name, count(...keys.map(textAt)))
}

export function count(...said: readonly string[]): number {
  return said.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0)
}

/** The first time with its words; later only the figures on it are new. */
export function anew(time: number, name: string, words: number, figures: number): Piece {
  return piece(name, time <= 0 ? words : figures)
}

export function when(is: boolean, ...pieces: readonly Piece[]): readonly Piece[] {
  return is ? pieces : []
}
