/**
 * `npm run restore -- FILE`: puts a backup into a store without rooms, a file or PostgreSQL, whichever it was made of. Settings as
 * for the start; the server must not run.
 */
import { readEnv, StartupError } from './env.ts'
import { restore } from './persistence/backup.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('From which file? npm run restore -- backup.db')
  process.exit(2)
}
try {
  console.log(`${await restore(readEnv(process.env), file)} rooms are back: npm start`)
} catch (trouble) {
  if (!(trouble instanceof StartupError)) throw trouble
  console.error(`Nothing was restored. ${trouble.message}`)
  process.exit(1)
}
