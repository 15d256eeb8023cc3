/**
 * The worker by which solo opens without a network, and the list of what it stores when it is installed: the whole app in
 * English. The other languages lie in folders of their own; of them the page stores the one that is spoken
 * (client/solo/keep-language.ts).
 */
import type { GenerateSWOptions } from 'workbox-build'

export const offlineWorker = {
  globPatterns: ['**/*.{html,js,mjs,css,woff2,svg,png,wasm,json}'],
  globIgnores: ['assets/bench/**', 'assets/bench-*', 'assets/write-pptx-*', 'assets/language/**'],
  maximumFileSizeToCacheInBytes: 8_000_000,
  // A new worker takes over at once: pages notice a new build themselves (client/parts/version.ts).
  skipWaiting: true,
  clientsClaim: true,
  cleanupOutdatedCaches: true,
  // The page itself comes from the server while it is there: from the cache it could be an old one.
  navigateFallback: null,
  directoryIndex: null,
  runtimeCaching: [
    {
      urlPattern: ({ request, url }) =>
        request.mode === 'navigate' && !/\/(api|http|matchmake)\/|\/health$/.test(url.pathname),
      handler: 'NetworkFirst',
      options: {
        networkTimeoutSeconds: 4,
        plugins: [
          {
            // A proxy whose server is away answers for it: then too the page waits for it, and not the person.
            fetchDidSucceed: ({ response }) =>
              response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error('no server')),
            // The page that fits the files in the cache is the one that came with them, under any address.
            cacheWillUpdate: () => Promise.resolve(null),
            cachedResponseWillBeUsed: () =>
              caches.match(new URL('index.html', location.href).href, { ignoreSearch: true }),
          },
        ],
      },
    },
    {
      // Stored by the page, not by the worker.
      urlPattern: /\/assets\/language\//,
      handler: async ({ request }) => (await caches.match(request)) ?? fetch(request),
    },
  ],
} satisfies Partial<GenerateSWOptions>
