/** Makes `virtual:model-page`: the program of the page that a model is taken home in, with all that it needs, as one text. */
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type UserConfig } from 'vite'

const name = 'virtual:model-page'
const resolved = `\0${name}`
const entry = fileURLToPath(new URL('../client/take-home/page/main.ts', import.meta.url))

/** `resolve`: as for the app itself. */
export function modelPage(resolve: NonNullable<UserConfig['resolve']>): Plugin {
  return {
    name: 'model-page',
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        resolve,
        build: {
          write: false,
          target: 'safari15.4',
          rolldownOptions: { input: entry, output: { format: 'iife' } },
        },
      })
      const [output] = [built].flat()
      const chunk = output !== undefined && 'output' in output ? output.output[0] : null
      if (chunk === null) throw new Error('the page of a model was not built')
      return `export default ${JSON.stringify(chunk.code)}`
    },
  }
}
