/** The measurements behind /check. Each is a real one, made here and now. */
import { brainFor } from '../../shared/match/brains.ts'
import type { DiskCheck, ServerCheck } from '../../shared/protocol/check.ts'
import { openLab } from '../lab/open-lab.ts'
import { warmUp } from '../lab/warm-up.ts'
import { formatNumber, formatRate, t } from '../locale/t.ts'
import { call, jsonOf } from '../net/api.ts'
import { fetchPack } from '../net/fetch-pack.ts'
import { isBoolean, isNumber, nullOr, objectOf, parsed } from '../net/shape.ts'
import { whereText } from '../screens/lab-texts.ts'
import type { CheckName, Outcome } from './outcome.ts'
import { formatSpan } from './span.ts'
import { type Trip, tripByHttp, tripBySocket } from './wires.ts'

/** A room with its checkpoints takes a few of these; a day of lessons fits in, bytes. */
const enoughBytes = 200e6
/** A step of the class's model that takes longer is the server's to do, ms: the desk thinks the same. */
const slowStep = 250
/** Clocks further apart make reports hard to read, ms. The game itself goes by the server's clock alone. */
const clockApart = 60_000
const engineLimit = 30_000

const serverCheck = objectOf<ServerCheck>({
  disk: objectOf<DiskCheck>({ writable: isBoolean, freeBytes: nullOr(isNumber) }),
  others: isNumber,
  isElsewhere: isBoolean,
  hasNetwork: isBoolean,
  trains: isBoolean,
  now: isNumber,
})

/** What the server says, and how far its clock is ahead of this one, ms. Rejects with `ApiError`. */
export async function askServer(visit: string): Promise<ServerCheck & { readonly ahead: number }> {
  const path = `/api/check?visit=${visit}`
  // The first answer waits for the disk; the second comes at once, and its clock is the truer one.
  await call(path)
  const sent = Date.now()
  const found = parsed(serverCheck, await jsonOf(await call(path)))
  return { ...found, ahead: found.now - (sent + Date.now()) / 2 }
}

type Server = Awaited<ReturnType<typeof askServer>> | null

export const measures: Readonly<Record<CheckName, (server: Server) => Outcome | Promise<Outcome>>> = {
  address: (server) => {
    if (server === null) return bad(t('check.server'), t('check.server-do'))
    if (server.others > 0) return good(t('check.address-others', { count: server.others }))
    if (server.isElsewhere) return good(t('check.address-here'))
    return server.hasNetwork
      ? { verdict: 'open', measured: t('check.address-open'), advice: t('check.address-open-do') }
      : bad(t('check.address-none'), t('check.address-none-do'))
  },
  sockets: async () => wire('sockets', await tripBySocket()),
  fallback: async () => {
    const { ms, isHeld } = await tripByHttp()
    return ms !== null && isHeld
      ? good(t('check.fallback-held', { ms: formatNumber(ms) }))
      : wire('fallback', { ms, isHeld })
  },
  disk: (server) => {
    if (server === null) return bad(t('check.server'), t('check.server-do'))
    if (!server.disk.writable) return bad(t('check.disk-refused'), t('check.disk-refused-do'))
    const free = server.disk.freeBytes ?? 0
    const measured = t('check.disk-good', { gb: formatRate(free / 1e9) })
    return free >= enoughBytes ? good(measured) : bad(measured, t('check.disk-full-do'))
  },
  storage: () => {
    try {
      const [key, word] = ['gradient-express.check', String(Math.random())]
      localStorage.setItem(key, word)
      const isKept = localStorage.getItem(key) === word
      localStorage.removeItem(key)
      return isKept ? good(t('check.storage-good')) : bad(t('check.storage-refused'), t('check.storage-refused-do'))
    } catch {
      return bad(t('check.storage-refused'), t('check.storage-refused-do'))
    }
  },
  awake: async () => {
    if (!('wakeLock' in navigator)) return bad(t('check.awake-none'), t('check.awake-none-do'))
    try {
      await (await navigator.wakeLock.request('screen')).release()
      return good(t('check.awake-good'))
    } catch {
      return bad(t('check.awake-refused'), t('check.awake-refused-do'))
    }
  },
  engine: async (server) => {
    const instead = (trained: string) => (server?.trains === false ? t('check.engine-alone-do') : trained)
    const speed = await speedHere().catch(() => ({ name: '', msPerStep: null }))
    if (speed === 'late')
      return bad(
        t('check.engine-late', { seconds: formatNumber(engineLimit / 1000) }),
        instead(t('check.engine-slow-do')),
      )
    const { name, msPerStep } = speed
    if (msPerStep === null) return bad(t('check.engine-none'), instead(t('check.engine-none-do')))
    const measured = t('check.engine-good', { where: whereText(name), ms: formatRate(msPerStep) })
    return msPerStep <= slowStep ? good(measured) : bad(measured, instead(t('check.engine-slow-do')))
  },
  clock: (server) => {
    if (server === null) return bad(t('check.server'), t('check.server-do'))
    const apart = Math.abs(server.ahead)
    if (apart < 1000) return good(t('check.clock-same'))
    const measured = t('check.clock-good', { span: formatSpan(apart) })
    return apart < clockApart ? good(measured) : bad(measured, t('check.clock-do'))
  },
}

interface Speed {
  readonly name: string
  readonly msPerStep: number | null
}

/** The class's own model, opened and timed as the host's desk does it. Rejects when this browser cannot train. */
async function speedHere(): Promise<Speed | 'late'> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), engineLimit))
  const pack = await fetchPack('/packs/town.json')
  const opening = openLab({ pack, allowSoftwareGpu: false })
  const measured = opening.then(async (lab): Promise<Speed> => {
    await warmUp(lab, brainFor('class', pack))
    return { name: lab.engine?.name ?? '', msPerStep: lab.engine?.msPerStep ?? null }
  })
  try {
    return await Promise.race([measured, late])
  } finally {
    // One that is late would go on and on.
    void opening.then((lab) => lab.dispose()).catch(() => {})
  }
}

function wire(name: 'sockets' | 'fallback', { ms }: Trip): Outcome {
  return ms === null
    ? bad(t(`check.${name}-none`), t(`check.${name}-none-do`))
    : good(t(`check.${name}-good`, { ms: formatNumber(Math.round(ms)) }))
}

function good(measured: string): Outcome {
  return { verdict: 'good', measured, advice: '' }
}

function bad(measured: string, advice: string): Outcome {
  return { verdict: 'bad', measured, advice }
}
