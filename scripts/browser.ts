/**
 * Finds the Chromium-family browser that the end-to-end tests drive, and installs one where that is possible.
 * Never skips quietly: without a browser the tests fail with one line that says what to run.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave']
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsApps = [
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of a browser: BROWSER_PATH, one on the PATH, a usual place, or Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env['BROWSER_PATH']
  if (named !== undefined) return existsSync(named) ? named : null
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  const candidates = [...onPath, ...macApps, ...windowsApps, chromium.executablePath()]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** A browser's path, after installing one if need be. Throws one clear line when it cannot. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found !== null) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium found: installing it with apt-get.')
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  } else {
    console.log('No Chromium found: asking Playwright to download one.')
    spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  }
  const installed = findBrowser()
  if (installed !== null) return installed
  throw new Error(
    'No Chromium-family browser. Run "npx playwright install chromium", or set BROWSER_PATH, then test again.',
  )
}

/** Quiet, offline, and able to run as root in a container. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
