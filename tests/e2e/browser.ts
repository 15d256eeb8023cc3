/** The one browser of the end-to-end tests, with or without the software WebGPU adapter. */
import { chromium, type Browser } from 'playwright'
import { ensureBrowser, launchFlags } from '../../scripts/browser.ts'

/** The caller closes it. `webgpu`: whether `navigator.gpu` finds an adapter; without it pages must fall back. */
export function launchBrowser({
  webgpu = false,
  flags = [],
}: { webgpu?: boolean; flags?: readonly string[] } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    headless: true,
    args: ['--headless=new', ...launchFlags, ...(webgpu ? ['--enable-unsafe-webgpu'] : []), ...flags],
  })
}
