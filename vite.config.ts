/** Builds the client into build/client; in development it stands in front of the server on 2567. */
import { cp } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { appIcons, appManifest } from './scripts/app-manifest.ts'
import { folderOfLanguage, languageFiles } from './scripts/languages.ts'
import { offlineWorker } from './scripts/offline-worker.ts'
import { firstVisit, firstVisitGroups } from './scripts/first-visit.ts'
import { lazyParts } from './scripts/lazy-parts.ts'
import { modelPage } from './scripts/model-page.ts'
import { leanSchema, withoutPrediction } from './scripts/lean-schema.ts'

const root = import.meta.dirname
const server = 'http://localhost:2567'

/** Solo reads its text pack as a plain file: /packs/<id>.json. */
const packs: Plugin = {
  name: 'packs',
  async writeBundle({ dir }) {
    if (dir !== undefined) await cp(resolve(root, 'assets/packs'), resolve(dir, 'packs'), { recursive: true })
  },
}

/** The speed test's worker and all that it fetches lie in a folder of their own: no phone loads it, no cache keeps it. */
const benchFolder = (): Plugin => {
  let isBench = false
  return {
    name: 'bench-folder',
    options({ input }) {
      isBench = JSON.stringify(input).includes('bench-worker')
    },
    outputOptions(options) {
      const name = 'assets/bench/[name]-[hash].js'
      return isBench ? { ...options, entryFileNames: name, chunkFileNames: name } : options
    },
  }
}

const resolving = {
  alias: [{ find: /^zod$/, replacement: resolve(root, 'client/lab/zod-without-eval.ts') }],
  // A checkout whose path holds a `#` is built through a link: see scripts/plain-path.ts.
  preserveSymlinks: process.execArgv.includes('--preserve-symlinks'),
}

export default defineConfig({
  root: resolve(root, 'client'),
  // Every path in the build is relative: the server says in the page's <base> where the app lives.
  base: './',
  build: {
    outDir: resolve(root, 'build/client'),
    emptyOutDir: true,
    // iPads of 2014 to 2017 end at iPadOS 15 or 16. Older browsers get a notice (index.html).
    target: 'safari15.4',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1800,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: firstVisitGroups },
        chunkFileNames: ({ facadeModuleId }) => `${folderOfLanguage(facadeModuleId) ?? 'assets/'}[name]-[hash].js`,
        // Plain web hosts do not all know .mjs, and a browser runs nothing that is not called a script.
        assetFileNames: ({ names: [name = ''] }) =>
          name.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]',
      },
      treeshake: withoutPrediction,
    },
  },
  resolve: resolving,
  worker: { format: 'es', plugins: () => [benchFolder()] },
  server: {
    proxy: {
      '/api': server,
      '/health': server,
      '/matchmake': server,
      '/packs': server,
      '/line/': { target: server.replace('http', 'ws'), ws: true },
      // The SDK's own socket of a room is /<process>/<room>?sessionId=…
      '^/[A-Za-z0-9_-]{9}/[A-Za-z]+\\?.*sessionId=': { target: server.replace('http', 'ws'), ws: true },
    },
  },
  plugins: [
    packs,
    languageFiles(root),
    appIcons(root),
    leanSchema,
    lazyParts,
    firstVisit,
    modelPage(resolving),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: appManifest('./solo'),
      workbox: offlineWorker,
    }),
  ],
})
