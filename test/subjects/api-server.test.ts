import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { printDocument } from '../../src/render/print-document.ts'
import type { Document } from '../../src/subjects/document.ts'
import { load, onTalos, renderTexts, smallFleet } from '../fleet-files.ts'

const oidc =
  "  apiServer:\n    oidc: { issuerUrl: 'https://auth.lab.example/o/kubernetes/', clientId: kubernetes, usernameClaim: email, groupsClaim: groups }\n"
const audit =
  '    audit: { policyFile: /etc/kubernetes/policies/audit.yaml, log: { path: /var/log/kubernetes/audit.log, maxAge: 7, maxBackup: 3, maxSize: 100 }, policy: { rules: [{ level: Metadata }] } }\n'

const documents = (cluster: string, contract?: string): Readonly<Record<string, Document>> => {
  const texts =
    contract === undefined ? smallFleet(cluster) : onTalos(smallFleet(cluster), 'v1.14.0', contract)
  const { rendering } = renderTexts({
    ...texts,
    'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', 'v1.36.3'),
  })
  return Object.fromEntries(
    rendering.nodes.flatMap(({ documents: all }) => all.map((document) => [document.path, document]))
  )
}
const textOf = (cluster: string, path: string): string => {
  const document = documents(cluster)[path]
  return document === undefined ? '' : printDocument(document)
}
const rules = (cluster: string, contract?: string) =>
  load(
    contract === undefined ? smallFleet(cluster) : onTalos(smallFleet(cluster), 'v1.14.0', contract)
  ).diagnostics.map(({ rule }) => rule)

const manifest = 'etc/kubernetes/manifests/kube-apiserver.yaml'
const patch = 'etc/kubernetes/patches/kube-apiserver0+merge.yaml'
type Pod = {
  readonly spec: {
    readonly containers: readonly {
      readonly command: readonly string[]
      readonly volumeMounts: readonly { readonly mountPath: string }[]
    }[]
    readonly volumes: readonly { readonly name: string }[]
  }
}

describe('the API server on Ubuntu', () => {
  it('I13 says a flag in every place that kubeadm reads: ConfigMap, manifest, what runs', () => {
    for (const path of ['kubeadm/cluster-configuration.yaml', manifest, 'running/kube-apiserver.yaml']) {
      expect(textOf(oidc, path)).toContain('https://auth.lab.example/o/kubernetes/')
    }
    expect(documents(oidc)['kubeadm/cluster-configuration.yaml']?.plane).toBe('cluster')
    expect(documents(oidc)['running/kube-apiserver.yaml']?.plane).toBe('running')
  })

  it('I2 mounts each folder once, with unique names', () => {
    const pod = parse(textOf(oidc + audit, manifest)) as Pod
    const [container] = pod.spec.containers
    expect(pod.spec.volumes.map(({ name }) => name)).toEqual(['audit-log', 'audit-policy'])
    expect(container?.volumeMounts.map(({ mountPath }) => mountPath)).toEqual([
      '/var/log/kubernetes',
      '/etc/kubernetes/policies',
    ])
    expect(new Set(container?.command).size).toBe(container?.command.length)
  })

  it('a changed audit rule changes an annotation, because it changes no flag', () => {
    const before = textOf(oidc + audit, patch)
    expect(before).toMatch(/plumbline\.dev\/audit-policy-sha256: [0-9a-f]{64}/)
    expect(textOf((oidc + audit).replace('level: Metadata', 'level: Request'), patch)).not.toBe(before)
  })

  it('structured authentication is a file that others cannot read, and one flag', () => {
    const cluster =
      "  apiServer:\n    authentication: { file: /etc/kubernetes/pki/auth-config.yaml, config: { jwt: [{ issuer: { url: 'https://auth.lab.example/', audiences: [kubernetes] }, claimMappings: { username: { claim: email, prefix: '' } } }] } }\n"
    expect(documents(cluster)['etc/kubernetes/pki/auth-config.yaml']?.file?.mode).toBe(0o600)
    expect(textOf(cluster, manifest)).toContain(
      '--authentication-config=/etc/kubernetes/pki/auth-config.yaml'
    )
    expect((parse(textOf(cluster, manifest)) as Pod).spec).not.toHaveProperty('volumes')
  })

  it.each([
    ['C8', `${oidc}    authentication: { config: { jwt: [] } }\n`],
    ['C8', "  apiServer: { extraArgs: { oidc-issuer-url: 'https://a.lab.example' } }\n"],
    ['C31', '  apiServer: { extraArgs: { audit-policy-file: /etc/x.yaml } }\n'],
    ['C30', `${oidc}${audit}    extraVolumes: [{ name: audit-policy, hostPath: /a, mountPath: /b }]\n`],
    ['C30', `${oidc}${audit}    extraVolumes: [{ name: x, hostPath: /a, mountPath: /var/log/kubernetes }]\n`],
    ['C32', '  apiServer: { audit: { policy: { rules: [{ level: None, verbs: [watch] }] } } }\n'],
    [
      'C32',
      '  apiServer: { audit: { policy: { rules: [{ level: RequestResponse, verbs: [create] }, { level: Metadata }] } } }\n',
    ],
    [
      'audit-unreachable',
      '  apiServer: { audit: { policy: { rules: [{ level: Metadata }, { level: None, verbs: [get] }] } } }\n',
    ],
    [
      'audit-log-limits',
      '  apiServer: { audit: { log: { maxAge: 7 }, policy: { rules: [{ level: Metadata }] } } }\n',
    ],
    ['owned-flag', "  apiServer: { extraArgs: { etcd-servers: 'https://a' } }\n"],
    [
      'C29',
      '  apiServer: { audit: { policyFile: /etc/kubernetes/manifests/policy.yaml, policy: { rules: [{ level: Metadata }] } } }\n',
    ],
    ['key', '  apiServer: { extraArgs: { --event-ttl: 1h } }\n'],
  ])('%s is found in %j', (rule, cluster) => {
    expect(rules(cluster)).toContain(rule)
  })
})

