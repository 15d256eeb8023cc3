/**
 * Paints the shapes of a picture with Phaser: one game object a shape, kept by the shape's id and redrawn only when
 * its pose changes. The only thing remembered here is how far a movement has come.
 */
import type Phaser from 'phaser'
import { between, firstPose } from './between.ts'
import type { Shape } from './shape.ts'
import { makeObject, pose, type Look, type StageObject } from './stage-object.ts'

/** How a scene lets its shapes come and go. */
export interface Pace {
  /** Milliseconds from one beat to the next, and that one movement takes. 0: at once. */
  readonly beat: number
  readonly move: number
  readonly ease: (part: number) => number
}

/** Milliseconds that a shape takes to appear or to go. */
const fade = 180

interface Actor {
  readonly object: StageObject
  shape: Shape
  start: Shape
  delay: number
  age: number
  fresh: boolean
}

export class Painter {
  private readonly actors = new Map<string, Actor>()
  private leaving: { readonly object: StageObject; readonly alpha: number; age: number }[] = []
  private readonly scene: Phaser.Scene
  private look: Look

  constructor(scene: Phaser.Scene, look: Look) {
    this.scene = scene
    this.look = look
  }

  /** Sets every shape on its way to the new picture. */
  show(shapes: readonly Shape[], pace: Pace): void {
    const wanted = new Set(shapes.map(({ id }) => id))
    for (const [id, actor] of this.actors) {
      if (wanted.has(id)) continue
      this.actors.delete(id)
      this.leaving.push({ object: actor.object, alpha: actor.object.alpha, age: 0 })
    }
    shapes.forEach((shape, depth) => {
      const old = this.actors.get(shape.id)
      if (old !== undefined && old.shape.is === shape.is) this.move(old, shape)
      else {
        old?.object.destroy()
        this.actors.set(shape.id, this.enter(shape, pace))
      }
      this.actors.get(shape.id)?.object.setDepth(depth)
    })
    this.advance(0, pace)
  }

  /** Moves on by `ms`; true while anything is still on its way. */
  advance(ms: number, pace: Pace): boolean {
    let busy = this.fadeOut(ms, pace)
    for (const actor of this.actors.values()) {
      if (actor.start === actor.shape) continue
      actor.age += ms
      const length = actor.fresh && actor.shape.span !== undefined ? actor.shape.span * pace.beat : pace.move
      const part = length === 0 ? 1 : Math.min(1, Math.max(0, (actor.age - actor.delay) / length))
      const eased = part >= 1 ? 1 : pace.ease(part)
      this.draw(actor, between(actor.start, actor.shape, eased), actor.fresh ? faded(actor, pace) : 1)
      if (part >= 1) actor.start = actor.shape
      else busy = true
    }
    return busy
  }

  private fadeOut(ms: number, pace: Pace): boolean {
    this.leaving = this.leaving.filter((each) => {
      each.age += ms
      const left = pace.move === 0 ? 0 : 1 - each.age / fade
      if (left <= 0) each.object.destroy()
      else each.object.setAlpha(each.alpha * left)
      return left > 0
    })
    return this.leaving.length > 0
  }

  /** Draws everything anew where it belongs, for a new size, theme or sheet. */
  redraw(look: Look): void {
    this.look = look
    for (const actor of this.actors.values()) {
      actor.start = actor.shape
      this.draw(actor, actor.shape, 1)
    }
  }

  private enter(shape: Shape, pace: Pace): Actor {
    const object = makeObject(this.scene, shape)
    const start = { ...firstPose(shape) }
    return { object, shape, start, delay: (shape.beat ?? 0) * pace.beat, age: 0, fresh: true }
  }

  private move(actor: Actor, shape: Shape): void {
    if (sameShape(actor.shape, shape)) return
    // What is still on its first way goes on, to where it belongs now.
    if (actor.fresh && actor.start !== actor.shape) {
      actor.shape = shape
      return
    }
    actor.start = between(actor.start, actor.shape, 1)
    actor.shape = shape
    actor.delay = 0
    actor.age = 0
    actor.fresh = false
  }

  private draw(actor: Actor, shape: Shape, visible: number): void {
    pose(actor.object, shape, visible * (shape.alpha ?? 1), this.look)
  }
}

/** New shapes fade in from the moment of their beat. */
function faded({ age, delay }: Actor, pace: Pace): number {
  return pace.move === 0 ? 1 : Math.min(1, Math.max(0, (age - delay) / fade))
}

function sameShape(a: Shape, b: Shape): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
