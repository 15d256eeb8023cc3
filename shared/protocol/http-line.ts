/**
 * The line over plain http, for networks that let no socket through. What goes over it is what goes over a socket, frame by
 * frame, and it leads to the same door.
 *
 * POST /http/line/:code   opens a line to a room, as a socket to /line/:code does. Answer: its name, as text.
 * POST /http/echo         opens a line that sends back what it hears, for /check.
 * GET  /http/down         frames to the client, as server-sent events: numbered, so that an answer which a proxy cuts or
 *                         holds back is asked for again with nothing lost or doubled.
 * POST /http/up           bytes to the server, counted from the line's beginning, for the same reason.
 *
 * Upwards each frame is its length (32 bits, big endian) and its bytes. Downwards it is an event with its number as id and
 * its bytes in base64; the last event of a line is `close` with a `LineEnd`.
 */

/** Names the line. It is unguessable, and in a header, because addresses are written into the logs of proxies. */
export const lineHeader = 'x-line'
/** The number of the newest frame that has arrived: the server keeps what came after it. */
export const gotHeader = 'x-line-got'
/** Where in the line's bytes the body of a POST begins. */
export const placeHeader = 'x-line-place'
/** On a POST: answer with the events that wait, when there are any. The first word then brings its answer by itself. */
export const replyHeader = 'x-line-reply'
/** On a POST: the client hangs up after this body; its close code. */
export const endHeader = 'x-line-end'
/** On the GET: answer and end as soon as there is something, because this network holds back answers that do not end. */
export const pollHeader = 'x-line-poll'

/** Answer to POST /http/up. */
export interface LineReceipt {
  /** Bytes of the line that have arrived. */
  readonly have: number
  /** Number of the newest frame that was sent: what stays behind it for long is held back on its way. */
  readonly sent: number
  /** Events that wait, where they were asked for. */
  readonly events?: string
}

export interface LineEnd {
  readonly code: number
  readonly reason: string
}

/** Longest body of a POST, bytes: far below what proxies take. */
export const mostUpBytes = 256 * 1024
