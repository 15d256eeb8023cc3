/** Puts the server together: store, key, packs, labs, rooms, http and the socket on one port. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { matchMaker } from '@colyseus/core'
import { type Logger, pino } from 'pino'
import { stops } from '../stops/rules.ts'
import type { Pack } from '../shared/packs/pack.ts'
import { brainFor } from '../shared/match/brains.ts'
import { worldIds } from '../shared/worlds/ids.ts'
import { depotRecipe } from '../shared/match/models.ts'
import { fingerprintOf, type Signer, signerFrom } from './attest/signer.ts'
import { lineStart } from './cluster/belongs-to.ts'
import type { Cluster } from './cluster/cluster.ts'
import { Forward } from './cluster/forward.ts'
import { Hop } from './cluster/hop.ts'
import { Watch } from './cluster/watch.ts'
import { type Env, StartupError } from './env.ts'
import type { House } from './house.ts'
import { checkRoutes } from './http/check.ts'
import { siteOf } from './http/site.ts'
import { sourceBehind } from './http/source.ts'
import { watchRoutes } from './http/watch-routes.ts'
import { web } from './http/web.ts'
import { beAbleToTrain } from './lab/able-to-train.ts'
import { DepotModels } from './lab/depot-models.ts'
import { LabQueue } from './lab/lab-queue.ts'
import { openLocalLab } from './lab/local-lab.ts'
import { Metrics } from './metrics.ts'
import { prepareLanguage } from './language-aside.ts'
import { lineRoutes } from './line/line-routes.ts'
import { Lines } from './line/lines.ts'
import { Packs } from './packs.ts'
import { prepareFolder } from './persistence/data-folder.ts'
import type { DataLock } from './persistence/data-lock.ts'
import { lockStore, openStore } from './persistence/open-store.ts'
import { Expiry } from './rooms/expiry.ts'
import { FrameGuard } from './rooms/frame-guard.ts'
import { hearLibrary } from './rooms/library-log.ts'
import { LineDoor } from './rooms/line-door.ts'
import { Rooms } from './rooms/rooms.ts'
import { readServerKey, Tokens } from './rooms/tokens.ts'

/** Largest frame of the socket. Sizes within it are judged by who speaks, with a word; a larger one ends the line. */
const MOST_FRAME_BYTES = 4 * 1024 * 1024

/** How long a room stays in memory when nobody is in it. */
const SLEEP_MS = 120_000

/** So many of them: a school's rooms between two lessons. A fresh one takes 60 kB. */
const MOST_IDLE = 50

/** After so long nobody is kept waiting by what a server does only once. */
const QUIET_MS = 60_000

const NO_DATABASE = 'Several processes (REDIS_URL) have their rooms in one PostgreSQL: DATABASE_URL must name it.'

/** Said at the start of a server that trains nothing, to its log and to whoever started it. */
export const ONLY_BROWSERS_TRAIN =
  'This server trains no models (LAB_THREADS=0): a room is trained by the browser of its host, on no board, and not at all where that cannot.'

/** What rooms are opened with unless somebody asks for another. */
const USUAL_PACK = 'town'

const root = join(import.meta.dirname, '..')

export interface RunningServer {
  readonly port: number
  readonly log: Logger
  /** Of the key that signs this server's exports. */
  readonly fingerprint: string
  /** Says goodbye to everybody (close code 4001: come back soon), writes down who left, and lets go of the port. */
  readonly stop: () => Promise<void>
}

/** Rejects with `StartupError`: folder in use or not writable, broken database, damaged key, port taken, no way to train. */
export async function startServer(env: Env, sleepMs = SLEEP_MS, mostIdle = MOST_IDLE): Promise<RunningServer> {
  const folder = prepareFolder(env.DATA_DIR)
  const isOneOfSeveral = env.REDIS_URL !== undefined
  if (isOneOfSeveral && env.DATABASE_URL === undefined) throw new StartupError(NO_DATABASE)
  const lock = await lockStore(folder, env.DATABASE_URL, isOneOfSeveral)
  try {
    await beAbleToTrain()
    return await startOn(folder, lock, env, { sleepMs, mostIdle })
  } catch (trouble) {
    await lock.release()
    throw trouble
  }
}

type Rest = Pick<House, 'sleepMs' | 'mostIdle'>

