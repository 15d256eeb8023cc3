/** What a teacher sees of a lesson at a glance: each stop, each question, what was right and what the class said. */
import { expect, it } from 'vitest'
import { classAnswers } from '../../../client/report/class-answers.ts'
import { roomReport } from '../../../shared/match/report.ts'
import { Game } from '../../match/game.ts'
import { players } from '../../match/played-run.ts'
import { smallRules } from '../../match/small-world.ts'
import { playedLesson } from './played-lesson.ts'

const stops = classAnswers(playedLesson())

const line = (stop: number, question: string) => stops[stop]?.rows.find((row) => row.question.startsWith(question))

it('has a table for every stop, with how many answered and what they said', () => {
  expect(stops.map(({ name }) => name)).toEqual(['1 Pile of Math', '2 Flashcard', '3 The Run'])
  expect(line(0, 'guess: surprise')).toMatchObject({ count: 2, said: 'middle 2.75, from 1.50 to 4.00' })
  expect(line(0, 'guess: surprise')?.truth).toMatch(/^\d+\.\d\d$/)
  expect(line(0, 'said to')).toMatchObject({ count: 1, truth: '', said: '1 sentence' })
  expect(line(1, 'chance after round 2')).toMatchObject({ count: 1, said: expect.stringContaining('25') })
  expect(line(1, 'dose')).toMatchObject({ count: 1, said: '0.05' })
  expect(line(2, 'bet on card 1')?.said).toMatch(/^[+−-]?\d+\.\d\d bits saved on average$/)
  expect(line(2, 'bet on card 1')?.truth).toMatch(/^\w+$/)
  expect(line(2, 'taught')?.said).toMatch(/^\d+ sentences$/)
  expect(line(2, 'explanation')).toMatchObject({ truth: '', said: '' })
  const concept = line(2, 'question of understanding')
  const counts = [...(concept?.said.matchAll(/: (\d+)(?= · |$)/g) ?? [])].map(([, count]) => Number(count))
  expect(counts.reduce((all, count) => all + count, 0)).toBe(concept?.count)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

it('shows what was measured though nobody had guessed it, and leaves out what there is nothing to say of', () => {
  expect(line(1, 'chance after round 1')).toMatchObject({
    count: 0,
    truth: expect.stringContaining('%'),
    said: '',
  })
  expect(classAnswers(roomReport(new Game().match, smallRules, 'key'))).toEqual([])
  const begun = new Game({ plan: ['pile-of-math'] }).join(...players).goTo('talk')
  expect(classAnswers(roomReport(begun.match, smallRules, 'key'))).toEqual([])
})
