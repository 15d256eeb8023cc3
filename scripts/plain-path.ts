/**
 * Vite takes `#` and `?` in the path of a project for parts of an address, and globs read brackets. Where the path holds
 * such a sign the script runs once more, through a link of a plain name that leads to the same folder.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')

/** This checkout as a path, of which every tool understands each sign. */
export const isPlain = /^[\p{L}\p{N} ._~@+,:\\/-]*$/u.test(root)

/** Runs the script again from a plain path and ends with its exit code; returns where the path is plain already. */
export function runFromPlainPath(script: string): void {
  if (isPlain) return
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'gradient-build-'))
  const link = join(folder, 'checkout')
  symlinkSync(root, link, 'junction')
  const words = ['--preserve-symlinks', '--preserve-symlinks-main', join(link, relative(root, script))]
  const { status } = spawnSync(process.execPath, [...words, ...process.argv.slice(2)], { cwd: link, stdio: 'inherit' })
  rmSync(folder, { recursive: true })
  process.exit(status ?? 1)
}
