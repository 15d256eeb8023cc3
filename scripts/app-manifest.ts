/** How the app is installed: what devices are told of it, and the pictures of its icon (scripts/build-icons.ts). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What Chromium asks for, and at 180 pixels what iOS takes from the page. */
export const iconFiles = [
  { file: 'icon-180.png', width: 180, isCut: false },
  { file: 'icon-192.png', width: 192, isCut: false },
  { file: 'icon-512.png', width: 512, isCut: false },
  { file: 'icon-cut.png', width: 512, isCut: true },
] as const

/** `start`: address of solo, seen from the app's folder. */
export function appManifest(start: string) {
  return {
    name: 'Gradient Express',
    short_name: 'Gradient',
    id: './',
    start_url: start,
    scope: './',
    display: 'standalone' as const,
    background_color: '#F7F0E1',
    theme_color: '#23282E',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-cut.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}

export function appIcons(root: string): Plugin {
  return {
    name: 'app-icons',
    apply: 'build',
    generateBundle() {
      for (const { file } of iconFiles)
        this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(root, 'build/icons', file)) })
    },
  }
}
