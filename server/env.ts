/** The server's few settings, read once from the environment; a wrong one is named in one line. */
import { hostname } from 'node:os'
import { z } from 'zod'

const whole = (least: number, most: number) =>
  z
    .string()
    .transform(Number)
    .refine((n) => Number.isInteger(n) && n >= least && n <= most, `must be a whole number from ${least} to ${most}`)

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const envSchema = z.object({
  /** 0 asks the system for a free port. */
  PORT: whole(0, 65_535).default(2567),
  /** Folder of the database and the server's key. */
  DATA_DIR: z.string().default('./data'),
  /** A PostgreSQL database in the place of the file in DATA_DIR. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgres://user:password@host:5432/database',
    })
    .optional(),
  /** Several processes on one PostgreSQL that know of each other by this Redis. */
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be an address such as redis://user:password@host:6379' })
    .optional(),
  /** Name or address by which the other processes reach this one. */
  PEER_HOST: z.string().default(hostname()),
  /** Where people find this server, when a proxy stands in front of it. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be a whole address, such as https://school.example/train/' })
    .refine((url) => !/[?#]/.test(url), 'must end with its path: no ? and no #')
    .optional(),
  /** Proxies in front: 1 when PUBLIC_URL is set, else none. */
  PROXIES: whole(0, 10).optional(),
  /** Days after which a room that nobody has touched is deleted. */
  KEEP_DAYS: whole(1, 3_650).default(30),
  /** Works of the server's own trainers at once: rooms whose host's browser does not train. 0: the server trains nothing. */
  LAB_THREADS: whole(0, 64).default(1),
  /** Whoever sends it may read /metrics; without one only this computer itself. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 signs').optional(),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
})
export type Env = z.infer<typeof envSchema>

/** Why the server cannot start, in words for whoever runs it. */
export class StartupError extends Error {
  override readonly name = 'StartupError'
}

/** What stands in these is a secret: it is never said back. */
const secret = new Set(['REDIS_URL', 'DATABASE_URL'])

/** Throws `StartupError` that names the variable. An empty variable counts as not set. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = envSchema.safeParse(set)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `${name} ${issue.message}${secret.has(name) ? '' : `, not ${set[name]}`}`
  })
  throw new StartupError(`Wrong setting. ${lines.join('; ')}`)
}
