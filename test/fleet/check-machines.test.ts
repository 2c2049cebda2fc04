import { describe, expect, it } from 'vitest'
import { load, onTalos, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

/** Without what a machine of a known host would lack at its first boot. */
const lines = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ severity }) => severity !== 'note')
    .map(
      ({ severity, rule, file, line, column, message }) =>
        `${severity} ${rule} ${file}:${line}:${column} ${message}`
    )
const pair = (one: string, other: string): Texts => ({
  ...smallFleet('', one),
  'w1.yaml': worker('w1', other),
})
const vm = (settings: string) => `  vm: { ${settings} }\n`

describe('machines of one host', () => {
  it.each([
    ["passthrough: ['0000:06:00.0']", "passthrough: ['0000:06:00.0']"],
    ["passthrough: ['06:00.0']", "passthrough: ['0000:06:00.0']"],
    ["passthrough: ['0000:0A:00.0']", "passthrough: ['0000:0a:00.0']"],
    ["passthrough: ['0000:06:00']", "passthrough: ['0000:06:00.1']"],
    ["passthrough: ['0000:06:00.1']", "passthrough: ['06:00']"],
    ["host: pve, passthrough: ['06:00.0']", "host: pve, passthrough: ['06:00.0']"],
  ])('cannot share a device: %s and %s', (one, other) => {
    expect(lines(pair(vm(one), vm(other)))).toEqual([
      expect.stringMatching(/^error duplicate-passthrough nodes\/w1\.yaml:6:\d+ .* is given to cp1 already/),
    ])
  })

  it.each([
    ["passthrough: ['06:00.0']", "passthrough: ['06:00.1']"],
    ["passthrough: ['0000:06:00.0']", "passthrough: ['0001:06:00.0']"],
    ["host: pve1, passthrough: ['06:00.0']", "host: pve2, passthrough: ['06:00.0']"],
    ['host: pve1, bootOrder: 5', 'host: pve2, bootOrder: 5'],
    ['bootOrder: 5', 'bootOrder: 6'],
  ])('share nothing here: %s and %s', (one, other) => {
    expect(lines(pair(vm(one), vm(other)))).toEqual([])
  })

  it('name a device once', () => {
    expect(lines(smallFleet('', vm("passthrough: ['06:00.0', '0000:06:00.0']")))).toEqual([
      'error duplicate-passthrough nodes/cp1.yaml:6:34 0000:06:00.0 stands here already: keep one',
    ])
  })

  it('may have been shared with a node that is gone', () => {
    expect(
      lines(
        pair(
          vm("bootOrder: 5, passthrough: ['06:00.0']"),
          `  state: decommissioned\n${vm("bootOrder: 5, passthrough: ['06:00.0']")}`
        )
      )
    ).toEqual([])
  })
})

describe('MAC addresses', () => {
  it.each(['01:00:5e:00:00:01', '33:33:00:00:00:01', 'ff:ff:ff:ff:ff:ff'])('%s is a group', (mac) => {
    expect(lines(smallFleet('', `  identity: { mac: '${mac}' }\n`))).toEqual([
      `error unusable-mac nodes/cp1.yaml:6:20 ${mac} is a group address, which no network card has: write the card's own`,
    ])
  })

  it('nothing but zeros is no address', () => {
    expect(lines(smallFleet('', "  network: { mac: '00:00:00:00:00:00', dhcp: true }\n"))).toEqual([
      "error unusable-mac nodes/cp1.yaml:6:19 00:00:00:00:00:00 is no address, which no network card has: write the card's own",
    ])
  })

  it.each(['de:ad:be:ef:22:22', '00:50:56:b0:a1:39', '02:00:00:00:00:01'])('%s is one', (mac) => {
    expect(lines(smallFleet('', `  identity: { mac: '${mac}' }\n`))).toEqual([])
  })
})

describe('taints', () => {
  const taint = (effect: string) => `  taints: { lab.example/only: '${effect}' }\n`

  it.each(['NoSchedule', 'true:NoSchedule', 'NoExecute'])(
    '%s on every worker leaves no place for a plain pod',
    (effect) => {
      expect(
        lines({
          ...smallFleet(),
          'w1.yaml': worker('w1', taint(effect)),
          'w2.yaml': worker('w2', taint(effect)),
        })
      ).toEqual([expect.stringMatching(/^warning all-tainted nodes\/w1\.yaml:6:/)])
    }
  )

  it('a soft taint, a worker without, a worker that is gone, or no worker at all is no matter', () => {
    expect(lines({ ...smallFleet(), 'w1.yaml': worker('w1', taint('PreferNoSchedule')) })).toEqual([])
    expect(
      lines({ ...smallFleet(), 'w1.yaml': worker('w1', taint('NoSchedule')), 'w2.yaml': worker('w2') })
    ).toEqual([])
    expect(
      lines({ ...smallFleet(), 'w1.yaml': worker('w1', `  state: decommissioned\n${taint('NoSchedule')}`) })
    ).toEqual([])
    expect(lines(smallFleet('', taint('NoSchedule')))).toEqual([])
  })
})

