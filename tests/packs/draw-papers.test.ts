import { storedPack } from './stored-pack.ts'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import { drawPapers, freshSentences } from '../../shared/packs/draw-papers.ts'
import { examFloor } from '../../shared/packs/exam-floor.ts'
import { floorBits } from '../../shared/packs/grammar-entropy.ts'
import { papersFor } from '../../shared/packs/papers.ts'
import type { Pack, Sentence } from '../../shared/packs/pack.ts'
import { worldLanguage } from '../../shared/worlds/world-file.ts'
import { town } from '../../shared/worlds/town/town.ts'

const pack = storedPack('town')
const language = worldLanguage(town)
const fresh = freshSentences(language, pack)
const text = ({ tokens }: Pick<Sentence, 'tokens'>) => tokens.join(' ')

describe('the language that training never shows', () => {
  it('is a fifth of the town, and holds the whole public exam', () => {
    expect(language.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(0.2, 2)
    const all = new Set(language.map(({ words }) => words.join(' ')))
    expect(all.size).toBe(language.length)
    const asked = pack.heldOut.map(({ tokens }) => tokens.map((token) => pack.words[token]).join(' '))
    expect(asked.filter((sentence) => !all.has(sentence))).toEqual([])
  })

  it('knows of each sentence what the file knows of its own: key words, template, and the exact floor', () => {
    const known = new Map(language.map((saying) => [saying.words.join(' '), saying]))
    for (const { tokens, key, template, floorBits } of pack.heldOut) {
      const same = known.get(tokens.map((token) => pack.words[token]).join(' '))
      expect(same).toMatchObject({ key, template, floorBits })
    }
    for (const { words, floorBits: told } of language.slice(0, 40)) {
      const exact = floorBits(town.grammar, words)
      expect(told.every((bits, i) => Math.abs(bits - exact[i]) <= 0.0005)).toBe(true)
    }
  })
})

describe('papers of a room', () => {
  const { lesson, rehearsal } = drawPapers(fresh, pack, randomFrom(5))
  const papers = { ...lesson, otherCards: rehearsal.cards, otherExam: rehearsal.exam }

  it('hold no sentence of the file, and none twice', () => {
    const all = Object.values(papers).flatMap((paper) => paper.map(text))
    expect(all).toHaveLength(400 + 400 + 80 + 80 + 400)
    expect(new Set(all).size).toBe(all.length)
    const inFile = new Set([...pack.heldOut, ...pack.train].map(text))
    expect(all.filter((sentence) => inFile.has(sentence))).toEqual([])
    expect(
      Math.max(...Object.values(papers).flatMap((paper) => paper.map(({ tokens }) => tokens.length))),
    ).toBeLessThan(pack.longest)
  })

  it('are about as hard as the language', () => {
    expect(Math.abs(examFloor({ heldOut: lesson.exam }).bits - pack.entropyBits.perToken)).toBeLessThan(0.08)
    for (const { cards } of [lesson, rehearsal]) {
      expect(Math.abs(examFloor({ heldOut: cards }).keyBits - pack.entropyBits.keyWord)).toBeLessThan(0.25)
    }
  })

  it('replay by their draws, and differ between rooms', () => {
    expect(drawPapers(fresh, pack, randomFrom(5)).lesson).toEqual(lesson)
    const other = new Set(drawPapers(fresh, pack, randomFrom(6)).lesson.cards.map(text))
    expect(lesson.cards.filter((card) => other.has(text(card))).length).toBeLessThan(20)
  })
})

describe('which papers a match uses', () => {
  const sentence = pack.train[0]
  const paper = { cards: [sentence], exam: [sentence], practice: [sentence] }

  it('its own, those of the occasion', () => {
    const own: Pack = { ...pack, sealed: { lesson: paper, rehearsal: { ...paper, cards: [] } } }
    expect(papersFor(own, 'lesson').cards).toHaveLength(1)
    expect(papersFor(own, 'rehearsal').cards).toHaveLength(0)
  })

  it('the public ones where it has none, and never in place of sealed ones', () => {
    expect(papersFor(pack, 'lesson').exam).toBe(pack.heldOut)
    expect(() => papersFor({ ...pack, sealed: { rehearsal: paper } }, 'lesson')).toThrow('sealed')
  })
})
