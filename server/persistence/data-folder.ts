/**
 * DATA_DIR before anything else looks at it: made, closed to other users of this machine, and asked whether it can be
 * written. It holds children's names and the keys of their seats.
 */
import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StartupError } from '../env.ts'
import { fileTrouble } from '../file-trouble.ts'

/** Everything that a server puts there begins with one of these. */
const OURS = ['gradient-express.db', 'server.', 'running.']

/** Returns the folder's whole path. Throws `StartupError` that says what is in the way. Opens no file. */
export function prepareFolder(named: string): string {
  const folder = resolve(named)
  try {
    make(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (trouble) {
    throw unusable(folder, trouble)
  }
  const names = readdirSync(folder)
  const ours = names.filter((name) => OURS.some((start) => name.startsWith(start)))
  // A folder that holds other things too, such as /tmp, is not ours to close.
  if (ours.length === names.length) close(folder, 0o700)
  for (const path of ours.map((name) => join(folder, name))) {
    close(path, 0o600)
    try {
      accessSync(path, constants.R_OK | constants.W_OK)
    } catch (trouble) {
      throw unusable(path, trouble)
    }
  }
  return folder
}

/** One folder after the other: Node's own `recursive` never returns where the system makes no folders, as in /proc. */
function make(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  if (dirname(folder) !== folder) make(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function unusable(path: string, trouble: unknown): StartupError {
  const what = fileTrouble(path, trouble) ?? `${path} cannot be used (${String(trouble)})`
  return new StartupError(`${what}. Mend that, or choose another folder: DATA_DIR=/another/folder npm start`)
}

/** Takes the rights of other users away; quiet where it is not ours to do, since access is asked about afterwards. */
function close(path: string, mode: number): void {
  try {
    const now = lstatSync(path)
    if (!now.isSymbolicLink() && (now.mode & 0o077) !== 0) chmodSync(path, mode)
  } catch {
    return
  }
}
