import { describe, expect, it } from 'vitest'
import { claimOf } from '../../src/render/claims.ts'
import { checkSide } from '../../src/render/side.ts'
import { subjects } from '../../src/subjects/table.ts'
import { smallFleet, sourceFiles, worker } from '../fleet-files.ts'
import { documentsOf, findings, onTalosToo, structure, structureWith } from './host-fleet.ts'

const file = (path: string, more = 'content: x'): string =>
  `  files: { ubuntu: [{ path: ${JSON.stringify(path)}, ${more} }] }\n`

describe('files on Ubuntu', () => {
  it('are what they say, under the one name that their place has', () => {
    const files = documentsOf(
      '  files:\n    ubuntu:\n      - { path: /lib/udev/rules.d/60-disk.rules, content: "a\\n" }\n      - { path: /opt/tool/run, mode: \'0755\', owner: ops, group: adm, content: "#!/bin/sh\\n" }\n'
    )
    expect(Object.values(files)).toEqual([
      {
        path: 'opt/tool/run',
        plane: 'disk',
        body: { text: '#!/bin/sh\n' },
        file: { mode: 0o755, owner: 'ops', group: 'adm' },
        secrets: [],
      },
      {
        path: 'usr/lib/udev/rules.d/60-disk.rules',
        plane: 'disk',
        body: { text: 'a\n' },
        file: { mode: 0o644, owner: 'root', group: 'root' },
        secrets: [],
      },
    ])
  })

  it('a secret stands as a reference, in a file that only root reads', () => {
    const files = documentsOf(file('/etc/lab.conf', 'content: "a ${secret:lab/token}"'))
    expect(files['etc/lab.conf']).toMatchObject({
      body: { text: 'a ${secret:lab/token}' },
      file: { mode: 0o600 },
      secrets: [{ at: '', name: 'lab/token', rev: '' }],
    })
  })

  it('every byte counts, because nobody knows what reads them', () => {
    const document = documentsOf(file('/etc/lab.conf'))['etc/lab.conf']
    expect(structureWith(document, 'x')).toEqual(structure(document))
    expect(structureWith(document, 'x\n')).not.toEqual(structure(document))
  })

  it('a path that another subject claims is never taken from it', () => {
    for (const order of [subjects, subjects.toReversed()]) {
      expect(claimOf('etc/containerd/config.toml', '', order)?.subject.name).toBe('registries')
      expect(claimOf('etc/sudoers.d/90-plumbline-ops', '', order)?.subject.name).toBe('access')
      expect(claimOf('etc/sudoers.d/lab', '', order)?.subject.name).toBe('files')
      expect(claimOf('talos/machineconfig.yaml', '', order)?.subject.name).not.toBe('files')
    }
  })
})

describe('files that must not be written', () => {
  it.each([
    ['C29', '/etc/kubernetes/manifests/kube-apiserver.yaml.bak'],
    ['C29', '/etc/kubernetes/manifests/deeper/x'],
    ['forbidden-path', '/etc/kubernetes/pki/ca.key'],
    ['forbidden-path', '/proc/sys/vm/swappiness'],
    ['forbidden-path', '/sys/kernel/x'],
    ['forbidden-path', '/dev/sda'],
    ['forbidden-path', '/run/x'],
    ['forbidden-path', '/var/run/reboot-required'],
    ['forbidden-path', '/var/lock/x'],
    ['forbidden-path', '/tmp/x'],
    ['forbidden-path', '/etcetera/x'],
    ['forbidden-path', '/vmlinuz'],
    ['forbidden-path', '/var/lib/plumbline/confirmed'],
    ['forbidden-path', '/var/lib/kubelet/config.yaml'],
    ['forbidden-path', '/etc/passwd'],
    ['forbidden-path', '/etc/sudoers'],
    ['owned-path', '/etc/containerd/config.toml'],
    ['owned-path', '/etc/containerd/certs.d/docker.io/hosts.toml'],
    ['owned-path', '/etc/sysctl.d/90-plumbline.conf'],
    ['owned-path', '/etc/apt/sources.list.d/plumbline-docker.sources'],
    ['owned-path', '/etc/sudoers.d/90-plumbline-ops'],
    ['owned-path', '/etc/ssh/sshd_config.d/00-plumbline.conf'],
    ['value', '/etc/../proc/x'],
    ['value', '/etc/./kubernetes/manifests/x'],
    ['value', '/etc//kubernetes/manifests/x'],
    ['value', '/etc/x/'],
    ['value', 'etc/x'],
    ['value', '/etc/x\ny'],
  ])('%s: %s', (rule, path) => {
    const written = `${JSON.stringify(path)}, content`
    expect(findings(file(path))).toEqual([`error ${rule} @ ${written.slice(0, 10).trim()}`])
  })

  it.each(['/etc/kubernetes-lab/x', '/etc/passwd.d/x', '/etc/containerd/other.toml', '/var/lib/lab/x'])(
    'but what only looks like it: %s',
    (path) => {
      expect(findings(file(path))).toEqual([])
    }
  )

  it('who owns a path is named, and what to use', () => {
    const texts = { ...smallFleet(), 'w1.yaml': worker('w1', file('/etc/sysctl.d/90-plumbline.conf')) }
    expect(checkSide(sourceFiles(texts), 'nodes').diagnostics.map(({ message }) => message)).toEqual([
      '/etc/sysctl.d/90-plumbline.conf belongs to sysctls, and files would write it too: say it with sysctls',
    ])
  })

  const two = (a: string, b: string): string =>
    `  files:\n    ubuntu:\n      - { path: ${a}, content: x }\n      - { path: ${b}, content: y }\n`

  it.each([
    ['error duplicate-file @ /etc/x, co', two('/etc/x', '/etc/x')],
    ['error duplicate-file @ /usr/lib/x', two('/lib/x', '/usr/lib/x')],
    ['error file-is-folder @ /etc/x/y,', two('/etc/x', '/etc/x/y')],
    ['error file-is-folder @ /etc/x/y,', two('/etc/x/y', '/etc/x')],
    ["warning world-writable @ '0666', co", file('/etc/x', "mode: '0666', content: x")],
    ["warning secret-mode @ '0644', co", file('/etc/x', "mode: '0644', content: '${secret:x}'")],
  ])('%s', (finding, node) => {
    expect(findings(node)).toEqual([finding])
  })
})

it('Talos has a root file system that nobody writes: a note, and the same machine config', () => {
  expect(onTalosToo(file('/etc/x'))).toEqual({ same: true, notes: ['note other-system'] })
})
