/** Which of Phaser's two renderers suits this browser; null when it refuses both, and the controls carry the game. */

export type Renderer = 'webgl' | 'canvas'

/**
 * WebGL where a real graphics device is behind it. Where it would be emulated on the processor, which a training run
 * needs for itself, the plain canvas is several times cheaper.
 */
export function availableRenderer(
  make: () => HTMLCanvasElement = () => document.createElement('canvas'),
): Renderer | null {
  if (opens(make, 'webgl', { failIfMajorPerformanceCaveat: true })) return 'webgl'
  if (opens(make, '2d')) return 'canvas'
  return null
}

function opens(make: () => HTMLCanvasElement, kind: 'webgl' | '2d', wish?: WebGLContextAttributes): boolean {
  try {
    const context = make().getContext(kind, wish)
    // A page may hold only a few WebGL contexts: this one is given back at once.
    if (context instanceof WebGLRenderingContext) context.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
