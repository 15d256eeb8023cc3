/** Why a server cannot start on this Redis, in one line that tells no password. */
import { StartupError } from '../env.ts'

export function redisTrouble(url: string, trouble: unknown): StartupError {
  const { hostname, port } = new URL(url)
  const words = trouble instanceof Error ? trouble.message : String(trouble)
  const place = `(REDIS_URL, ${hostname}:${port === '' ? 6379 : port})`
  if (/WRONGPASS|NOAUTH/.test(words)) return new StartupError(`Redis refuses this user or password ${place}.`)
  return new StartupError(`Redis does not answer: start it, or mend the address ${place}.`)
}
