// Old syntax on purpose: a Node that is too old must get as far as the message.
var major = Number(process.versions.node.split('.')[0])

if (major < 24) {
  console.error(
    'plumbline needs Node 24 or newer, and this is ' +
      process.version +
      ' (' +
      process.execPath +
      ').\n' +
      'On Linux, `npm ci` brings it: run it, then start scripts with `npm run`, which finds it first.\n' +
      'Elsewhere, install the version that .node-version names.'
  )
  process.exit(1)
}
