import { describe, expect, it } from 'vitest'
import { cleanCode, routeOf } from '../../../client/app/router.ts'

describe('an address', () => {
  it('means a screen, with the code as the room spells it', () => {
    expect(routeOf('/')).toEqual({ screen: 'landing' })
    expect(routeOf('/join')).toEqual({ screen: 'join', code: null })
    expect(routeOf('/join/kelpa')).toEqual({ screen: 'join', code: 'KELPA' })
    expect(routeOf('/projector/KELPA/')).toEqual({ screen: 'projector', code: 'KELPA' })
    expect(routeOf('/solo')).toEqual({ screen: 'solo' })
    expect(routeOf('/bench')).toEqual({ screen: 'bench' })
    expect(routeOf('/plan')).toEqual({ screen: 'plan' })
    // An id is what it is, to the letter.
    expect(routeOf('/homework/aB-c_9')).toEqual({ screen: 'homework', id: 'aB-c_9' })
    expect(routeOf('/homeworks')).toEqual({ screen: 'homeworks' })
    expect(routeOf('/lessons')).toEqual({ screen: 'lessons', stop: null })
    expect(routeOf('/lessons/who-moves')).toEqual({ screen: 'lessons', stop: 'who-moves' })
    expect(routeOf('/school/privacy')).toEqual({ screen: 'school', page: 'privacy' })
    expect(routeOf('/school')).toEqual({ screen: 'lost' })
    expect(routeOf('/check')).toEqual({ screen: 'check' })
  })

  it('that leads nowhere is said to be lost', () => {
    for (const path of [
      '/play',
      '/host/',
      '/nothing',
      '/play/KELPA/more',
      '/solo/x',
      '/homework',
      '/homeworks/x',
      '/bench/x',
      '/lost/KELPA',
      '/landing/KELPA',
    ]) {
      expect(routeOf(path)).toEqual({ screen: 'lost' })
    }
  })
})

it('a code may be typed in any case, with spaces and dashes', () => {
  expect(cleanCode(' ke-l pa ')).toBe('KELPA')
})
