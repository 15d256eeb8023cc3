/**
 * Finds the browsers that the end-to-end tests drive, one of Chromium's family and a Firefox, and installs them where that
 * is possible. Never skips quietly: without a browser the tests fail with one line that says what to run.
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

const firefoxCommands = ['firefox-esr', 'firefox']
const firefoxApps = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of a browser: BROWSER_PATH, one on the PATH, a usual place, or Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  return find('BROWSER_PATH', commands, [...macApps, ...windowsApps, chromium.executablePath()])
}

/** Path of a Firefox as its makers ship it: FIREFOX_PATH, one on the PATH, a usual place; null when there is none. */
export function findFirefox(): string | null {
  return find('FIREFOX_PATH', firefoxCommands, firefoxApps)
}

/**
 * Path of Chromium's engine without the window around it, for pages alone: a page costs a sixth of the processor's time,
 * because no tab strip is drawn for it. null when there is none; the whole browser does the same. A browser that somebody has
 * named is the one to be tested.
 */
export function findShell(): string | null {
  return find('BROWSER_PATH', ['chromium-headless-shell'], [])
}

/** A path that the variable `setting` names is the only one that counts. */
function find(setting: string, commands: readonly string[], places: readonly string[]): string | null {
  const named = process.env[setting]
  if (named !== undefined) return existsSync(named) ? named : null
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null
}

/** A browser's path, after installing one if need be. Throws one clear line when it cannot. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found !== null) return found
  if (!installPackage('Chromium', 'chromium')) {
    console.log('No Chromium found: asking Playwright to download one.')
    spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  }
  const installed = findBrowser()
  if (installed !== null) return installed
  throw new Error(
    'No Chromium-family browser. Run "npx playwright install chromium", or set BROWSER_PATH, then test again.',
  )
}

/** Installs the shell where that is possible; says where pages are tested then. */
export function ensureShell(): string {
  if (findShell() === null) installPackage('headless shell of Chromium', 'chromium-headless-shell')
  return findShell() ?? ensureBrowser()
}

/** A Firefox's path, after installing the ESR if need be. Throws one clear line when it cannot. */
export function ensureFirefox(): string {
  const found = findFirefox()
  if (found !== null) return found
  installPackage('Firefox', 'firefox-esr')
  const installed = findFirefox()
  if (installed !== null) return installed
  throw new Error('No Firefox. Install Firefox or Firefox ESR, or set FIREFOX_PATH, then test again.')
}

/** Whether this process has asked already what there is to be installed. */
let isUpdated = false

/** Whether this is a machine on which apt-get may install; then it was tried. */
export function installPackage(title: string, name: string): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log(`No ${title} found: installing it with apt-get.`)
  if (!isUpdated) execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  isUpdated = true
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: 'inherit' })
  return true
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
