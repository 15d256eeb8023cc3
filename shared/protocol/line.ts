/**
 * How a line to a room begins. Each round trip costs up to three seconds in a full class room, so there are three of them,
 * not five: the socket is opened (two), and the first thing that goes up is who wants in, as `JoinOptions` in JSON. Down come
 * the room's handshake, the welcome and the first view in one go, or an error whose message is a word of the closed list.
 *
 * The SDK's own way in (a seat reserved by POST /matchmake/joinById, then a socket that consumes it) leads to the same door.
 */

/** Followed by the room's code. */
export const LINE_PATH = '/line/'

/** The longest name, token or secret fits in it, bytes. */
export const MOST_HELLO_BYTES = 4_096
