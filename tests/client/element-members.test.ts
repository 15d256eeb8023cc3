/**
 * What our elements call their own must not be the name of something that every element of some browser has: there an
 * assignment sets an attribute instead of the field. WebKit's elements have a `cue`, which is always true or false.
 */
import bcd from '@mdn/browser-compat-data/forLegacyNode'
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Members of HTMLElement and of what it inherits: by MDN's data, and what WebKitGTK 2.50 has beside those. */
const browsers: ReadonlySet<string> = new Set([
  ...[bcd.api['HTMLElement'], bcd.api['Element'], bcd.api['Node'], bcd.api['EventTarget']].flatMap((owner) =>
    Object.keys(owner ?? {}),
  ),
  'cue',
  'cuebackground',
  'webkitdropzone',
  'onbeforecopy',
  'onbeforecut',
  'onbeforepaste',
  'onbeforeload',
])

/** A field, accessor or method of a class, as the formatter writes it: two spaces in, and none of an instance's locals. */
const member =
  /^ {2}(?:@\w+\([^)]*\)(?:\)|) )?((?:(?:private|protected|public|readonly|override|static|async|accessor|get|set) )*)(\w+)[?!]?(?:: |\(| = |<)/gm

/** From the first class on: what stands before it are shapes of data. */
const classes = globSync('{client,stops}/**/*.ts').flatMap((file) => {
  const [, ...rest] = readFileSync(file, 'utf8').split('extends LitElement')
  return rest.length === 0 ? [] : [{ file, text: rest.join('') }]
})

test('no element’s own member has the name of one that browsers give to every element', () => {
  const found = classes.flatMap(({ file, text }) =>
    Array.from(text.matchAll(member), ([, words = '', name = '']) => ({ file, words, name })),
  )
  // It does read classes.
  expect(found.some(({ name }) => name === 'connectedCallback')).toBe(true)
  expect(found.length).toBeGreaterThan(300)
  const taken = found.filter(({ words, name }) => !words.includes('override') && browsers.has(name))
  expect(taken.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})
