/**
 * A stock Firefox, an ESR above all, for the same tests as Chromium: Playwright drives it over WebDriver BiDi. Nothing of
 * Firefox is patched, so what is seen here is what a school's machine shows.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, firefox } from 'playwright'
import { ensureFirefox } from '../../scripts/browser.ts'
import { patient } from './browser.ts'

/** Its channel "moz-firefox" means: speak BiDi, not Playwright's own protocol to its own build. */
const channel = 'moz-firefox'

/** The caller closes it. Pages see a person who wants less motion, as those of `Cast` do. Needs a POSIX shell. */
export async function launchFirefox(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-firefox-'))
  const script = join(folder, 'firefox')
  const relay = join(import.meta.dirname, 'firefox-relay.ts')
  writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${relay}" "${ensureFirefox()}" "$@"\n`)
  chmodSync(script, 0o700)
  const browser = await firefox.launch({
    channel,
    executablePath: script,
    headless: true,
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  })
  browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }))
  return patient(browser)
}
