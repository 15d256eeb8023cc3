/**
 * `npm start`: the server in this process. What an earlier start has compiled is taken again, from the system's folder for
 * temporary files: the second start takes a quarter less of the processor.
 */
import { enableCompileCache, flushCompileCache } from 'node:module'

enableCompileCache()
// Not before: modules that are imported above would be compiled anew each time.
await import('./start.ts')
// Now, for a server may be killed.
flushCompileCache()