describe('the API server on Talos', () => {
  const config = (cluster: string, contract: string) =>
    JSON.stringify(documents(cluster, contract)['talos/machineconfig.yaml']?.body)

  it('C6 leaves the policy file and the log path to Talos, C16 says so', () => {
    const text = config(oidc + audit, 'v1.13')
    expect(text).toContain('"auditPolicy":{"apiVersion":"audit.k8s.io/v1","kind":"Policy"')
    expect(text).not.toMatch(/audit-policy-file|audit-log-path/)
    expect(text).toContain('"audit-log-maxage":"7"')
    expect(rules(oidc + audit, 'v1.13')).toContain('C16')
    expect(rules('  apiServer: { extraArgs: { audit-policy-file: /etc/x } }\n', 'v1.13')).toContain('C6')
  })

  it('C8 OIDC is flags up to contract 1.13 and an authenticator from 1.14', () => {
    expect(config(oidc, 'v1.13')).toContain('"oidc-issuer-url":"https://auth.lab.example/o/kubernetes/"')
    const native = config(oidc, 'v1.14')
    expect(native).not.toContain('oidc-')
    expect(native).toContain(
      '"jwt":[{"issuer":{"url":"https://auth.lab.example/o/kubernetes/","audiences":["kubernetes"]},"claimMappings":{"username":{"claim":"email","prefix":""},"groups":{"claim":"groups","prefix":""}}}]'
    )
    expect(native).toContain('"anonymous":{"enabled":true')
  })

  it('the username prefix follows the rules of the flag', () => {
    const prefixed = "  apiServer:\n    oidc: { issuerUrl: 'https://auth.lab.example', clientId: k }\n"
    expect(config(prefixed, 'v1.14')).toContain(
      '"username":{"claim":"sub","prefix":"https://auth.lab.example#"}'
    )
    expect(config(prefixed.replace('clientId: k', "clientId: k, usernamePrefix: '-'"), 'v1.14')).toContain(
      '"username":{"claim":"sub","prefix":""}'
    )
  })

  it('says what a contract cannot express, and since when it can', () => {
    expect(
      rules('  apiServer: { extraVolumes: [{ name: a, hostPath: /a, mountPath: /b }] }\n', 'v1.14')
    ).toContain('talos-volumes')
    expect(rules('  apiServer: { extraArgs: { tls-min-version: VersionTLS12 } }\n', 'v1.14')).toContain(
      'talos-flag'
    )
    expect(rules('  apiServer: { extraArgs: { service-account-issuer: [a, b] } }\n', 'v1.12')).toContain(
      'talos-flag'
    )
    expect(rules('  apiServer: { extraArgs: { service-account-issuer: [a, b] } }\n', 'v1.13')).not.toContain(
      'talos-flag'
    )
  })
})
