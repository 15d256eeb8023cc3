/** When a button rests: as soon as its press means something else, and not because its words came later than the button. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Settling } from '../../../client/screens/settling.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function settling() {
  const host = {
    addController: vi.fn(),
    removeController: vi.fn(),
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  }
  return { host, button: new Settling(host) }
}

it('rests for half a second in a new phase, and is drawn again when it may be pressed', () => {
  const { host, button } = settling()
  expect(button.isNew(1, 'Close the bets')).toBe(false)
  expect(button.isNew(2, 'Show the word')).toBe(true)
  vi.advanceTimersByTime(499)
  expect(button.isNew(2, 'Show the word')).toBe(true)
  vi.advanceTimersByTime(1)
  expect(host.requestUpdate).toHaveBeenCalledOnce()
  expect(button.isNew(2, 'Show the word')).toBe(false)
})

it('rests when its press does something else within a phase', () => {
  const { button } = settling()
  button.isNew(1, 'Open the bets')
  expect(button.isNew(1, 'Close the bets')).toBe(true)
})

it('does not rest because the words of a page that was just loaded have come', () => {
  const { button } = settling()
  expect(button.isNew(7, null)).toBe(false)
  expect(button.isNew(7, 'Close the bets')).toBe(false)
})

it('rests in a new phase whose words have not come, for as long as in any other', () => {
  const { button } = settling()
  button.isNew(1, 'Close the bets')
  expect(button.isNew(2, null)).toBe(true)
  vi.advanceTimersByTime(300)
  expect(button.isNew(2, 'Show the word')).toBe(true)
  vi.advanceTimersByTime(200)
  expect(button.isNew(2, 'Show the word')).toBe(false)
})
