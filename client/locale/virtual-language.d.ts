/** The words of a language, put together by scripts/languages.ts. */
declare module 'virtual:language/*' {
  import type { LanguageFile } from './speak.ts'
  const file: LanguageFile
  export default file
}
