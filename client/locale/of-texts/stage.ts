/** The same on the stage. */
import { bringOfTexts } from '../brought.ts'

bringOfTexts({
  'stage.floor': 'best so far {bits} bits: an estimate',
  'stage.floor-name': 'best so far, an estimate',
})
