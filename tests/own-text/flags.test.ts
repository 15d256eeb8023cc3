/** What in a text should be looked at: found with how often it stands there, and quickly, whatever the text is. */
import { expect, test } from 'vitest'
import { flagsOf } from '../../shared/own-text/flags.ts'
import { isOffensive } from '../../shared/names/offence.ts'
import { cutText } from '../../shared/own-text/sentences.ts'

const text = `Write to keeper@lighthouse.example or call 0171 555 01 99. The page is www.lighthouse.example today.
In the morning, Marina walked with Tomas to the boat. Later Marina said that Tomas had lost the oars. The shit weather stayed.
A man named Tomas and a girl named Marina laughed. An island is an island.`

const found = (kind: string) => flagsOf(text, isOffensive).filter((flag) => flag.kind === kind)

test('addresses and numbers are found as they stand', () => {
  expect(
    found('contact')
      .map(({ what }) => what)
      .toSorted(),
  ).toEqual(['0171 555 01 99', 'keeper@lighthouse.example', 'www.lighthouse.example'])
})

test('words that hurt are found in any case, and ordinary ones are not', () => {
  expect(found('offence')).toEqual([{ kind: 'offence', what: 'shit', times: 1 }])
})

test('a word looks like a name when it never stands without its capital in mid-sentence', () => {
  expect(found('name')).toEqual([
    { kind: 'name', what: 'Marina', times: 3 },
    { kind: 'name', what: 'Tomas', times: 3 },
  ])
})

test('what is left out takes its sentence along, and nothing that only looks like it', () => {
  const { paragraphs, leftOut } = cutText(
    'The Marina shines. Marinade is a sauce for fish. Ask keeper@lighthouse.example about it.',
    ['marina', 'keeper@lighthouse.example'],
  )
  expect(paragraphs).toEqual([[['marinade', 'is', 'a', 'sauce', 'for', 'fish']]])
  expect(leftOut).toBe(2)
})

test('a line of a hundred thousand letters, figures or marks is no trouble', () => {
  for (const mark of ['a', '1', '@', '.', 'a@', '(1', 'A ', '🐐'])
    expect(flagsOf(mark.repeat(100_000), isOffensive).length).toBeLessThan(45)
})