describe('the endpoint', () => {
  const address = (text: string) => `  network: { interface: ens18, addresses: [${text}] }\n`
  const three = (role: string): Texts => ({
    ...smallFleet('', address('192.0.2.10/24')),
    'cp2.yaml': worker('cp2', address('192.0.2.11/24')).replace('role: worker', () => `role: ${role}`),
    'cp3.yaml': worker('cp3', address('192.0.2.12/24')).replace('role: worker', () => `role: ${role}`),
  })

  it('W40 is not one of several control planes', () => {
    expect(lines(three('control-plane'))).toEqual([
      "warning endpoint-of-one-node nodes/cluster.yaml:7:13 https://192.0.2.10:6443 is cp1's own address: while it is down nobody finds cp2, cp3. Name a shared address, a load balancer or a DNS name",
    ])
    expect(lines(three('worker'))).toEqual([])
  })

  it('is not a worker', () => {
    expect(lines({ ...smallFleet(), 'w1.yaml': worker('w1', address('192.0.2.10/24')) })).toEqual([
      'warning endpoint-of-one-node nodes/cluster.yaml:7:13 https://192.0.2.10:6443 is w1, a worker: the API answers on control planes, name one of them',
    ])
  })

  it('is compared as an address, not as text', () => {
    const texts: Texts = { ...smallFleet(), 'w1.yaml': worker('w1', address("'FD00:0::1/64'")) }
    const cluster = texts['cluster.yaml'] ?? ''
    expect(lines({ ...texts, 'cluster.yaml': cluster.replace('192.0.2.10', () => '[fd00::1]') })).toEqual([
      expect.stringMatching(/^warning endpoint-of-one-node /),
    ])
  })
})

describe('networks of the cluster', () => {
  const networking = (text: string) => lines(smallFleet(`  networking: { ${text} }\n`))

  it.each([
    [
      'podSubnets: [10.96.0.0/11], serviceSubnets: [10.96.0.0/12]',
      '10.96.0.0/12 overlaps 10.96.0.0/11, which is the network of pods',
    ],
    [
      'podSubnets: [10.10.0.0/16, 10.10.4.0/24]',
      '10.10.4.0/24 overlaps 10.10.0.0/16, which is the network of pods',
    ],
    [
      'podSubnets: [10.10.0.0/16], loadBalancerPools: [10.9.255.0-10.10.0.0]',
      '10.9.255.0-10.10.0.0 overlaps 10.10.0.0/16, which is the network of pods',
    ],
    [
      "podSubnets: ['fd00:1::/48'], serviceSubnets: ['FD00:1:0:5::/112']",
      'FD00:1:0:5::/112 overlaps fd00:1::/48, which is the network of pods',
    ],
  ])('%s overlap', (text, message) => {
    expect(networking(text)).toEqual([
      expect.stringMatching(/^error networks-overlap nodes\/cluster\.yaml:8:/),
    ])
    expect(networking(text).join()).toContain(`${message}: give them addresses of their own`)
  })

  it.each([
    "podSubnets: [10.10.0.0/16, 'fd00:1::/48'], serviceSubnets: [10.96.0.0/12, 'fd00:2::/112']",
    'podSubnets: [10.10.0.0/16], loadBalancerPools: [10.9.255.0-10.9.255.255, 10.11.0.0-10.11.0.9]',
  ])('%s do not', (text) => {
    expect(networking(text)).toEqual([])
  })
})

describe('one endpoint twice', () => {
  const mirror = (...urls: readonly string[]) =>
    smallFleet(
      '',
      `  registries: { mirrors: { docker.io: { endpoints: [${urls.map((url) => `{ url: '${url}' }`).join(', ')}] } } }\n`
    )

  it.each([
    ['http://mirror.lab.example:5000', 'http://mirror.lab.example:5000'],
    ['http://mirror.lab.example:5000', 'http://mirror.lab.example:5000/'],
    ['http://mirror.lab.example', 'http://mirror.lab.example:80'],
    ['https://mirror.lab.example:443/v2', 'https://mirror.lab.example/v2'],
  ])('%s and %s', (...urls) => {
    for (const texts of [mirror(...urls), onTalos(mirror(...urls))])
      expect(lines(texts)).toEqual([expect.stringMatching(/^error duplicate-endpoint nodes\/cp1\.yaml:6:/)])
  })

  it.each([
    ['http://mirror.lab.example:5000', 'https://mirror.lab.example:5000'],
    ['http://mirror.lab.example/a', 'http://mirror.lab.example/b'],
    ['http://mirror.lab.example:443', 'http://mirror.lab.example'],
  ])('is not %s and %s', (...urls) => {
    expect(lines(mirror(...urls))).toEqual([])
  })
})

describe('W26 the disk that a file names', () => {
  const disk = (selector: string, size: string) =>
    lines(
      onTalos(
        smallFleet(
          '',
          `  vm: { disk: { size: ${size} } }\n  install: { diskSelector: { size: '${selector}' } }\n`
        )
      )
    )

  it.each([
    ['>= 60GB', '32GiB'],
    ['> 64GiB', '64GiB'],
    ['<= 100GB', '128GiB'],
    ['100GB', '100GiB'],
  ])('%s is not %s', (selector, size) => {
    expect(disk(selector, size)).toEqual([
      `warning disk-size nodes/cp1.yaml:7:36 the disk of cp1 has ${size}, and this asks for ${selector}: change one of them`,
    ])
  })

  it.each([
    ['>= 60GB', '64GiB'],
    ['<= 100GB', '64GiB'],
    ['== 64GiB', '64GiB'],
  ])('%s is %s', (selector, size) => {
    expect(disk(selector, size)).toEqual([])
  })
})
