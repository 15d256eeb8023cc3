/**
 * Loaded before a server (`--import`): its computer is in the networks that a file says, as `os.networkInterfaces()` tells
 * them, and the file may change while the server runs.
 */
import { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'

const file = process.env['NETWORKS_FILE'] ?? ''
const networkInterfaces = (): unknown => JSON.parse(readFileSync(file, 'utf8'))

Object.assign(os, { networkInterfaces })
syncBuiltinESMExports()
