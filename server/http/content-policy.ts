/**
 * What the pages may load and do, by the names of helmet: only what they need (their own scripts, WASM, a worker, the socket).
 * Headers say it where a server serves them, the page itself where none does (scripts/solo-site.ts). Scripts that stand in
 * the page are allowed by their hash: they must run when no file comes.
 */
export const contentPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  workerSrc: ["'self'", 'blob:'],
  // Lit and Web Awesome put style sheets and style attributes on their elements; Phaser sizes its canvas so.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  mediaSrc: ["'self'", 'data:', 'blob:'],
  // blob: and data: for textures and icons.
  connectSrc: ["'self'", 'blob:', 'data:'],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
}
