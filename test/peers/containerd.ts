import { goldens, nameOf } from './goldens.ts'
import type { Golden } from './goldens.ts'
import { goProgram } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Peer } from './peer.ts'
import { byExitCode } from './scratch.ts'
import { root } from '../fleet-files.ts'
import { join } from 'node:path'

const minors = [
  { minor: '1.7', version: '1.7.30', path: 'github.com/containerd/containerd', layout: 2 },
  { minor: '2.2', version: '2.2.2', path: 'github.com/containerd/containerd/v2', layout: 3 },
]

/** containerd's own reader of hosts.toml: the daemon only logs a mistake and goes on with a fallback. */
const hosts = (minor: string, version: string): Peer => ({
  name: `containerd ${minor} hosts.toml`,
  version,
  install: () => goProgram({ module: `containerd-${minor}` }),
  cases: async () => {
    const broken = (text: string) => (program: string) =>
      byExitCode(program, ['{}', 'docker.io'], { 'docker.io/hosts.toml': text })
    return [
      ...goldens(/certs\.d\/.*\/hosts\.toml$/)
        .filter((golden) => layoutOf(golden) === undefined || layoutOf(golden) === (minor === '1.7' ? 2 : 3))
        .map((golden) =>
          accept(nameOf(golden), (program: string) => {
            const registry = golden.path.split('/').at(-2) ?? ''
            const folder = join(root, 'test/golden', golden.fleet, golden.node, 'etc/containerd/certs.d')
            return byExitCode(program, [folder, registry])
          })
        ),
      reject(
        'a capability that does not exist',
        broken('[host."https://m.example"]\n  capabilities = ["pul"]\n')
      ),
      reject('TOML that does not parse', broken('server = https://m.example\n')),
      reject('a host that is no table', broken('host = "https://m.example"\n')),
    ]
  },
})

const layoutOf = ({ fleet, node }: Golden): number | undefined => {
  const [config] = goldens(/^etc\/containerd\/config\.toml$/, new RegExp(`^${fleet}$`)).filter(
    (golden) => golden.node === node
  )
  return config === undefined ? undefined : Number(/^version = (\d)/m.exec(config.text)?.[1])
}

/** The daemon's own program reads config.toml over its defaults. */
const config = (minor: string, version: string, path: string, layout: number): Peer => ({
  name: `containerd ${minor} config dump`,
  version,
  install: () =>
    goProgram({
      module: `containerd-${minor}`,
      package: `${path}/cmd/containerd`,
      tags: 'no_btrfs no_zfs no_devmapper no_aufs',
      ldflags: `-X ${path}/version.Version=${version}`,
    }),
  cases: async () => {
    const judge = (text: string, expected: readonly RegExp[]) => async (program: string) => {
      const { accepted, said } = await byExitCode(program, ['-c', '{}/config.toml', 'config', 'dump'], {
        'config.toml': text,
      })
      return { accepted: accepted && expected.every((each) => each.test(said)), said }
    }
    const files = goldens(/^etc\/containerd\/config\.toml$/).filter((golden) => layoutOf(golden) === layout)
    // Accepting is not enough: the value must arrive in the effective configuration.
    const values = (text: string): readonly RegExp[] =>
      [...text.matchAll(/^ *(\w+) = (.+)$/gm)]
        .filter(([, key]) => key !== 'version')
        .map(([, key = '', value = '']) => new RegExp(`^ *${key} = ${quotesAlike(value)}$`, 'm'))
    return [
      ...files.map((golden) => accept(nameOf(golden), judge(golden.text, values(golden.text)))),
      reject(
        'a table that comes twice',
        judge('version = 2\n[plugins."a"]\nx = 1\n[plugins."a"]\ny = 2\n', [])
      ),
      reject('an unknown layout', judge('version = 9\n', [])),
      reject('TOML that does not parse', judge('version = \n', [])),
    ]
  },
})

const quotesAlike = (value: string): string =>
  value.replaceAll(/[.*+?^${}()|[\]\\]/g, (character) => `\\${character}`).replaceAll(/["']/g, () => `["']`)

export const containerd: readonly Peer[] = minors.flatMap(({ minor, version, path, layout }) => [
  hosts(minor, version),
  config(minor, version, path, layout),
])
