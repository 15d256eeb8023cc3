// Runs before everything else, on whatever Node there is: plain JavaScript, so that an old one can still say why.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Gradient Express needs Node 22.18 or newer; this is ${process.versions.node}. ` +
      'Run it through npm ("npm ci && npm start"): the right Node comes with the packages.',
  )
  process.exit(1)
}
