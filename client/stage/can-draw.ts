/** Which of Phaser's two renderers suits this browser; null when it refuses both, and the controls carry the game. */

export type Renderer = 'webgl' | 'canvas'

/** Names under which browsers emulate a graphics device on the processor. */
const emulated = /swiftshader|llvmpipe|software|basic render/i

/**
 * WebGL where a graphics device is behind it. Where it would be emulated on the processor, which a training run needs
 * for itself, the plain canvas is several times cheaper.
 */
export function availableRenderer(
  make: () => HTMLCanvasElement = () => document.createElement('canvas'),
): Renderer | null {
  const gl = contextOf(make, 'webgl')
  if (gl instanceof WebGLRenderingContext) {
    const device = deviceOf(gl)
    // A page may hold only a few WebGL contexts: this one is given back at once.
    gl.getExtension('WEBGL_lose_context')?.loseContext()
    if (!emulated.test(device)) return 'webgl'
  }
  return contextOf(make, '2d') === null ? null : 'canvas'
}

function deviceOf(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL)
  return typeof name === 'string' ? name : ''
}

function contextOf(make: () => HTMLCanvasElement, kind: 'webgl' | '2d'): RenderingContext | null {
  try {
    return make().getContext(kind)
  } catch {
    return null
  }
}
