/** The program of the page that a model is taken home in, as one script: scripts/model-page.ts. */
declare module 'virtual:model-page' {
  const script: string
  export default script
}
