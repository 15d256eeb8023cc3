/**
 * `npm run build:solo`: solo as a folder of files that any web host can serve, build/solo-site/, or a folder that is named
 * behind it (docs/solo-on-a-web-host.md).
 */
import { join, resolve } from 'node:path'
import { writeSoloSite } from './solo-site.ts'

const folder = resolve(process.argv[2] ?? join('build', 'solo-site'))
console.log(JSON.stringify(await writeSoloSite(join('build', 'client'), folder)))
