/**
 * Puts `client/parts/part-files.ts` in the place of Vite's preload helper, which inserts <link rel="modulepreload"> and
 * cannot tell a file that did not come. The helper is called with the list of all files of a part; here its own file is
 * on that list too.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const viteHelper = '\0vite/preload-helper.js'
const ours = fileURLToPath(new URL('../client/parts/part-files.ts', import.meta.url))

export const lazyParts: Plugin = {
  name: 'lazy-parts',
  enforce: 'pre',
  apply: 'build',
  config: () => ({
    build: {
      modulePreload: {
        resolveDependencies: (file, files, { hostType }) =>
          hostType === 'js' ? [file, ...files.filter((each) => each !== file)] : files,
      },
    },
  }),
  load: (id) => (id === viteHelper ? `export { withFiles as __vitePreload } from ${JSON.stringify(ours)}` : null),
}
