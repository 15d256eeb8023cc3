/** Every text of every screen and stop: a test shows what no page would show together. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Text } from '../client/locale/brought.ts'

/** By key. */
export const allTexts = new Map<string, Text>()
for (const path of globSync(['client/locale/en/*.ts', 'stops/*/face/**/*.en.ts'])) {
  const parts: Readonly<Record<string, Readonly<Record<string, Text>>>> = await import(resolve(path))
  for (const part of Object.values(parts)) for (const [key, text] of Object.entries(part)) allTexts.set(key, text)
}
