const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

// Each pure room and the rooms it may read, itself included. The shapes of the language are data that the checks of
// a fleet are made from, so subjects may read src/fleet/schema and nothing there reads a subject.
const rooms = {
  fleet: ['fleet'],
  subjects: ['subjects', 'fleet'],
  render: ['render', 'subjects', 'fleet'],
  compare: ['compare', 'render', 'subjects', 'fleet'],
  trust: ['trust', 'compare', 'render', 'subjects', 'fleet'],
  report: ['report', 'rollout', 'trust', 'compare', 'render', 'subjects', 'fleet'],
  rollout: ['rollout', 'compare', 'render', 'subjects', 'fleet'],
}
const pure = `^src/(${Object.keys(rooms).join('|')})/`
const wiring = '^src/actions/([^/]+/(main|inputs|[a-z]+-ports)|open-forge-for)\\.ts$|^src/cli/'

const order = Object.entries(rooms).map(([room, may]) =>
  forbid(
    `${room}-order`,
    `src/${room} reads only ${may.join(', ')}.`,
    { path: `^src/${room}/` },
    { path: '^(src|lab|scripts|test|actions|bin|dist)/', pathNot: `^src/(${may.join('|')})/` }
  )
)

const oneDoor = (name, what, door) =>
  forbid(name, `Only ${door} reaches ${what}.`, { path: '^src/', pathNot: `^${door}/` }, { path: what })

module.exports = {
  forbidden: [
    ...order,
    forbid(
      'pure-means-pure',
      'Pure folders know no Node, no runner and no network.',
      { path: pure },
      {
        path: '^node:|^@actions/|(^|/)node_modules/(@actions|@octokit|undici)/',
        dependencyTypesNot: ['local'],
      }
    ),
    forbid(
      'pure-has-no-builtins',
      'Pure folders know no Node.',
      { path: pure },
      { dependencyTypes: ['core'] }
    ),
    forbid(
      'ports-know-types-only',
      'ports.ts names things of the pure rooms, as types.',
      { path: '^src/ports\\.ts$' },
      { dependencyTypesNot: ['type-only'] }
    ),
    forbid(
      'ports-know-pure-rooms',
      'ports.ts names things of the pure rooms, as types.',
      { path: '^src/ports\\.ts$' },
      { pathNot: pure }
    ),
    forbid(
      'adapters-stand-alone',
      'An adapter knows no other adapter.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/', pathNot: '^src/adapters/$1/' }
    ),
    forbid(
      'adapters-know-ports',
      'An adapter knows ports and pure rooms, and nobody who uses it.',
      { path: '^src/adapters/' },
      { path: '^src/', pathNot: `^src/adapters/|^src/ports\\.ts$|${pure}` }
    ),
    forbid(
      'actions-stand-alone',
      'What two actions share lies beside their folders.',
      { path: '^src/actions/([^/]+)/' },
      { path: '^src/actions/[^/]+/', pathNot: '^src/actions/$1/' }
    ),
    forbid(
      'use-cases-see-ports',
      'Only the wiring knows which adapter plays which port.',
      { path: '^src/actions/', pathNot: wiring },
      { path: '^src/adapters/' }
    ),
    forbid(
      'actions-know-no-laptop',
      'The laptop uses the use cases, never the other way round.',
      { path: '^src/actions/' },
      { path: '^src/cli/' }
    ),
    forbid(
      'laptop-starts-no-action',
      'The laptop runs no wiring of an action.',
      { path: '^src/cli/' },
      { path: '^src/actions/[^/]+/(main|inputs)\\.ts$' }
    ),
    forbid(
      'entry-table-only',
      'index.ts starts things and knows nothing else.',
      { path: '^src/index\\.ts$' },
      { pathNot: '^src/actions/[^/]+/main\\.ts$|^src/cli/main\\.ts$' }
    ),
    oneDoor('one-door-to-the-runner', '(^|/)node_modules/@actions/core/', 'src/adapters/runner'),
    oneDoor('one-door-to-the-forge', '(^|/)node_modules/(@actions/github|@octokit)/', 'src/adapters/forge'),
    oneDoor(
      'one-door-to-programs',
      '^(node:)?child_process$|(^|/)node_modules/@actions/exec/',
      'src/adapters/(git|ssh|programs)'
    ),
    oneDoor(
      'one-door-to-talos',
      '(^|/)node_modules/(@connectrpc|@bufbuild|@peculiar|reflect-metadata)/|^(node:)?(http2|tls)$',
      'src/adapters/talos'
    ),
    oneDoor('one-door-to-downloads', '(^|/)node_modules/@actions/tool-cache/', 'src/adapters/programs'),
    forbid(
      'shipped-knows-no-workshop',
      'What is shipped knows neither the lab nor tests nor scripts.',
      { path: '^src/' },
      { path: '^(lab|test|scripts|dist|build|actions|bin)/' }
    ),
    forbid('no-cycles', 'Files that need each other are one file.', { path: '^src/' }, { circular: true }),
    forbid('resolvable', 'Every import leads somewhere.', { path: '^src/' }, { couldNotResolve: true }),
    forbid(
      'shipped-needs-no-dev-package',
      'A development package is not there for users.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'] }
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
}
