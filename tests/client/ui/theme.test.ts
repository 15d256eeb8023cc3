/** The choice of colours, on a browser made of the four things that it touches. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

class Device extends EventTarget {
  matches = false

  turn(dark: boolean): void {
    this.matches = dark
    this.dispatchEvent(new Event('change'))
  }
}

/** A page that was just opened; `kept` outlives it, as storage does. */
async function open(kept: Map<string, string>, { dark = false, refuses = false } = {}) {
  const device = new Device()
  device.matches = dark
  const root: { dataset: Record<string, string> } = { dataset: {} }
  vi.stubGlobal('matchMedia', (query: string) => {
    expect(query).toBe('(prefers-color-scheme: dark)')
    return device
  })
  vi.stubGlobal('document', { documentElement: root })
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      if (refuses) throw new Error('refused')
      return kept.get(key) ?? null
    },
    setItem: (key: string, value: string) => {
      if (refuses) throw new Error('refused')
      kept.set(key, value)
    },
  })
  vi.resetModules()
  const theme = await import('../../../client/ui/theme.ts')
  return { ...theme, device, worn: () => root.dataset['theme'] }
}

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
})
afterEach(() => vi.unstubAllGlobals())

describe('the theme', () => {
  it('follows the device until somebody chooses, and from then on does not', async () => {
    const page = await open(kept, { dark: true })
    page.wearTheme('page')
    expect(page.worn()).toBe('dark')
    page.device.turn(false)
    expect(page.worn()).toBe('light')
    page.chooseTheme('page', 'dark')
    expect(page.worn()).toBe('dark')
    page.device.turn(true)
    page.device.turn(false)
    expect(page.worn()).toBe('dark')
  })

  it('follows the device again when that is chosen', async () => {
    const page = await open(kept)
    page.chooseTheme('page', 'dark')
    page.chooseTheme('page', 'device')
    expect(page.worn()).toBe('light')
    page.device.turn(true)
    expect(page.worn()).toBe('dark')
  })

  it('is kept for the next page, apart for the pages and the wall', async () => {
    const first = await open(kept)
    first.chooseTheme('page', 'dark')
    first.chooseTheme('wall', 'light')
    const next = await open(kept)
    expect([next.themeChoice('page'), next.themeChoice('wall')]).toEqual(['dark', 'light'])
    next.wearTheme('page')
    expect(next.worn()).toBe('dark')
    next.wearTheme('wall')
    expect(next.worn()).toBe('light')
  })

  it('tells whoever draws with it', async () => {
    const page = await open(kept)
    const told: string[] = []
    window.addEventListener(page.themeWorn, () => told.push(page.wornTheme()))
    page.chooseTheme('wall', 'dark')
    page.chooseTheme('wall', 'light')
    expect(told).toEqual(['dark', 'light'])
  })

  it('is worn, if not kept, where storage is refused', async () => {
    const page = await open(kept, { refuses: true })
    page.wearTheme('page')
    expect(page.worn()).toBe('light')
    page.chooseTheme('page', 'dark')
    expect(page.worn()).toBe('dark')
    expect(page.themeChoice('page')).toBe('device')
  })

  it('takes nothing else from storage', async () => {
    const { choiceOf } = await open(kept)
    expect(['light', 'dark', 'device', 'sepia', '', null].map(choiceOf)).toEqual([
      'light',
      'dark',
      'device',
      'device',
      'device',
      'device',
    ])
  })
})
