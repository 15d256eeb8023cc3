/** Looks stand in style sheets, made of tokens. What a template brings itself is a measured length alone, as `--part`. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('has no look written into a template', () => {
  const files = globSync(['client/**/*.ts', 'stops/*/face/**/*.ts'])
  expect(files.length).toBeGreaterThan(150)
  const written = files.flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/\sstyle=(?:"([^"]*)"|\$\{)/g), ([, style = '']) => ({
      path,
      style,
    })).filter(({ style }) => !/^--[a-z]/.test(style)),
  )
  // The tip of the stage stands where the pointer is.
  expect(written.filter(({ path }) => path !== 'client/stage/game-stage.ts')).toEqual([])
})
