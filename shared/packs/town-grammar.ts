/**
 * The language of the town: its templates and how often each is used. Every clue comes before the word it helps
 * to guess, because the model reads from left to right.
 */
import type { Grammar } from './grammar.ts'
import { life } from './town-life.ts'
import { nature } from './town-nature.ts'

export const townGrammar: Grammar = [...nature, ...life]
