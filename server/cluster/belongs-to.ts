/** Which room a request is about, or which process has its line, as its address and headers say. */
import type { IncomingMessage } from 'node:http'
import { lineHeader } from '../../shared/protocol/http-line.ts'
import { normaliseCode } from '../rooms/codes.ts'

export type Belonging = { readonly room: string } | { readonly process: string }

/** Rooms by their doors: of plain http, of the SDK's way in, of a line over http, of a socket. */
const ofRoom = /\/(?:api\/rooms|matchmake\/joinById|line)\/([^/?]+)/
/** The SDK's own socket: process, then room. */
const ofSeat = /\/[\w-]{9,}\/([^/?]+)\?(?:.*&)?sessionId=/
const ofLine = /\/http\/(?:up|down)(?:\?|$)/

/** Null for what any process answers alike. */
export function belongsTo({ url = '', headers }: IncomingMessage, isSocket: boolean): Belonging | null {
  if (ofLine.test(url)) return processOf(String(headers[lineHeader] ?? ''))
  const code = ofRoom.exec(url)?.[1] ?? (isSocket ? ofSeat.exec(url)?.[1] : undefined)
  return code === undefined ? null : { room: normaliseCode(code) }
}

/** The name of a line begins with the process that has it. */
export const lineStart = (process: string) => `${process}.`

function processOf(line: string): Belonging | null {
  const end = line.indexOf('.')
  return end < 0 ? null : { process: line.slice(0, end) }
}
