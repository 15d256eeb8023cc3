import { storedPack } from '../../packs/stored-pack.ts'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  formatAmong,
  formatAmongShort,
  formatBits,
  formatClock,
  formatCount,
  formatDrop,
  formatPercent,
  formatShare,
  formatWords,
  t,
  textAt,
  textOf,
} from '../../../client/locale/t.ts'
import { briefQuestions, conceptQuestions, optionKeys } from '../../../stops/run/content.ts'
import { MOST_TEAMS } from '../../../shared/match/limits.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import { makeTeams } from '../../../shared/match/teams.ts'
import { allTexts } from '../../all-texts.ts'
import { rejectWords } from '../../../shared/protocol/reject.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const keys: ReadonlySet<string> = new Set(allTexts.keys())

describe('the catalogue', () => {
  it('has a sentence for every no of the room', () => {
    for (const word of rejectWords) expect(keys).toContain(`reject.${word}`)
  })

  it('has the words that the rules and the pack bring by id', () => {
    const { racks } = storedPack('town')
    expect(racks.length).toBeGreaterThan(0)
    for (const { id } of racks) expect(keys).toContain(`rack.${id}`)
    expect(new Set(makeTeams(MOST_TEAMS).map(teamName)).size).toBe(MOST_TEAMS)
    const questions = [
      ...briefQuestions.map((id) => `brief.${id}`),
      ...conceptQuestions.map(({ id }) => `concept.${id}`),
    ]
    for (const question of questions) {
      expect(keys).toContain(question)
      for (const option of optionKeys(question)) expect(keys).toContain(option)
    }
    for (const id of briefQuestions) expect(keys).toContain(`measured.${id}`)
    for (const { id } of conceptQuestions) expect(keys).toContain(`concept-why.${id}`)
  })

  it('has no empty text, and closes every brace', () => {
    for (const [key, text] of allTexts) {
      for (const form of typeof text === 'string' ? [text] : Object.values(text)) {
        expect(form.trim(), key).not.toBe('')
        expect(form.replaceAll(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/)
      }
    }
  })
})

describe('a text', () => {
  it('is filled with its parameters, and chooses its form by the count', () => {
    expect(t('lobby.players', { count: 1 })).toBe('1 player on board')
    expect(t('lobby.players', { count: 1200 })).toBe('1,200 players on board')
    expect(t('join.room', { code: 'KELPA' })).toBe('Room KELPA')
  })

  it('of an unknown id is the id itself', () => {
    expect(textOf('rack', 'pirates')).toBe('pirates')
    expect(textAt('brief.nothing')).toBe('brief.nothing')
    expect(textOf('toString', 'x')).toBe('x')
  })
})

describe('numbers', () => {
  it('are put into digits in one place', () => {
    const files = globSync(['client/**/*.ts', 'stops/*/face/**/*.ts']).filter(
      (path) => !path.startsWith('client/bench'),
    )
    const own = files.filter((path) => /new Intl\.NumberFormat\(|toLocaleString\(|\} ?%[^"`;\w]/.test(read(path)))
    // Spans of time are told in their own units, on the page of the check alone.
    expect(own.toSorted()).toEqual(['client/check/span.ts', 'client/locale/t.ts', 'client/report/csv-style.ts'])
  })

  it('add up as they are shown, whatever lies behind the second digit', () => {
    expect([7.996, 2.604].map(formatBits)).toEqual(['8.00', '2.60'])
    expect([-0.003, -0.006, -0].map(formatBits)).toEqual(['0.00', '-0.01', '0.00'])
    expect(formatDrop(7.996, 2.604)).toBe('5.40')
    expect(formatDrop(2.604, 7.996)).toBe('5.40')
    expect(formatDrop(3.001, 3.004)).toBe('0.00')
  })

  it('tell surprise as guessing among so many words', () => {
    const blind = Math.log2(277)
    const told = (feel: (bits: number, blindBits: number) => string) => (bits: number) => feel(bits, blind)
    expect([0, 0.5564, 1, 2, 8.1138, 8.13, 11.6].map(told(formatAmong))).toEqual([
      'like being sure of the word',
      'like being right 7 times in 10',
      'like guessing among 2 words',
      'like guessing among 4 words',
      'like guessing among 277 words',
      'like blind guessing',
      'worse than blind guessing: sure of the wrong words',
    ])
    expect([0, 0.5564, 2, 8.13, 11.6].map(told(formatAmongShort))).toEqual([
      'sure of it',
      'right 7 times in 10',
      'among 4 words',
      'blind guessing',
      'worse than blind guessing',
    ])
    expect([11.6, 0.4].map(formatCount)).toEqual(['3,100', '1'])
    expect(formatShare(1 / 70_123)).toBe('1 in 70,000')
  })

  it('keep two digits of a small chance, none of a large one, and say of a tiny one how seldom it comes', () => {
    expect([0, 0.0035, 0.041, 0.41, 1].map(formatShare)).toEqual(['0%', '1 in 290', '4.1%', '41%', '100%'])
    expect([0, 0.2, 1, 2].map(formatWords)).toEqual(['1 word', '1 word', '2 words', '4 words'])
    // In a list all are in one unit.
    expect([0, 1e-9, 0.0009, 0.0035, 0.041, 0.41].map(formatPercent)).toEqual([
      '0%',
      'under 0.01%',
      '0.09%',
      '0.35%',
      '4.1%',
      '41%',
    ])
    expect([1e-30, 1.3e-8].map(formatShare)).toEqual(['less than 1 in a billion', '1 in 77,000,000'])
  })

  it('count down in minutes and seconds', () => {
    expect([0, 900, 61_000, 600_000].map(formatClock)).toEqual(['0:00', '0:01', '1:01', '10:00'])
  })
})
