/**
 * `npm start` runs this before it builds: a wrong setting, a folder that cannot be written, a database that does not answer, or a server that runs already
 * is said at once, and no build changes the pages of a running server.
 */
import { readEnv } from './env.ts'
import { prepareFolder } from './persistence/data-folder.ts'
import { lockStore } from './persistence/open-store.ts'
import { sayWhyNot } from './say-why-not.ts'

try {
  const env = readEnv(process.env)
  const lock = await lockStore(prepareFolder(env.DATA_DIR), env.DATABASE_URL, env.REDIS_URL !== undefined)
  await lock.release()
} catch (trouble) {
  sayWhyNot(trouble)
}
