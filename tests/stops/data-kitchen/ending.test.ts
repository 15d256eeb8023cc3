/** What the end of the line says of the kitchen. */
import { expect, it } from 'vitest'
import { lineText } from '../../../client/locale/t.ts'
import { story } from '../../../stops/data-kitchen/face/ending.ts'

it('says how much was won back, and that nothing was where cleaning has cost more than it won', () => {
  const said = (share: number) => story(null, { share, auto: null }).map(lineText).join(' ')
  expect(said(0.43)).toBe('In the kitchen your cleaning won back 43% of what could be won back.')
  expect(said(-0.04)).toBe('In the kitchen your cleaning won nothing back of what could be won back.')
})
