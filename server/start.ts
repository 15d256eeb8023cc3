/** One server in this process, and the addresses to open. */
import { ONLY_BROWSERS_TRAIN, startServer } from './app.ts'
import { readEnv } from './env.ts'
import { lanOrigins } from './http/lan-addresses.ts'
import { sayWhyNot } from './say-why-not.ts'

try {
  const env = readEnv(process.env)
  const server = await startServer(env)
  // What one room's rules or lab throws outside any request must not end the others.
  process.on('unhandledRejection', (trouble) => server.log.error({ trouble }, 'unhandled'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(0)))
  }
  console.log(`\nGradient Express is ready.\n\n  On this computer   http://localhost:${server.port}`)
  const { phones, doubtful } =
    env.PUBLIC_URL === undefined ? await lanOrigins(server.port) : { phones: [env.PUBLIC_URL], doubtful: [] }
  if (phones.length === 0) console.log('  No network: phones cannot reach this computer yet.')
  for (const address of phones) console.log(`  On phones          ${address}`)
  for (const address of doubtful) console.log(`  Perhaps on phones  ${address}`)
  console.log(`  Exports signed by  ${server.fingerprint}`)
  if (env.LAB_THREADS === 0) console.log(`\n${ONLY_BROWSERS_TRAIN}`)
  console.log('\nPhones must be in the same network. Ctrl+C stops the server; rooms are kept.\n')
} catch (trouble) {
  sayWhyNot(trouble)
}
