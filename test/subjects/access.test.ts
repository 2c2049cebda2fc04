import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { readSshdConfig } from '../../src/subjects/access/sshd-config.ts'
import { lasting, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import { bodiesOf, documentsOf, findings, onTalosToo, structure, structureWith } from './host-fleet.ts'

const sshdFile = 'etc/ssh/sshd_config.d/00-plumbline.conf'
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPlumblinePlumblinePlumblinePlumblinePlum'
const other = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAnotherAnotherAnotherAnotherAnotherAnot'
const quoted = (text: string): string => JSON.stringify(text)
const settings = `  sshd: { port: 2222, passwordAuthentication: false, permitRootLogin: prohibit-password, allowUsers: [ops, admin] }
  access: { ssh: { user: ops, port: 2222 } }
  users:
    ops: { authorizedKeys: [${quoted(`restrict,from="10.0.20.0/24" ${key} ops@lab`)}, ${quoted(other)}], sudo: nopasswd, shell: /bin/bash }
    admin: { sudo: password }
    guest: { sudo: none }
`

describe('access on Ubuntu', () => {
  it('is one drop-in of sshd, and for each user keys, sudo and that there is one', () => {
    expect(bodiesOf(settings)).toEqual({
      [sshdFile]:
        'Port 2222\nPasswordAuthentication no\nPermitRootLogin prohibit-password\nAllowUsers admin ops\nAuthorizedKeysFile .ssh/authorized_keys /etc/ssh/plumbline/authorized_keys/%u\n',
      'etc/ssh/plumbline/authorized_keys/ops': `restrict,from="10.0.20.0/24" ${key} ops@lab\n${other}\n`,
      'etc/sudoers.d/90-plumbline-admin': 'admin ALL=(ALL:ALL) ALL\n',
      'etc/sudoers.d/90-plumbline-ops': 'ops ALL=(ALL:ALL) NOPASSWD: ALL\n',
      'running/sshd.yaml': {
        sshd: {
          port: '2222',
          passwordAuthentication: 'no',
          permitRootLogin: 'prohibit-password',
          allowUsers: ['admin', 'ops'],
          authorizedKeysFile: ['.ssh/authorized_keys', '/etc/ssh/plumbline/authorized_keys/%u'],
        },
      },
      'running/users.yaml': {
        users: {
          admin: { exists: true },
          guest: { exists: true },
          ops: { exists: true, shell: '/bin/bash' },
        },
      },
    })
  })

  it('sshd takes the first value, so its file comes before those of others; sudo takes the last, and no name with a dot', () => {
    const paths = Object.keys(documentsOf(settings))
    const names = (folder: string) =>
      paths.filter((path) => path.startsWith(folder)).map((path) => path.split('/').at(-1) ?? '')
    expect(names('etc/ssh/sshd_config.d/').every((name) => name < '50-cloud-init.conf')).toBe(true)
    expect(names('etc/sudoers.d/').every((name) => name > '90-cloud-init-users')).toBe(true)
    expect(names('etc/sudoers.d/').filter((name) => /[.~]/.test(name))).toEqual([])
  })

  it('sudo reads only files that nobody can write, and sshd only keys that the user can read', () => {
    const files = documentsOf(settings)
    const root = { owner: 'root', group: 'root' }
    expect(files['etc/sudoers.d/90-plumbline-ops']?.file).toEqual({ mode: 0o440, ...root })
    expect(files['etc/ssh/plumbline/authorized_keys/ops']?.file).toEqual({ mode: 0o644, ...root })
  })

  it('users without keys leave AuthorizedKeysFile alone', () => {
    expect(bodiesOf('  users: { guest: {} }\n')).toEqual({
      'running/users.yaml': { users: { guest: { exists: true } } },
    })
  })

  it('what sshd -T prints, and a file in other words, are the same', () => {
    const file = documentsOf(settings)[sshdFile]
    const effective =
      'port 2222\npermitrootlogin without-password\npasswordauthentication no\nauthorizedkeysfile .ssh/authorized_keys /etc/ssh/plumbline/authorized_keys/%u\nallowusers ops\nallowusers admin\n'
    expect(structureWith(file, effective)).toEqual(structure(file))
    expect(
      structureWith(
        file,
        '# by hand\nPORT=2222\n  AllowUsers ops "admin" # both\nPasswordAuthentication\tno\nPasswordAuthentication yes\nPermitRootLogin = Prohibit-Password\nAuthorizedKeysFile .ssh/authorized_keys /etc/ssh/plumbline/authorized_keys/%u\n'.replace(
          'Prohibit-Password',
          () => 'prohibit-password'
        )
      )
    ).toEqual(structure(file))
  })

  it('a second port, and what holds for some users only, are differences', () => {
    expect(readSshdConfig('Port 22\nPort 2222\nMatch User ops\n  PasswordAuthentication yes\n')).toEqual({
      port: ['22', '2222'],
      match: ['match User ops', 'passwordauthentication yes'],
    })
  })

  it('I14 keys and sudo rules in other words are the same, and a key more is not', () => {
    const files = documentsOf(settings)
    const keys = files['etc/ssh/plumbline/authorized_keys/ops']
    const same = `# ours\n\n${other}  \nrestrict,from="10.0.20.0/24"   ${key}   ops@lab\n`
    expect(structureWith(keys, same)).toEqual(structure(keys))
    expect(structureWith(keys, `${same}${key.replace('Plumb', () => 'Stray')}\n`)).not.toEqual(
      structure(keys)
    )
    const sudo = files['etc/sudoers.d/90-plumbline-ops']
    expect(structureWith(sudo, '# ours\nops  ALL = (ALL : ALL) NOPASSWD : ALL\n')).toEqual(structure(sudo))
    expect(structureWith(sudo, 'ops ALL=(ALL:ALL) NOPASSWD: /usr/bin/true\n')).not.toEqual(structure(sudo))
    expect(structureWith(sudo, 'ops ALL=(ALL:ALL) NOPASSWD: ALL\nstray ALL=(ALL:ALL) ALL\n')).not.toEqual(
      structure(sudo)
    )
  })
})

const user = (more: string): string => `  users: { ops: { ${more} } }\n`

describe('C48 what locks plumbline, or everybody, out', () => {
  it.each([
    ['error length @ [] } }', user('authorizedKeys: []')],
    ['error C48 @ [] }', '  sshd: { allowUsers: [] }\n'],
    ['error C48 @ [admin] }', '  sshd: { allowUsers: [admin] }\n  access: { ssh: { user: ops } }\n'],
    ['error C48 @ [admin] }', `  sshd: { allowUsers: [admin] }\n${user(`authorizedKeys: [${key}]`)}`],
    [
      'error C48 @ no }',
      "  sshd: { permitRootLogin: 'no' }\n  access: { ssh: { user: root } }\n".replace("'no'", () => 'no'),
    ],
    ['error C48 @ /usr/sbin/', `${user('shell: /usr/sbin/nologin')}  access: { ssh: { user: ops } }\n`],
    ['error ssh-port @ 2222 }', '  sshd: { port: 2222 }\n'],
    ['error ssh-port @ 22 }', '  sshd: { port: 22 }\n  access: { ssh: { port: 2222 } }\n'],
    ['warning login-sudo @ password }', `${user('sudo: password')}  access: { ssh: { user: ops } }\n`],
    ['error duplicate-authorized-key @ ' + 'ssh-ed2551', user(`authorizedKeys: [${key} a, ${key} b]`)],
    ['error value @ ssh-dss AA', user('authorizedKeys: [ssh-dss AAAAB3NzaC1kc3MAAACB]')],
    ['error value @ "ssh-ed255', user(`authorizedKeys: [${quoted(`${key}\nssh-rsa AAAAB3`)}]`)],
    ['error value @ \'command="', user(`authorizedKeys: ['command="a" b" ${key}']`)],
    ['error value @ "/bin/sh:x', user('shell: "/bin/sh:x"')],
    ['error value @ "x\\nPermit', '  sshd: { allowUsers: ["x\\nPermitRootLogin yes"] }\n'],
    ['error key @ a.b: {} }', '  users: { a.b: {} }\n'],
    ['error key @ "x ALL=(AL', '  users: { "x ALL=(ALL) ALL\\n": {} }\n'],
  ])('%s', (finding, node) => {
    expect(findings(node)).toEqual([finding])
  })

  it.each([
    settings,
    `  sshd: { allowUsers: [admin], passwordAuthentication: true }\n${user(`authorizedKeys: [${key}]`)}`,
    '  sshd: { port: 2222 }\n  access: { address: 192.0.2.9 }\n',
    '  sshd: { permitRootLogin: prohibit-password }\n  access: { ssh: { user: root } }\n',
    user(`authorizedKeys: ['command="a \\"b\\" c",no-pty ${key} two  words']`),
  ])('and what only looks like it does not: %s', (node) => {
    expect(findings(node)).toEqual([])
  })
})

it('sshd is a change of the network, a key is live, and a user that is no longer declared stays', () => {
  const cost = (before: string, after: string) =>
    compare(
      renderTexts({ ...smallFleet(), 'w1.yaml': worker('w1', before) }).rendering,
      renderTexts({ ...smallFleet(), 'w1.yaml': worker('w1', after) }).rendering
    ).nodes.flatMap(({ changes }) =>
      lasting(changes).map(({ field, planes, impact, why }) => ({
        field,
        planes,
        impact,
        socket: why.includes('ssh.socket'),
      }))
    )
  const port = (number: number) => `  sshd: { port: ${number} }\n  access: { ssh: { port: ${number} } }\n`
  expect(cost(port(22), port(2222))).toEqual([
    { field: 'sshd.port', planes: ['disk', 'running'], impact: 'network', socket: true },
  ])
  expect(cost(user(`authorizedKeys: [${key}]`), user(`authorizedKeys: [${other}]`))).toMatchObject([
    { field: 'users.ops.authorizedKeys[0]', impact: 'live' },
  ])
  expect(cost('  users: { ops: {}, guest: {} }\n', '  users: { ops: {} }\n')).toMatchObject([
    { field: 'users.guest', planes: ['running'], impact: 'none' },
  ])
})

it('Talos has no users: a note each, and the same machine config', () => {
  expect(onTalosToo(settings)).toEqual({ same: true, notes: ['note other-system', 'note other-system'] })
})
