/** Puts a text on the clipboard. Pages without a secure context have no clipboard: they get the text to copy by hand. */
import { t } from '../locale/t.ts'

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    window.prompt(t('app.copy-by-hand'), text)
    return false
  }
}
