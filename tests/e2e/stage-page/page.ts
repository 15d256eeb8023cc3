/** A page with nothing but the stage, for the browser test: `show(name)` puts one of the views on it. */
import { frameFor } from '../../../client/stage/picture.ts'
import { pictureOf } from '../../stage/picture-of.ts'
import '../../../client/stage/game-stage.ts'
import { viewsByName } from '../../stage/views-by-name.ts'
import { words } from '../../stage/views.ts'

const stage = document.createElement('game-stage')
stage.words = words
// Every view has just come.
stage.skew = -1e9
let unavailable = 0
stage.addEventListener('stage-unavailable', () => unavailable++)
document.body.append(stage)

/**
 * Animation frames that scripts asked for: the stage asks for none while it sleeps. What each of them took is a
 * `stage-frame` among the page's performance measures.
 */
let asked = 0
const request = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (callback) => {
  asked++
  return request((time) => {
    const start = performance.now()
    callback(time)
    if (stage.renderer !== null && !stage.isStill) performance.measure('stage-frame', { start, end: performance.now() })
  })
}

/** `stage-start`: from the first view to the frame in which the stage has drawn it. */
async function measureStart(): Promise<void> {
  const start = performance.now()
  while (stage.renderer === null) await new Promise((resolve) => request(resolve))
  await new Promise((resolve) => request(resolve))
  performance.measure('stage-start', { start, end: performance.now() })
}

Object.assign(window, {
  stage,
  show(name: string, numbers = false) {
    if (stage.view === null) void measureStart()
    stage.view = viewsByName[name] ?? null
    stage.numbers = numbers
  },
  /** Milliseconds of every measure of this name so far, oldest first; they are forgotten. */
  measured(name: 'stage-frame' | 'stage-start') {
    const took = performance.getEntriesByName(name).map(({ duration }) => duration)
    performance.clearMeasures(name)
    return took
  },
  /** True once the stage has drawn the view and gone to sleep. */
  drawn: () => stage.isStill,
  renderer: () => stage.renderer,
  unavailable: () => unavailable,
  /** Where a mark of the picture lies on the page. */
  markOf(id: string) {
    const frame = frameFor({ width: stage.clientWidth, height: stage.clientHeight })
    const picture = stage.view === null ? null : pictureOf(stage.view, words, frame)
    const shape = picture?.shapes.find((each) => each.id === id)
    const unit = stage.clientHeight / frame.height
    return shape !== undefined && 'x' in shape ? { x: (shape.x + 2) * unit, y: (shape.y + 2) * unit } : null
  },
  /** Frames asked for by scripts within twenty of the browser's own. */
  async framesWhileStill() {
    const before = asked
    for (let i = 0; i < 20; i++) await new Promise((resolve) => request(resolve))
    return asked - before
  },
})
