import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAptConf } from '../../src/subjects/packages/apt-conf.ts'
import { parseAptLine } from '../../src/subjects/packages/apt-line.ts'
import { fingerprintsOf } from '../../src/subjects/packages/fingerprints.ts'
import { ubuntu } from '../../src/subjects/packages/ubuntu.ts'
import { compare } from '../../src/compare/compare.ts'
import { lasting, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import { bodiesOf, documentsOf, findings, onTalosToo, structure, structureWith } from './host-fleet.ts'

/** Made for this test; its fingerprint is what gpg printed. */
const key = [
  '-----BEGIN PGP PUBLIC KEY BLOCK-----',
  '',
  'mDMEawcx+RYJKwYBBAHaRw8BAQdAYvEObB6H6CYwvdm/QwKPMu+JE1POwMC2HY9e',
  '66xRmYq0FWxhYiA8bGFiQGxhYi5leGFtcGxlPoiQBBMWCAA4FiEEZx2P3r8CSG6a',
  'wC5yarpkGHOc+KcFAmsHMfkCGwMFCwkIBwIGFQoJCAsCBBYCAwECHgECF4AACgkQ',
  'arpkGHOc+KdMzgD/QtWk6kApjB6HzXk7GmXYuiy88Fs+Gs0gd8FxtZ6s768BAP82',
  'OeZZlpjB6xpE2godYyVXM5Pbbq4Zw7oPWRks2wQJ',
  '=/vVf',
  '-----END PGP PUBLIC KEY BLOCK-----',
].join('\n')
const fingerprint = '671D8FDEBF02486E9AC02E726ABA6418739CF8A7'
const source = (line: string, more = '') =>
  `  packages: { sources: { lab: { line: ${JSON.stringify(line)}${more} } } }\n`
const docker = 'deb [arch=amd64] https://packages.lab.example/linux/ubuntu noble stable'
const sourcePath = 'etc/apt/sources.list.d/plumbline-lab.sources'
const keyPath = 'etc/apt/keyrings/plumbline-lab.asc'
const withKey = source(docker, `, key: ${JSON.stringify(`${key}\n`)}, keyId: ${fingerprint}`)

describe('packages on Ubuntu', () => {
  it('a source is a deb822 file with its key beside it', () => {
    expect(bodiesOf(withKey)).toEqual({
      [keyPath]: `${key}\n`,
      [sourcePath]:
        'Types: deb\nURIs: https://packages.lab.example/linux/ubuntu\nSuites: noble\nComponents: stable\nArchitectures: amd64\nSigned-By: /etc/apt/keyrings/plumbline-lab.asc\n',
    })
  })

  it('a flat source has no components, and a fingerprint alone names a key that the system has', () => {
    const flat = source(
      'deb https://pkgs.k8s.io/core:/stable:/v1.34/deb/ /',
      `, keyId: ${fingerprint.toLowerCase()}`
    )
    expect(bodiesOf(flat)).toEqual({
      [sourcePath]: `Types: deb\nURIs: https://pkgs.k8s.io/core:/stable:/v1.34/deb/\nSuites: /\nSigned-By: ${fingerprint}\n`,
    })
  })

  it('what is pinned is pinned, and running says versions only where they are', () => {
    const settings =
      "  packages: { install: [vim, 'kubelet=1.34.2-1.1', { name: jq, version: '1.7.1-3' }, { name: tree }], hold: [runc, kubelet] }\n"
    expect(bodiesOf(settings)).toEqual({
      'etc/apt/preferences.d/90-plumbline':
        'Package: jq\nPin: version 1.7.1-3\nPin-Priority: 990\n\nPackage: kubelet\nPin: version 1.34.2-1.1\nPin-Priority: 990\n',
      'running/packages.yaml': {
        installed: { jq: '1.7.1-3', kubelet: '1.34.2-1.1', tree: 'any', vim: 'any' },
        held: ['kubelet', 'runc'],
      },
    })
  })

  it('a source or a pin that is written otherwise is the same', () => {
    const files = documentsOf(withKey)
    expect(
      structureWith(
        files[sourcePath],
        '# by hand\n\ntypes: deb\nURIs:\n https://packages.lab.example/linux/ubuntu/\nEnabled: yes\nSuites:   noble\nComponents: stable\nsigned-by: /etc/apt/keyrings/plumbline-lab.asc\nArchitectures: amd64\n'
      )
    ).toEqual(structure(files[sourcePath]))
    expect(
      structureWith(
        files[keyPath],
        key.replace('BLOCK-----\n', () => 'BLOCK-----\nVersion: GnuPG v2\n').replaceAll('\n', '\r\n')
      )
    ).toEqual(structure(files[keyPath]))
    expect(
      structureWith(
        files[sourcePath],
        'Enabled: no\nTypes: deb\nURIs: https://packages.lab.example\nSuites: /\n'
      )
    ).toEqual({ sources: { lab: null } })
    const pins = documentsOf("  packages: { install: ['jq=1.7.1-3'] }\n")[
      'etc/apt/preferences.d/90-plumbline'
    ]
    expect(
      structureWith(pins, 'Explanation: x\nPackage:  jq\npin: version  1.7.1-3\nPin-Priority: 990\n')
    ).toEqual(structure(pins))
  })

  it('fingerprints are what gpg prints', () => {
    expect(fingerprintsOf(key)).toEqual([fingerprint])
    expect(fingerprintsOf(key.slice(0, 120))).toBeUndefined()
  })
})

describe('unattended-upgrades', () => {
  const settings =
    "  unattendedUpgrades: { enabled: true, origins: ['origin=Lab,label=100%', '${distro_id}:${distro_codename}-security'], blacklist: [runc, 'containerd\\.io$'], automaticReboot: false }\n"
  const policy = 'etc/apt/apt.conf.d/52plumbline-unattended-upgrades'

  it('lists are emptied first, because apt appends to those of other files', () => {
    expect(bodiesOf(settings)).toEqual({
      'etc/apt/apt.conf.d/52plumbline-periodic':
        'APT::Periodic::Update-Package-Lists "1";\nAPT::Periodic::Unattended-Upgrade "1";\n',
      [policy]: [
        '#clear Unattended-Upgrade::Allowed-Origins;',
        'Unattended-Upgrade::Allowed-Origins:: "${distro_id}:${distro_codename}-security";',
        '#clear Unattended-Upgrade::Origins-Pattern;',
        'Unattended-Upgrade::Origins-Pattern:: "origin=Lab,label=100%25";',
        '#clear Unattended-Upgrade::Package-Blacklist;',
        'Unattended-Upgrade::Package-Blacklist:: "containerd\\.io$";',
        'Unattended-Upgrade::Package-Blacklist:: "runc";',
        'Unattended-Upgrade::Automatic-Reboot "false";\n',
      ].join('\n'),
      'running/unattended-upgrades.yaml': {
        origins: ['${distro_id}:${distro_codename}-security', 'origin=Lab,label=100%'],
        blacklist: ['containerd\\.io$', 'runc'],
        automaticReboot: false,
        enabled: true,
        updateLists: true,
      },
    })
  })

  it('file names come after those of the system, so that ours is read last', () => {
    const ours = Object.keys(documentsOf(settings)).filter((path) => path.startsWith('etc/'))
    for (const theirs of ['10periodic', '20auto-upgrades', '50unattended-upgrades'])
      expect(ours.map((path) => (path.split('/').at(-1) ?? '') > theirs)).toEqual([true, true])
  })

  it('what apt-config dump prints is the same', () => {
    const dump = [
      'Unattended-Upgrade "";',
      'Unattended-Upgrade::Allowed-Origins "";',
      'Unattended-Upgrade::Allowed-Origins:: "${distro_id}:${distro_codename}-security";',
      'Unattended-Upgrade::Origins-Pattern "";',
      'Unattended-Upgrade::Origins-Pattern:: "origin=Lab,label=100%25";',
      'Unattended-Upgrade::Package-Blacklist "";',
      'Unattended-Upgrade::Package-Blacklist:: "runc";',
      'Unattended-Upgrade::Package-Blacklist:: "containerd\\.io$";',
      'Unattended-Upgrade::Automatic-Reboot "no";',
    ]
    const files = documentsOf(settings)
    expect(structureWith(files[policy], dump.join('\n'))).toEqual(structure(files[policy]))
    expect(
      structureWith(
        files[policy],
        '// theirs\nUnattended-Upgrade { Allowed-Origins { "${distro_id}:${distro_codename}-security"; }; /* x */ Origins-Pattern { "origin=Lab,label=100%25"; };\n Package-Blacklist { "runc"; # one\n "containerd\\.io$"; }; Automatic-Reboot 0; };\n'
      )
    ).toEqual(structure(files[policy]))
  })

  it('any text that the language lets through comes back out of apt.conf unchanged', () => {
    const plain = fc
      .string({
        unit: fc.constantFrom(...'abcXYZ019 %{};/*#\\$^+.()[]|?:=,-'.split('')),
        minLength: 1,
        maxLength: 30,
      })
      .filter((text) => !text.includes('='))
    fc.assert(
      fc.property(fc.uniqueArray(plain, { maxLength: 5 }), (blacklist) => {
        const node = { settings: { unattendedUpgrades: { blacklist } } } as never
        const document = ubuntu(node).find(({ path }) => path === policy)
        const text =
          document !== undefined && document.body !== 'absent' && 'text' in document.body
            ? document.body.text
            : ''
        expect(readAptConf(text).get('unattended-upgrade::package-blacklist')).toEqual(blacklist.toSorted())
      })
    )
  })
})

describe('what apt would refuse or do otherwise', () => {
  it.each([
    ['error apt-line @ "debian ht', source('debian https://packages.lab.example noble main')],
    ['error apt-line @ "deb ftp:/', source('deb ftp://packages.lab.example noble main')],
    ['error apt-line @ "deb https', source('deb https://me:word@packages.lab.example noble main')],
    ['error apt-line @ "deb https', source('deb https://packages.lab.example/$(ARCH) noble;x main')],
    ['error apt-line @ "deb https', source('deb https://packages.lab.example noble')],
    ['error apt-line @ "deb https', source('deb https://packages.lab.example ./ main')],
    ['error apt-line @ "deb [trus', source('deb [trusted=yes] https://packages.lab.example noble main')],
    [
      'error apt-line @ "deb [arch',
      source('deb [arch=amd64 signed-by=/etc/../x.asc] https://packages.lab.example noble main'),
    ],
    ['error value @ "deb https', source('deb https://packages.lab.example noble main\nTrusted: yes')],
    ['warning source-without-key @ { line: "d', source(docker)],
    [
      'error signed-by @ "deb [sign',
      source(
        'deb [signed-by=/etc/apt/keyrings/a.asc] https://packages.lab.example noble main',
        `, keyId: ${fingerprint}`
      ),
    ],
    [
      'error apt-key-id @ 771D8FDEBF',
      withKey.replace(fingerprint, () => fingerprint.replaceAll('6', () => '7')),
    ],
    [
      'error apt-key @ "-----BEGI',
      source(docker, `, key: ${JSON.stringify(key.replace('mDME', () => 'AAAA'))}`),
    ],
    [
      'error value @ "-----BEGI',
      source(docker, `, key: ${JSON.stringify(key.replaceAll('PUBLIC', () => 'PRIVATE'))}`),
    ],
    ['error value @ "-----BEGI', source(docker, `, key: ${JSON.stringify(`${key}\n\nTrusted: yes\n`)}`)],
    ["error duplicate-package @ 'vim=2:9.1", "  packages: { install: [vim, 'vim=2:9.1'] }\n"],
    ["error value @ 'vim=1; rm", "  packages: { install: ['vim=1; rm'] }\n"],
    ['error required @ { version:', "  packages: { install: [{ version: '1' }] }\n"],
    ['warning held-not-installed @ nfs-common', '  packages: { install: [vim], hold: [vim, nfs-common] }\n'],
    ["error value @ 'vim=1'] }", "  packages: { hold: ['vim=1'] }\n"],
    ['warning no-origins @ [] }', '  unattendedUpgrades: { origins: [] }\n'],
    ['warning I6 @ true }', '  unattendedUpgrades: { automaticReboot: true }\n'],
    ["error regular-expression @ '*docker']", "  unattendedUpgrades: { blacklist: ['*docker'] }\n"],
    ["error regular-expression @ 'libstdc++", "  unattendedUpgrades: { blacklist: ['libstdc++6'] }\n"],
    ['error value @ \'a"; APT::', '  unattendedUpgrades: { blacklist: [\'a"; APT::x "\'] }\n'],
    [
      "warning unattended-kubernetes @ '*:*'], bl",
      "  unattendedUpgrades: { enabled: true, origins: ['*:*'], blacklist: [kube] }\n  packages: { hold: [] }\n".replace(
        '[kube]',
        () => '[kubelet]'
      ),
    ],
  ])('%s', (finding, settings) => {
    expect(findings(settings)).toEqual([finding])
  })

  it('a fleet that names the same source twice hears of both names', () => {
    const twice = `  packages: { sources: { a: { line: ${JSON.stringify(docker)}, keyId: ${fingerprint} }, b: { line: 'deb https://packages.lab.example/linux/ubuntu/ noble edge stable', keyId: ${fingerprint} } } }\n`
    expect(findings(twice)).toEqual(["error duplicate-source @ 'deb https"])
  })

  it.each([
    '  packages: { hold: [kubelet, kubeadm, kubectl] }\n',
    '  packages: { install: [vim], hold: [kubelet, linux-image-generic] }\n',
    "  unattendedUpgrades: { enabled: true, origins: ['*:*'], blacklist: [kube] }\n",
    "  unattendedUpgrades: { enabled: true, origins: ['*:*'] }\n  packages: { hold: [kubelet, kubeadm, kubectl] }\n",
    "  unattendedUpgrades: { blacklist: ['calico-*', '(?P<a>x)'] }\n",
    '  unattendedUpgrades: { enabled: false, origins: [] }\n',
  ])('and what only looks like it is not: %s', (settings) => {
    expect(findings(settings)).toEqual([])
  })

  it('an apt line is parsed with what it says about architecture and key', () => {
    expect(
      parseAptLine(
        'deb-src [ arch=amd64,arm64 signed-by=/etc/apt/keyrings/a.gpg ]  https://x.example/ubuntu  noble  main universe '
      )
    ).toEqual({
      type: 'deb-src',
      uri: 'https://x.example/ubuntu',
      suite: 'noble',
      components: ['main', 'universe'],
      architectures: ['amd64', 'arm64'],
      signedBy: '/etc/apt/keyrings/a.gpg',
    })
  })
})

describe('what a change of packages costs', () => {
  const cost = (before: string, after: string) =>
    compare(
      ...([before, after].map(
        (settings) => renderTexts({ ...smallFleet(), 'w1.yaml': worker('w1', settings) }).rendering
      ) as [never, never])
    ).nodes.flatMap(({ changes }) =>
      lasting(changes).map(({ field, impact, undo }) => `${field} ${impact} ${undo}`)
    )

  it('another version is an upgrade that the node cannot take back; a hold is live; what is no longer declared stays', () => {
    expect(cost("  packages: { install: ['jq=1'] }\n", "  packages: { install: ['jq=2'] }\n")).toEqual([
      'pins.jq.pin live true',
      'installed.jq upgrade false',
    ])
    expect(cost('  packages: { hold: [a1] }\n', '  packages: { hold: [b1] }\n')).toEqual([
      'held[0] live true',
    ])
    expect(cost('  packages: { install: [vim, jq] }\n', '  packages: { install: [vim] }\n')).toEqual([
      'installed.jq none true',
    ])
  })

  it('one policy in a file and in what apt answers is one change', () => {
    expect(
      cost(
        '  unattendedUpgrades: { automaticReboot: false }\n',
        '  unattendedUpgrades: { automaticReboot: true }\n'
      )
    ).toEqual(['automaticReboot live true'])
  })
})

it('A4 Talos has no packages: a note, and the same machine config', () => {
  expect(onTalosToo(`${withKey}  unattendedUpgrades: { enabled: true }\n`)).toEqual({
    same: true,
    notes: ['note other-system', 'note other-system'],
  })
})
