/**
 * `npm run release`: all that a server needs at run time, and nothing that only builds, tests or measures, as a folder and as
 * a tarball in build/release/, or in a folder that is named behind it. It starts with `node server/main.ts` on a computer that
 * has Node and no npm registry. The packages are those that package-lock.json needs for `dependencies`, without binaries of
 * one platform.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { create } from 'tar'
import { z } from 'zod'

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  type: z.string(),
  dependencies: z.record(z.string(), z.string()),
  engines: z.record(z.string(), z.string()),
})
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
})

/** What runs and what is served; texts for whoever sets it up. */
const PARTS = [
  'server',
  'shared',
  'stops',
  'assets/packs',
  'build/client',
  'build/engine.wasm',
  'build/engine-relaxed.wasm',
  'deploy/gradient-express.service',
  'docs/behind-a-proxy.md',
  'docs/running-a-server.md',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
]
/** Pages are built from these; a server does not read them. */
const NOT_RUN = /^stops\/[^/]+\/face$|^shared\/engine\/wasm\/kernels\/|tsconfig\.json$|\.map$/
/** What packages bring for people and compilers; their licences stay. */
const NOT_READ = /\.(map|d\.[cm]?ts)$|\/(readme|changelog|history)[^/]*$/i

const manifest = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')))
const place = resolve(process.argv[2] ?? join('build', 'release'))
const folder = join(place, `${manifest.name}-${manifest.version}`)

function neededPackages(): string[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path]) => path)
    .filter((path) => !path.startsWith('node_modules/@types/'))
}

/** A package without those that lie in its own node_modules: they are named by themselves where they are needed. */
function copyPackage(path: string): void {
  const inner = join(path, 'node_modules')
  cpSync(path, join(folder, path), {
    recursive: true,
    filter: (from) => from !== inner && !NOT_READ.test(from),
  })
}

rmSync(folder, { recursive: true, force: true })
for (const part of PARTS) {
  if (!existsSync(part)) throw new Error(`${part} is missing: run "npm run build" first.`)
  mkdirSync(join(folder, part, '..'), { recursive: true })
  cpSync(part, join(folder, part), { recursive: true, filter: (from) => !NOT_RUN.test(from) })
}
for (const path of neededPackages()) copyPackage(path)
const { name, version, description, license, type, dependencies, engines } = manifest
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify({ name, version, private: true, description, license, type, scripts: { start: 'node server/main.ts', backup: 'node server/back-up.ts', restore: 'node server/restore.ts' }, dependencies, engines }, null, 2)}\n`,
)
const file = `${folder}.tar.gz`
// The same content gives the same bytes.
await create({ file, cwd: place, gzip: true, portable: true, mtime: new Date(0) }, [basename(folder)])
console.log(JSON.stringify({ folder, file, bytes: statSync(file).size }))
