/** The browsers of the end-to-end tests. */
import { type Browser, chromium } from 'playwright'
import { ensureBrowser, findShell, launchFlags } from '../../scripts/browser.ts'
import { patience } from './cast.ts'

/**
 * How Chromium is started. `whole`: with the window around its pages, which costs more. `webgpu`: whether `navigator.gpu`
 * finds an adapter, a software one, as only the whole browser has; without it pages must fall back.
 */
export function browserOptions({
  webgpu = false,
  whole = webgpu,
  flags = [],
}: { readonly webgpu?: boolean; readonly whole?: boolean; readonly flags?: readonly string[] } = {}) {
  const args = [...launchFlags, ...(webgpu ? ['--enable-unsafe-webgpu'] : []), ...flags]
  return whole
    ? { executablePath: ensureBrowser(), args: ['--headless=new', ...args] }
    : { executablePath: findShell() ?? ensureBrowser(), args }
}

/** The caller closes it. */
export async function launchBrowser(asked: Parameters<typeof browserOptions>[0] = {}): Promise<Browser> {
  return patient(await chromium.launch({ headless: true, ...browserOptions(asked) }))
}

/** Every page of it waits long for what is to come: that a machine is busy is no fault. */
export function patient(browser: Browser): Browser {
  return browser.on('context', (context) => context.setDefaultTimeout(patience))
}
