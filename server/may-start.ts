/**
 * `npm start` runs this before it builds: a wrong setting, a folder that cannot be written, or a server that runs already
 * is said at once, and no build changes the pages of a running server.
 */
import { readEnv } from './env.ts'
import { prepareFolder } from './persistence/data-folder.ts'
import { lockData } from './persistence/data-lock.ts'
import { sayWhyNot } from './say-why-not.ts'

try {
  lockData(prepareFolder(readEnv(process.env).DATA_DIR)).release()
} catch (trouble) {
  sayWhyNot(trouble)
}
