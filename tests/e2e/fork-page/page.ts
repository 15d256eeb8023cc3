/** Starts a worker as the app's lab is, and hands the test what it says. */
declare global {
  var population: Promise<unknown>
}

const worker = new Worker(new URL('./population-worker.ts', import.meta.url), { type: 'module' })
const { promise, resolve, reject } = Promise.withResolvers<unknown>()
worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data))
worker.addEventListener('error', ({ message }) => reject(new Error(message)))
globalThis.population = promise
