/** `npm run backup -- FILE`: all rooms and the server's key in one file, also while the server runs. Settings as for the start. */
import { readEnv, StartupError } from './env.ts'
import { backUp } from './persistence/backup.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Into which file? npm run backup -- backup.db')
  process.exit(2)
}
try {
  const rooms = await backUp(readEnv(process.env), file)
  console.log(
    `${rooms} rooms are in ${file}, with names, sentences and the server's key: keep it where nobody else reads it.`,
  )
} catch (trouble) {
  if (!(trouble instanceof StartupError)) throw trouble
  console.error(`No backup was made. ${trouble.message}`)
  process.exit(1)
}
