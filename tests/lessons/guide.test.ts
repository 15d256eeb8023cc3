/** Every stop has a teacher's page with all that a lesson needs, in the same order, so that it can be printed in parts. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { lexer, type Token, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { guideOf, parts } from '../../shared/lessons/guide.ts'
import { lessons } from '../../stops/lessons.ts'
import { stops } from '../../stops/rules.ts'

/** All that lessons of a length are made of; a stop that is younger may have its page later. */
const ids = stops
  .map(({ id }) => id)
  .filter((id) => lessons.some(({ group, plan }) => group !== 'other' && plan.some(({ stop }) => stop === id)))
const guideAt = (id: string) => guideOf(readFileSync(`docs/lessons/${id}.md`, 'utf8'))
const list = (tokens: readonly Token[]) => tokens.find((token): token is Tokens.List => token.type === 'list')

it('is there for each stop of a ready lesson, and for nothing that is none', () => {
  const there = globSync('docs/lessons/*.md').map((path) => basename(path, '.md'))
  expect(ids.filter((id) => !there.includes(id))).toEqual([])
  const known: readonly string[] = stops.map(({ id }) => id)
  expect(there.filter((id) => !known.includes(id))).toEqual([])
  expect(ids.length).toBeGreaterThanOrEqual(20)
})

describe.each(ids)('the page of %s', (id) => {
  const guide = guideAt(id)
  const plan = lexer(guide.parts.plan)

  it('says what it is for, how long it takes, what happens and what to say', () => {
    expect(guide.parts.plan).toMatch(/^\*\*Goal\.\*\* \S/)
    expect(guide.parts.plan).toMatch(/^\*\*Minutes\.\*\* \S/m)
    const table = plan.find((token): token is Tokens.Table => token.type === 'table')
    expect(table?.rows.length).toBeGreaterThanOrEqual(3)
  })

  it('names misconceptions, and questions with an answer each', () => {
    const names = plan.flatMap((token) => (token.type === 'heading' ? [(token as Tokens.Heading).text] : []))
    expect(names.some((name) => name.startsWith('Misconceptions'))).toBe(true)
    const at = plan.findIndex(
      (token) =>
        token.type === 'heading' && (token as Tokens.Heading).text === 'Questions, with answers of a thirteen-year-old',
    )
    const questions = list(plan.slice(at))?.items ?? []
    expect(questions.length).toBeGreaterThanOrEqual(2)
    for (const { text } of questions) expect(text).toMatch(/(\?.*(\*|"|“)|\*.*\?)/s)
  })

  it('has a worksheet for a pencil, with at least three tasks and room to answer', () => {
    const { worksheet } = guide.parts
    expect(worksheet.match(/^\*\*\d\./gm)?.length ?? 0).toBeGreaterThanOrEqual(3)
    expect(worksheet).toMatch(/____|\| +\|/)
    // One sheet of paper.
    expect(worksheet.split(/\s+/).length).toBeLessThan(420)
    expect(worksheet).not.toMatch(/\bcut out\b|\bscissors\b|\bcolou?r in\b/i)
  })

  it('has an answer at three levels, and one to each task and to the exit ticket', () => {
    const { answers, worksheet } = guide.parts
    for (const level of ['begins', 'secure', 'goes further'])
      expect(answers).toMatch(new RegExp(`^\\| ${level} \\| \\S`, 'm'))
    expect(answers).toMatch(/\*\*Exit ticket\.\*\* \S/)
    if (answers.startsWith('There is no right')) return
    const tasks = Array.from(worksheet.matchAll(/^\*\*(\d)\./gm), ([, no]) => no)
    const answered = Array.from(answers.matchAll(/\*\*(\d)\.\*\*|\| question (\d)/g), ([, no, open]) => no ?? open)
    expect(answered.toSorted()).toEqual(tasks.toSorted())
  })

  it('ends with an exit ticket of two questions, and a form without computers in steps', () => {
    expect(list(lexer(guide.parts.exit))?.items).toHaveLength(2)
    expect(guide.parts.unplugged).toMatch(/^\*\*.+\((about )?\d+ minutes/)
    expect(list(lexer(guide.parts.unplugged))?.items.length).toBeGreaterThanOrEqual(4)
  })
})

describe('a page', () => {
  const whole =
    '# A\n\n**Goal.** B\n\n## Worksheet\n\nC\n\n## Answers\n\nD\n\n## Exit ticket\n\nE\n\n## Without computers\n\nF\n'

  it('is told apart by its headings', () => {
    expect(guideOf(whole)).toEqual({
      language: 'en',
      title: 'A',
      parts: { plan: '**Goal.** B', worksheet: 'C', answers: 'D', exit: 'E', unplugged: 'F' },
    })
    expect(Object.keys(guideOf(whole).parts)).toEqual([...parts])
  })

  it.each([
    ['Answers', 'Answer'],
    ['Exit ticket', 'Worksheet'],
  ])('that lacks %s is none', (there, other) => {
    expect(() => guideOf(whole.replace(`## ${there}`, `## ${other}`))).toThrow('in the place of')
  })

  it('has nothing behind its last part', () => {
    expect(() => guideOf(`${whole}\n## More\n\nG\n`)).toThrow('something else')
  })
})
