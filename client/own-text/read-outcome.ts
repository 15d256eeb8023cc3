/** What comes of a file that somebody drops: its text, or why there is none. */
export type FileTrouble =
  | 'too-large'
  /** Not one of the kinds that are read here. */
  | 'kind'
  /** Bytes that are no letters, whatever the file is called. */
  | 'binary'
  /** Pages that are pictures: nobody has read them yet. */
  | 'scanned'
  | 'empty'
  /** Its own library could not read it: damaged, or locked by a password. */
  | 'damaged'
  /** There are as many texts as a pack holds. */
  | 'many'

export type ReadFile =
  | {
      readonly ok: true
      readonly text: string
      /** Rows of a table that could not be read as they stand, from 1. */ readonly badRows: readonly number[]
    }
  | { readonly ok: false; readonly why: FileTrouble }
