/**
 * Where the app lives below its origin: `/`, or `/train/` behind a proxy that gives it a part of a bigger site. The server
 * writes it into the page's <base>, so that one build serves every place. Paths within the app begin with a slash.
 */
const inPage = typeof document === 'object'

/** Ends with a slash. */
export const basePath: string = inPage ? new URL(document.baseURI).pathname : '/'

/**
 * False where the pages lie on a plain web host that runs nothing (scripts/solo-site.ts says so in the page): then solo is all
 * there is, and nobody is asked for anything but files.
 */
export const hasServer: boolean = !inPage || document.querySelector('meta[name="no-server"]') === null

/** A path within the app, such as `/join/KELPA`, as the browser has to ask for it. */
export function at(path: string, base = basePath): string {
  return base + path.replace(/^\//, '')
}

/** The other way: an address' path as one within the app; null when it leads out of it. */
export function within(path: string, base = basePath): string | null {
  return `${path}/`.startsWith(base) ? `/${path.slice(base.length)}` : null
}

/** Origin and base of this page, without a slash at the end. */
export function pageOrigin(): string {
  return location.origin + basePath.slice(0, -1)
}
