import { parse as parseToml } from 'smol-toml'
import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import type { GeneratedFleet, GeneratedNode } from './fleet.ts'

/** What a node reads: each file as text and, where it is YAML, its documents. */
export type Files = ReadonlyMap<string, { readonly text: string; readonly yaml: readonly Json[] }>

/** `[what, found, wanted]`: what was declared against what stands in the files, read without any code of src/. */
export type Expectation = readonly [what: string, found: unknown, wanted: unknown]

export const expectations = (
  fleet: GeneratedFleet,
  node: GeneratedNode,
  files: Files
): readonly Expectation[] => (fleet.os === 'ubuntu' ? onUbuntu(node, files) : onTalos(fleet, node, files))

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})
const list = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])
const texts = (value: Json | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(object(value)).map(([key, each]) => [key, String(each)]))
const squeezed = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.trim().split(/\s+/).join(' ')]))
const sorted = (values: readonly Json[]) => values.map(String).toSorted()

const nodeObject = (node: GeneratedNode, files: Files): readonly Expectation[] => {
  const [found] = files.get('kubernetes/node.yaml')?.yaml ?? []
  const { labels, annotations, taints } = node.settings
  const metadata = object(object(found)['metadata'])
  const spec = object(object(found)['spec'])
  return [
    ['labels', texts(metadata['labels']), texts(labels)],
    ['annotations', texts(metadata['annotations']), texts(annotations)],
    [
      'taints',
      sorted(
        list(spec['taints']).map((each) =>
          ['key', 'value', 'effect'].map((key) => object(each)[key] ?? '').join(' ')
        )
      ),
      sorted(
        Object.entries(texts(taints)).map(([key, short]) => {
          const at = short.lastIndexOf(':')
          return [key, at < 0 ? '' : short.slice(0, at), short.slice(at + 1)].join(' ')
        })
      ),
    ],
  ]
}

const onUbuntu = (node: GeneratedNode, files: Files): readonly Expectation[] => {
  const { sysctls, kubelet, registries, files: own, users, kernel, sshd } = node.settings
  const text = (path: string): string => files.get(path)?.text ?? ''
  const rows = text('etc/sysctl.d/90-plumbline.conf')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
  const dropIn = object(files.get('etc/kubernetes/kubelet.conf.d/90-plumbline.conf')?.yaml[0])
  const { extraConfig, extraArgs: _, stopTimeoutSeconds: __, ...plain } = object(kubelet)
  const declared = { ...plain, ...object(extraConfig) }
  return [
    ...nodeObject(node, files),
    [
      'sysctls',
      Object.fromEntries(
        rows.map((row) => [
          row.slice(0, row.indexOf('=')).trim().replace(/^-/, ''),
          row.slice(row.indexOf('=') + 1).trim(),
        ])
      ),
      squeezed(texts(sysctls)),
    ],
    ['kubelet', Object.fromEntries(Object.keys(declared).map((key) => [key, dropIn[key]])), declared],
    ...Object.entries(object(object(registries)['mirrors'])).map(([name, mirror]): Expectation => {
      const tables = parseToml(text(`etc/containerd/certs.d/${name}/hosts.toml`))
      const urls = list(object(mirror)['endpoints']).map((each) => object(each)['url'])
      return [`mirrors of ${name}`, Object.keys(tables['host'] ?? {}), urls]
    }),
    ...list(object(own)['ubuntu']).map((each): Expectation => {
      const { path, content } = object(each)
      return [`file ${String(path)}`, text(String(path).slice(1)), content]
    }),
    ...Object.entries(object(users)).flatMap(([name, user]): readonly Expectation[] => {
      const keys = object(user)['authorizedKeys']
      const rendered = [...files.keys()].find(
        (path) => path.startsWith('etc/ssh/') && path.endsWith(`/${name}`)
      )
      return keys === undefined
        ? []
        : [
            [
              `keys of ${name}`,
              text(rendered ?? '')
                .trimEnd()
                .split('\n'),
              sorted(list(keys)),
            ],
          ]
    }),
    [
      'modules',
      text('etc/modules-load.d/90-plumbline.conf')
        .split('\n')
        .filter((row) => row !== '')
        .toSorted(),
      sorted(
        list(object(kernel)['modules']).map((each) =>
          String(isObject(each) ? (each['name'] ?? '') : each).replaceAll('-', '_')
        )
      ),
    ],
    ['port', /^Port (.*)$/m.exec(text('etc/ssh/sshd_config.d/00-plumbline.conf'))?.[1], port(sshd)],
  ]
}

const port = (sshd: Json | undefined): string | undefined => {
  const given = object(sshd)['port']
  return given === undefined ? undefined : String(given)
}

const onTalos = ({ contract }: GeneratedFleet, node: GeneratedNode, files: Files): readonly Expectation[] => {
  const documents = (files.get('talos/machineconfig.yaml')?.yaml ?? []).filter(isObject)
  const machine = object(documents.find((each) => each['kind'] === undefined)?.['machine'])
  const ofKind = (kind: string) => documents.filter((each) => each['kind'] === kind)
  const only = (kind: string) => object(ofKind(kind)[0])
  const { sysctls, labels, annotations, taints, registries, kubelet, time } = node.settings
  const { extraArgs: _, extraConfig, stopTimeoutSeconds: __, ...plain } = object(kubelet)
  const declared = { ...plain, ...object(extraConfig) }
  const config =
    contract >= 14
      ? object(only('KubeletConfig')['config'])
      : object(object(machine['kubelet'])['extraConfig'])
  const mirrors = object(object(registries)['mirrors'])
  return [
    ...nodeObject(node, files),
    [
      'sysctls',
      subset(contract >= 14 ? only('SysctlConfig')['params'] : machine['sysctls'], sysctls),
      squeezed(texts(sysctls)),
    ],
    [
      'Talos labels',
      subset(contract >= 14 ? only('KubeNodeConfig')['labels'] : machine['nodeLabels'], labels),
      texts(labels),
    ],
    [
      'Talos annotations',
      subset(
        contract >= 14 ? only('KubeNodeConfig')['annotations'] : machine['nodeAnnotations'],
        annotations
      ),
      texts(annotations),
    ],
    [
      'Talos taints',
      subset(contract >= 14 ? only('KubeNodeConfig')['taints'] : machine['nodeTaints'], taints),
      texts(taints),
    ],
    ['kubelet', Object.fromEntries(Object.keys(declared).map((key) => [key, config[key]])), declared],
    ...Object.entries(mirrors).map(([name, mirror]): Expectation => {
      const found =
        contract >= 12
          ? list(ofKind('RegistryMirrorConfig').find((each) => each['name'] === name)?.['endpoints']).map(
              (each) => object(each)['url']
            )
          : list(object(object(object(machine['registries'])['mirrors'])[name])['endpoints'])
      return [
        `mirrors of ${name}`,
        found,
        list(object(mirror)['endpoints']).map((each) => object(each)['url']),
      ]
    }),
    [
      'time servers',
      list(
        contract >= 12 ? object(only('TimeSyncConfig')['ntp'])['servers'] : object(machine['time'])['servers']
      ),
      list(object(time)['servers']),
    ],
    [
      'hostname',
      contract >= 12 ? only('HostnameConfig')['hostname'] : object(machine['network'])['hostname'],
      node.name,
    ],
  ]
}

const subset = (found: Json | undefined, wanted: Json | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(texts(found)).filter(([key]) => Object.hasOwn(object(wanted), key)))
