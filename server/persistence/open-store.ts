/** Which store a server has: a file in its folder, or a PostgreSQL database. One of them belongs to one server at a time. */
import type { StartupError } from '../env.ts'
import { type DataLock, lockData } from './data-lock.ts'
import { openSqliteStore } from './sqlite.ts'
import type { Store } from './store.ts'

/** Rejects with `StartupError`. What PostgreSQL needs is loaded for those who have it. */
export async function openStore(folder: string, url: string | undefined): Promise<Store> {
  if (url === undefined) return await openSqliteStore(folder)
  const { openPostgresStore } = await import('./postgres.ts')
  return await openPostgresStore(url)
}

const nothing: DataLock = { announce: () => {}, release: async () => {} }

/** Takes folder and database; rejects with `StartupError` that says who has one of them. Nothing was touched then. */
export async function lockStore(
  folder: string,
  url: string | undefined,
  isOneOfSeveral = false,
  lost = stopAtOnce,
): Promise<DataLock> {
  // Of several, none writes into the folder.
  const data = isOneOfSeveral ? nothing : lockData(folder)
  if (url === undefined) return data
  try {
    const { lockDatabase } = await import('./database-lock.ts')
    const database = await lockDatabase(url, isOneOfSeveral, lost)
    return {
      announce: (address) => {
        data.announce(address)
        database.announce(address)
      },
      release: async () => {
        await data.release()
        await database.release()
      },
    }
  } catch (trouble) {
    await data.release()
    throw trouble
  }
}

/** Another server writes into these rooms: whatever this one still did would be lost or in its way. */
function stopAtOnce(why: StartupError): never {
  console.error(`\nGradient Express has to stop. ${why.message}\n`)
  process.exit(1)
}
