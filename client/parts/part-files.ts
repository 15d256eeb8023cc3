/**
 * Stands before every `import()` of a page, put there by the build in place of Vite's own preloading
 * (scripts/lazy-parts.ts). All files of the part, its style sheets too, are fetched first. A browser may remember for the
 * life of a page that a module did not come (Firefox and Safari do): an `import()` that finds its files in the cache
 * does not fail for want of them.
 */
import { fetchFile } from './fetch-file.ts'

/** Files that this page has or is fetching, by address. */
const had = new Map<string, Promise<unknown>>()

/** `files` are relative to `importer`. Rejects with `FileError` when one did not come. */
export async function withFiles<T>(
  load: () => Promise<T>,
  files: readonly string[] = [],
  importer = document.baseURI,
): Promise<T> {
  if (had.size === 0) for (const url of filesOfPage()) had.set(url, Promise.resolve())
  await Promise.all(files.map((file) => have(new URL(file, importer).href)))
  return load()
}

function have(url: string): Promise<unknown> {
  const known = had.get(url)
  if (known !== undefined) return known
  const coming = url.endsWith('.css') ? fetchFile(url).then(() => wear(url)) : fetchFile(url)
  had.set(url, coming)
  coming.catch(() => had.delete(url))
  return coming
}

/** What the page itself asked for came with it, or it would not be running; but not what it has only asked for ahead. */
function filesOfPage(): string[] {
  const links = Array.from(document.querySelectorAll<HTMLLinkElement>('link:not([rel="prefetch"])'), ({ href }) => href)
  return [...links, ...Array.from(document.scripts, ({ src }) => src)].filter((url) => url !== '')
}

function wear(url: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = url
    // It has just been fetched. Without it a part still works.
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => resolve())
    document.head.append(link)
  })
}
