/** The picture of whichever phase is played. */
import type { View } from '../../../shared/match/view-types.ts'
import { titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import type { Frame, Picture } from '../../../client/stage/shape.ts'
import type { BookView } from '../view-types.ts'
import { booksPicture } from './picture-books.ts'
import { linesPicture } from './picture-lines.ts'
import { matrixPicture } from './picture-matrix.ts'
import { toldPicture } from './picture-told.ts'

export function bookPicture(_view: View, play: BookView, _words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'which-book',
    ...titled(partOf(play, frame), frame),
  }
}

function partOf(play: BookView, frame: Frame): Drawn {
  switch (play.phase) {
    case 'read':
      return booksPicture(play, frame)
    case 'line':
    case 'lines':
      return linesPicture(play, frame)
    case 'told':
      return toldPicture(play, frame)
    case 'matrix':
      return matrixPicture(play, frame)
  }
}
