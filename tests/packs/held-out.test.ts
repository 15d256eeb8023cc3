import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../shared/measures/random.ts'
import { write } from '../../shared/packs/grammar.ts'
import { combinationOf, heldOutCombinations } from '../../shared/packs/held-out.ts'
import { town } from '../../shared/worlds/town/town.ts'
import { toyGrammar } from './toy-grammar.ts'

describe('setting combinations aside', () => {
  it('names a combination by its template and slots', () => {
    expect(combinationOf(toyGrammar[0], { animal: 'cat', verb: 'sat' })).toBe('rest/cat/sat')
    expect(combinationOf(toyGrammar[1], { time: '' })).toBe('purr/')
  })

  it('takes about the wanted share of every template', () => {
    const held = heldOutCombinations(town.grammar, 1 / 8, new Set(), randomFrom(1))
    const random = randomFrom(2)
    const seen = new Map(town.grammar.map(({ name }) => [name, { all: 0, held: 0 }]))
    for (let i = 0; i < 12_000; i++) {
      const { template, filled } = write(town.grammar, random)
      const count = seen.get(template.name)!
      count.all++
      if (held.has(combinationOf(template, filled))) count.held++
    }
    for (const [name, { all, held: some }] of seen) {
      // One combination may overshoot by a little; the sample adds four standard errors.
      const slack = 0.02 + 4 * Math.sqrt((0.125 * 0.875) / all)
      expect(Math.abs(some / all - 0.125), name).toBeLessThan(slack)
    }
  })

  it('keeps no animal, person or job back more than others', () => {
    const held = heldOutCombinations(town.grammar, 1 / 5, new Set(), randomFrom(3))
    const kept = new Map<string, number>()
    for (const name of held) {
      const [template, ...values] = name.split('/')
      if (template === 'tool') for (const value of values) kept.set(value, (kept.get(value) ?? 0) + 1)
    }
    // 10 people and 8 jobs make 80 even combinations: 16 are held, 1 or 2 of each person and 2 of each job.
    expect(kept.size).toBe(18)
    expect(Math.min(...kept.values())).toBeGreaterThanOrEqual(1)
    expect(Math.max(...kept.values())).toBeLessThanOrEqual(2)
  })

  it('takes the wanted combinations first', () => {
    const always = new Set(['home//cat/sat'])
    for (let seed = 0; seed < 5; seed++) {
      expect(heldOutCombinations(town.grammar, 1 / 8, always, randomFrom(seed))).toContain('home//cat/sat')
    }
  })
})
