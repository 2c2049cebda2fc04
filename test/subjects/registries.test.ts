import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { lasting, load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'

const documents = (settings: string, talos?: string) => {
  const texts = { ...smallFleet(), 'w1.yaml': worker('w1', settings) }
  const { rendering } = renderTexts(talos === undefined ? texts : onTalos(texts, 'v1.13.9', talos))
  const node = rendering.nodes.find(({ name }) => name === 'w1')
  return Object.fromEntries(
    (node?.documents ?? []).map(({ path, body }) => [
      path,
      body === 'absent' ? '' : 'text' in body ? body.text : JSON.stringify(body.yaml),
    ])
  )
}
const rules = (settings: string, texts = smallFleet()) =>
  load({ ...texts, 'w1.yaml': worker('w1', settings) }).diagnostics.map(({ rule }) => rule)

const five = ['docker.io', 'ghcr.io', 'quay.io', 'registry.k8s.io', 'reg.kyverno.io']
  .map((name, i) => `      ${name}: { endpoints: [{ url: http://10.0.20.10:50${i}0 }] }\n`)
  .join('')

describe('registries on Ubuntu', () => {
  it('I1 five mirrors are five files, and containerd looks there without a mirrors table', () => {
    const files = documents(`  containerd: { version: 1.7.27 }\n  registries:\n    mirrors:\n${five}`)
    expect(Object.keys(files).filter((path) => path.endsWith('/hosts.toml'))).toHaveLength(5)
    expect(parse(files['etc/containerd/config.toml'] ?? '')).toEqual({
      version: 2,
      plugins: { 'io.containerd.grpc.v1.cri': { registry: { config_path: '/etc/containerd/certs.d' } } },
    })
  })

  it('C24 containerd 2.x has its settings where 2.x looks', () => {
    const files = documents(
      "  containerd: { version: 2.2.4, maxConcurrentDownloads: 20, systemdCgroup: true, sandboxImage: 'registry.k8s.io/pause:3.10' }\n  registries: { mirrors: { docker.io: { endpoints: [{ url: http://10.0.20.10:5000 }] } } }\n"
    )
    expect(parse(files['etc/containerd/config.toml'] ?? '')).toEqual({
      version: 3,
      plugins: {
        'io.containerd.cri.v1.images': {
          max_concurrent_downloads: 20,
          pinned_images: { sandbox: 'registry.k8s.io/pause:3.10' },
          registry: { config_path: '/etc/containerd/certs.d' },
        },
        'io.containerd.cri.v1.runtime': {
          containerd: {
            runtimes: { runc: { runtime_type: 'io.containerd.runc.v2', options: { SystemdCgroup: true } } },
          },
        },
      },
    })
  })

  it('hosts are tried in order, upstream last; without fallback the last mirror takes its place', () => {
    const files = documents(
      '  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000 }, { url: http://192.0.2.2:5000, capabilities: [pull] }] }, ghcr.io: { fallback: false, endpoints: [{ url: http://192.0.2.1:5010 }] } } }\n'
    )
    const hub = parse(files['etc/containerd/certs.d/docker.io/hosts.toml'] ?? '')
    expect(hub['server']).toBe('https://registry-1.docker.io')
    expect(Object.keys(hub['host'] as object)).toEqual(['http://192.0.2.1:5000', 'http://192.0.2.2:5000'])
    expect(parse(files['etc/containerd/certs.d/ghcr.io/hosts.toml'] ?? '')['server']).toBe(
      'http://192.0.2.1:5010'
    )
  })

  it('TLS files lie beside hosts.toml, and a key is a reference in a file that only root reads', () => {
    const tls =
      "  registries: { mirrors: { docker.io: { endpoints: [{ url: 'https://mirror.lab.example:5000' }] } }, config: { 'mirror.lab.example:5000': { tls: { insecureSkipVerify: true, ca: \"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\\n\", clientCert: \"-----BEGIN CERTIFICATE-----\\nMIIC\\n-----END CERTIFICATE-----\\n\", clientKey: '${secret:registry/key}' } } } }\n"
    const node = renderTexts({ ...smallFleet(), 'w1.yaml': worker('w1', tls) }).rendering.nodes.find(
      ({ name }) => name === 'w1'
    )
    expect(node?.documents.find(({ path }) => path.endsWith('.client.key'))).toMatchObject({
      file: { mode: 0o600 },
      secrets: [{ at: '', name: 'registry/key', rev: '' }],
    })
    expect(parse(documents(tls)['etc/containerd/certs.d/docker.io/hosts.toml'] ?? '')['host']).toEqual({
      'https://mirror.lab.example:5000': {
        capabilities: ['pull', 'resolve'],
        ca: 'mirror.lab.example_5000.ca.pem',
        client: [['mirror.lab.example_5000.client.pem', 'mirror.lab.example_5000.client.key']],
        skip_verify: true,
      },
    })
  })

  it('a hostile URL never reaches TOML', () => {
    for (const url of ['http://a"b', 'http://a b', 'http://a\\nb', 'ftp://a', 'http://a/\u202e']) {
      expect(
        load({
          ...smallFleet(),
          'w1.yaml': worker(
            'w1',
            `  registries: { mirrors: { docker.io: { endpoints: [{ url: ${JSON.stringify(url)} }] } } }\n`
          ),
        }).fleet
      ).toBeUndefined()
    }
  })

  it.each([
    [
      'C27',
      '  containerd: { version: 1.6.22 }\n  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000 }] } } }\n',
    ],
    [
      'containerd-version',
      '  containerd: { version: 2.1.0 }\n  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000, capabilities: [pull, referrers] }] } } }\n',
    ],
    [
      'containerd-version',
      '  containerd: { version: 1.7.27 }\n  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000, dialTimeout: 2s }] } } }\n',
    ],
    [
      'registry-auth',
      "  registries: { config: { a.lab.example: { auth: { username: x, password: '${secret:a}' } } } }\n",
    ],
    [
      'http-with-tls',
      "  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000 }] } }, config: { '192.0.2.1:5000': { tls: { insecureSkipVerify: true } } } }\n",
    ],
    [
      'C43',
      '  registries: { mirrors: { forge.lab.example: { endpoints: [{ url: https://10.0.20.203 }] } }, config: { 10.0.20.203: { tls: { insecureSkipVerify: true } } } }\n',
    ],
    [
      'client-certificate',
      "  registries: { config: { a.lab.example: { tls: { clientKey: '${secret:a}' } } } }\n",
    ],
    ['no-endpoint', '  registries: { mirrors: { docker.io: { fallback: false } } }\n'],
  ])('%s is found', (rule, settings) => {
    expect(rules(settings)).toContain(rule)
  })

  it('a node takes mirrors back with null', () => {
    const texts = smallFleet(
      '  defaults: { registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000 }] } } } }\n'
    )
    const node = renderTexts({
      ...texts,
      'w1.yaml': worker('w1', '  registries: null\n'),
    }).rendering.nodes.find(({ name }) => name === 'w1')
    expect(lasting(node?.documents)).toEqual([])
  })
})

describe('registries on Talos', () => {
  it('are fields up to contract 1.11 and documents from 1.12', () => {
    const settings =
      '  registries: { mirrors: { docker.io: { fallback: false, endpoints: [{ url: http://192.0.2.1:5000 }] } } }\n'
    const legacy = documents(settings, 'v1.11')['talos/machineconfig.yaml'] ?? ''
    expect(legacy).toContain(
      '"registries":{"mirrors":{"docker.io":{"endpoints":["http://192.0.2.1:5000"],"skipFallback":true}}}'
    )
    const native = documents(settings, 'v1.12')['talos/machineconfig.yaml'] ?? ''
    expect(native).toContain(
      '{"apiVersion":"v1alpha1","kind":"RegistryMirrorConfig","name":"docker.io","endpoints":[{"url":"http://192.0.2.1:5000"}],"skipFallback":true}'
    )
    expect(native).not.toContain('"mirrors"')
  })

  it('one overridePath for all is all that fields can say', () => {
    const settings =
      '  registries: { mirrors: { docker.io: { endpoints: [{ url: http://192.0.2.1:5000, overridePath: true }, { url: http://192.0.2.2:5000 }] } } }\n'
    expect(rules(settings, onTalos(smallFleet(), 'v1.13.9', 'v1.11'))).toContain('override-path')
    expect(rules(settings, onTalos(smallFleet(), 'v1.13.9', 'v1.12'))).not.toContain('override-path')
  })
})
