/**
 * The project as somebody has it in a folder of their own, with its pages built: to be upgraded there. The next build is the
 * same pages with other names for every script, as after a change in each of them.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface CopiedHouse {
  readonly folder: string
  /** Puts the next build in the place of this one; a running server goes on without noticing. */
  readonly upgrade: () => void
  readonly remove: () => void
}

export function copyHouse(): CopiedHouse {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-house-'))
  for (const part of [
    'server',
    'shared',
    'stops',
    'assets',
    'scripts',
    'build/client',
    'package.json',
    'client/index.html',
  ])
    cpSync(part, join(folder, part), { recursive: true })
  for (const kernels of readdirSync('build').filter((name) => name.endsWith('.wasm')))
    cpSync(join('build', kernels), join(folder, 'build', kernels))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    upgrade: () => renameScripts(join(folder, 'build', 'client')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function renameScripts(pages: string): void {
  const assets = join(pages, 'assets')
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const next = (name: string) => name.replace(/-([\w-]{8})\.js$/, (_, hash: string) => `-${hash.slice(0, 6)}_v.js`)
  const texts = [
    ...['index.html', 'sw.js'].map((name) => join(pages, name)),
    ...readdirSync(assets, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => join(assets, name)),
  ]
  for (const path of texts) {
    let text = readFileSync(path, 'utf8')
    for (const name of names) text = text.replaceAll(name, next(name))
    writeFileSync(path, text)
  }
  for (const name of names) renameSync(join(assets, name), join(assets, next(name)))
}
