/** Hands a file to the browser, which asks where to keep it or puts it with the downloads. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  // A browser that asks first still reads it when the answer comes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
