/** The ledger of chaos finds what it is there to find. */
import { expect, test } from 'vitest'
import type { MatchEvent } from '../../shared/match/events.ts'
import { type Asked, Phone } from './crowd.ts'
import { ledgerOf } from './ledger.ts'

const phone = new Phone({ name: 'Ada' })
const asked = (id: string, answer: Asked['answer']): Asked => ({ id, name: 'play', payload: {}, answer })
phone.asked.push(asked('done', null), asked('open', undefined), asked('refused', 'not-now'))

const joined: MatchEvent = { at: 1, type: 'joined', seat: 's1', name: 'Ada', team: null }
const press = (tap: string): MatchEvent => ({
  at: 2,
  type: 'tapped',
  seat: 's1',
  on: { stop: 'flashcard', ask: 'press', tap: null },
  tap,
})

test('a log that holds each acknowledged tap once is in order, whether an open one is in it or not', () => {
  const clean = { lost: 0, doubled: 0, invented: 0 }
  expect(ledgerOf([joined, press('done')], [phone])).toEqual(clean)
  expect(ledgerOf([joined, press('done'), press('open')], [phone])).toEqual(clean)
})

test('what is lost, doubled or invented is counted', () => {
  expect(ledgerOf([joined], [phone]).lost).toBe(1)
  expect(ledgerOf([joined, press('done'), press('done')], [phone]).doubled).toBe(1)
  expect(ledgerOf([joined, joined, press('done')], [phone]).doubled).toBe(1)
  expect(ledgerOf([joined, press('done'), press('refused')], [phone]).invented).toBe(1)
  expect(ledgerOf([joined, press('done'), press('never')], [phone]).invented).toBe(1)
  expect(ledgerOf([joined, { ...joined, name: 'Ghost' }, press('done')], [phone]).invented).toBe(1)
})
