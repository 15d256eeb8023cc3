/** A page with nothing but the stage, for the browser test: `show(name)` puts one of the views on it. */
import '../../../client/stage/game-stage.ts'
import { words } from '../../stage/views.ts'
import { viewsByName } from './views-by-name.ts'

const stage = document.createElement('game-stage')
stage.words = words
document.body.append(stage)

Object.assign(window, {
  stage,
  show(name: string, numbers = false) {
    stage.view = viewsByName[name] ?? null
    stage.numbers = numbers
  },
})
