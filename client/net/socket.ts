/** A socket as a wire. */
import type { Wire, WireEars } from './wire.ts'

/** Null where the browser lets no page have one. */
export function openSocket(address: string, ears: WireEars): Wire | null {
  let socket: WebSocket
  try {
    socket = new WebSocket(address)
  } catch {
    return null
  }
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('open', () => ears.opened())
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data instanceof ArrayBuffer) ears.frame(data)
  })
  socket.addEventListener('close', ({ code, reason }) => ears.closed(code, reason))
  return {
    // A socket that is closing drops what it is given, and complains in the console. What matters goes out again on the next.
    send: (bytes) => {
      if (socket.readyState <= WebSocket.OPEN) socket.send(Uint8Array.from(bytes))
    },
    close: (code, reason) => socket.close(code, reason),
  }
}
