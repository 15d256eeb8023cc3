/** The text of a PDF's pages; nothing where they are only pictures. Rejects when it is damaged or locked. */
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerAddress

export async function pdfText(bytes: ArrayBuffer): Promise<string> {
  const loading = getDocument({ data: bytes, useSystemFonts: true, stopAtErrors: false })
  try {
    const pdf = await loading.promise
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      // A word that is parted at the end of a line is one word.
      const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      pages.push(lines.replaceAll(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1'))
    }
    return pages.join('\n\n')
  } finally {
    await loading.destroy()
  }
}
