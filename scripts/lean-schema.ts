/**
 * A class room keeps no Colyseus state: it sends messages. Of `@colyseus/schema` the SDK then needs the codec of numbers
 * and words alone, a tenth of the library; the build leaves the rest out of every page. What else the SDK names is
 * there to be linked and throws when it is used; a name that a new version adds stops the build.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const library = new Set(['@colyseus/schema', '@colyseus/schema/input'])
const lean = '\0lean-schema'
/** Named by the SDK for rooms with state or inputs. */
const unused = [
  'Callbacks',
  'Decoder',
  'InputEncoder',
  'Reflection',
  'getDecoderStateCallbacks',
  '$refId',
  '$values',
] as const

/** The SDK's prediction of moving things, which no page uses, would stay as code that may do something when it is loaded. */
export const withoutPrediction = {
  moduleSideEffects: [{ test: /@colyseus\/sdk\/build\/predict\//, sideEffects: false }],
}

export const leanSchema: Plugin = {
  name: 'lean-schema',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (library.has(id) ? lean : null),
  load(id) {
    if (id !== lean) return null
    // The package exports its whole bundle only; its sources lie beside it.
    const codec = fileURLToPath(new URL('../src/encoding/', import.meta.resolve('@colyseus/schema')))
    return `
      export { decode } from ${JSON.stringify(`${codec}decode.ts`)}
      export { encode } from ${JSON.stringify(`${codec}encode.ts`)}
      function unused() { throw new Error('this page was built for rooms without a Colyseus state') }
      export { ${unused.map((name) => `unused as ${name}`).join(', ')} }
    `
  },
}