/** One server a process: Colyseus' matchmaker is one. */
async function startOn(folder: string, lock: DataLock, env: Env, rest: Rest): Promise<RunningServer> {
  const log = pino({ level: env.LOG_LEVEL, serializers: { trouble: pino.stdSerializers.err } })
  hearLibrary(log)
  const store = await openStore(folder, env.DATABASE_URL)
  const metrics = new Metrics()
  const trains = env.LAB_THREADS > 0
  // One that trains nothing measures all the same.
  const threads = Math.max(1, env.LAB_THREADS)
  const openLab = (pack: Pack) => openLocalLab(pack, threads)
  const labs = new LabQueue(openLab, threads, (waited, worked) => metrics.worked(waited, worked))
  const key = readServerKey(folder)
  const signer = signerFrom(key)
  const cluster = await joinOthers(env, signer)
  const house: House = {
    stops,
    store,
    cluster,
    tokens: new Tokens(key),
    signer,
    packs: new Packs(join(root, 'assets', 'packs'), key),
    labs,
    trains,
    depotModels: new DepotModels(store, labs),
    frames: new FrameGuard(),
    metrics,
    keepDays: env.KEEP_DAYS,
    ...rest,
    log,
    now: () => Date.now(),
    steady: () => performance.now(),
  }
  await house.packs.prepare(USUAL_PACK)
  const site = siteOf(env)
  const hop = new Hop(key)
  const sourceOf = sourceBehind(site.proxies, hop)
  const rooms = new Rooms(house, sourceOf)
  const http = createServer()
  // A player thinks of a name for longer than Node's five seconds: on a slow network a new connection costs as much again.
  http.keepAliveTimeout = 75_000
  const transport = new LineDoor({ server: http, maxPayload: MOST_FRAME_BYTES }, rooms, house)
  const lines = new Lines(MOST_FRAME_BYTES, cluster === null ? '' : lineStart(cluster.id))
  const forward = cluster === null ? null : new Forward(cluster, rooms, hop, log)
  forward?.watch(http)
  const others = cluster === null ? null : new Watch(cluster, rooms, log)
  metrics.watch({ rooms: () => rooms.count, lines: () => rooms.lines(), waiting: () => labs.waiting })
  let isStopping = false
  const doors = {
    forward: forward?.http ?? null,
    sourceOf,
    lines: lineRoutes(lines, sourceOf, (line, request) => transport.admit(line, request)),
    check: checkRoutes(folder, sourceOf, trains),
    watch: watchRoutes(house, () => isStopping, env.METRICS_TOKEN),
  }
  http.on('request', web(house, rooms, doors, join(root, 'build', 'client'), site))
  await matchMaker.accept()
  const expiry = new Expiry(house, rooms)
  await expiry.start()
  const restored = await rooms.restore()
  const soon = setTimeout(() => void prepareTheRest(house), QUIET_MS)

  const stopAll = async () => {
    isStopping = true
    await others?.stop()
    await expiry.stop()
    clearTimeout(soon)
    await matchMaker.gracefullyShutdown()
    lines.stop()
    transport.shutdown()
    http.closeAllConnections()
    await labs.dispose()
    await cluster?.leave()
    await store.close()
  }
  const stop = async () => {
    try {
      await stopAll()
    } finally {
      await lock.release()
    }
  }
  try {
    const port = await listen(http, env.PORT)
    lock.announce(`http://localhost:${port}`)
    await cluster?.announce(`http://${env.PEER_HOST}:${port}`)
    others?.start()
    log.info({ port, restored, trains }, 'listening')
    if (!trains) log.warn(ONLY_BROWSERS_TRAIN)
    return { port, log, fingerprint: fingerprintOf(signer.key), stop }
  } catch (trouble) {
    await stopAll()
    throw trouble
  }
}

/** What of Colyseus' knows of other processes is loaded where there are some. */
async function joinOthers({ REDIS_URL }: Env, signer: Signer): Promise<Cluster | null> {
  if (REDIS_URL === undefined) {
    await matchMaker.setup()
    return null
  }
  const { Cluster } = await import('./cluster/cluster.ts')
  return await Cluster.join(REDIS_URL, fingerprintOf(signer.key))
}

/**
 * What else a lesson would have to wait for, while nobody has asked for it: the usual depot model, and what the other worlds
 * can say.
 */
async function prepareTheRest({ packs, depotModels, trains, log }: House): Promise<void> {
  try {
    const pack = await packs.pack(USUAL_PACK)
    if (trains) await depotModels.prepare(pack, depotRecipe(brainFor('class', pack)))
    for (const id of worldIds) {
      await prepareLanguage(id)
      await packs.prepare(id)
    }
  } catch (trouble) {
    log.warn({ trouble }, 'not all is prepared')
  }
}

function listen(http: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (trouble: NodeJS.ErrnoException) => reject(portTrouble(port, trouble)))
    http.listen(port, () => {
      const address = http.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** Whoever holds the port, it is not a server with these data: the lock of the folder was free. */
function portTrouble(port: number, { code, message }: NodeJS.ErrnoException): StartupError {
  if (code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1
    return new StartupError(`Port ${port} is taken by another program. Choose another: PORT=${other} npm start`)
  }
  if (code === 'EACCES') {
    return new StartupError(`This user may not open port ${port}. Choose one above 1023: PORT=2567 npm start`)
  }
  return new StartupError(`Port ${port} cannot be opened (${message}).`)
}
