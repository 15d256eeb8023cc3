/**
 * What a phone needs until it is on board comes in three files, not twenty: on a slow network each file costs a round trip
 * of seconds, whatever its size. `shell` is the app and the join form; `wire` the line to a room, which the page asks for at
 * once, below everything that is shown; `room` the player's screen.
 */
import type { Plugin } from 'vite'

const wire = 'wire'

/** Each with everything it imports, and without what a group before it has. */
export const firstVisitGroups = [
  { name: 'shell', test: /client\/(app\/main|screens\/join-screen)\.ts$/, priority: 3 },
  { name: wire, test: /client\/net\/session\.ts$/, priority: 2 },
  { name: 'room', test: /client\/screens\/play-screen\.ts$/, priority: 1 },
]

export const firstVisit: Plugin = {
  name: 'first-visit',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === wire)
      if (chunk === undefined) throw new Error('the build has no chunk for the line to a room')
      // Not as a module: Firefox and Safari would remember for the life of the page that it did not come.
      const attrs = { rel: 'prefetch', as: 'script', crossorigin: true, href: `./${chunk.fileName}` }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
  },
}
