/**
 * Which build of the pages this is: the name of its entry file, which has a hash of all that the page may load. Server and
 * page read it from the same line of index.html. null in development, where nothing has a hash.
 */
export function buildIn(text: string): string | null {
  return /assets\/([\w-]+)\.js/.exec(text)?.[1] ?? null
}

/** What the server tells of itself: `GET /api/build`. */
export interface BuildNews {
  readonly build: string | null
}
