/**
 * Chromium without anything that Safari 15.4 of an iPad does not have: each global and each member is taken away before the
 * first line of a page or worker runs, by MDN's data. What cannot be taken away (syntax, style) is looked for in the built
 * files (tests/client/old-browsers).
 */
import type { BrowserContext } from 'playwright'
import { missingApis, type MissingMember } from '../client/old-browsers/missing.ts'

/** Without WASM SIMD, which came with Safari 16.4: V8 believes that the processor has no vector instructions. */
export const costumeFlags = ['--js-flags=--no-enable-ssse3']

const { globals, members } = missingApis('all')

/** Runs in the page: knows nothing of this file. */
function takeAway(globals: readonly string[], members: readonly MissingMember[]): void {
  const world: object = globalThis
  const isThing = (it: unknown): it is object => (typeof it === 'object' && it !== null) || typeof it === 'function'
  for (const { owner, name, isStatic } of members) {
    const it: unknown = owner === 'TypedArray' ? Object.getPrototypeOf(Uint8Array) : Reflect.get(world, owner)
    if (!isThing(it)) continue
    const made: unknown = Reflect.get(it, 'prototype')
    if (isStatic !== false || !isThing(made)) Reflect.deleteProperty(it, name)
    if (isStatic !== true && isThing(made)) Reflect.deleteProperty(made, name)
    if (isThing(made) && Object.prototype.isPrototypeOf.call(made, world)) Reflect.deleteProperty(world, name)
  }
  for (const name of globals) Reflect.deleteProperty(world, name)
}

const script = `(${takeAway.toString()})(${JSON.stringify(globals)},${JSON.stringify(members)});`

/** Put on before the context has a page. */
export async function wearSafari(context: BrowserContext): Promise<void> {
  await context.addInitScript(script)
  // A script of a page's own does not reach its workers.
  await context.route(/\/assets\/(lab-worker|fork-thread)-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: script + (await answer.text()) })
  })
}
