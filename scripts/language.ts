import { anyObject, flag, integer, list, object, oneOf, set, text } from '../src/fleet/schema/shape.ts'
import type { Schema } from '../src/fleet/schema/shape.ts'
import { hoist } from './hoist.ts'
import { apiServerSchema } from '../src/subjects/api-server/schema.ts'
import { controllerManagerSchema, etcdSchema, schedulerSchema } from '../src/subjects/control-plane/schema.ts'
import { talosSchema } from '../src/subjects/installer/schema.ts'
import { impacts } from '../src/subjects/impact.ts'
import { manifestsSchema } from '../src/subjects/manifests/schema.ts'
import { settingSchemas } from '../src/subjects/schemas.ts'

/**
 * A layer may take a setting back with null and may say half of it: null is allowed everywhere below a setting, and
 * nothing is required but inside lists, which replace as a whole. What a whole setting needs is its subject's check.
 */
const loosen = (schema: Schema): Schema => {
  const { required: _, properties, additionalProperties, ...rest } = schema
  const types = typeof rest.type === 'string' ? [rest.type] : rest.type
  return {
    ...rest,
    type: [...types, 'null'],
    ...(rest.enum && { enum: [...rest.enum, null] }),
    ...(properties && { properties: mapProperties(properties) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? loosen(additionalProperties) : additionalProperties,
    }),
  }
}

const mapProperties = (properties: Readonly<Record<string, Schema>>): Record<string, Schema> =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, loosen(value)]))
const layerSettings = mapProperties(settingSchemas)
const layer = object('Settings of this layer. null takes back what a lower layer says.', layerSettings)
const metadata = object('Names the object.', { name: text('Name.', 'name') }, ['name'])
const head = (kind: string) => ({
  apiVersion: oneOf('Version of the language.', ['plumbline/v1']),
  kind: oneOf('What the file describes.', [kind]),
  metadata,
})
const fileOf = (kind: string, spec: Schema): Schema => ({
  ...object(`A plumbline ${kind}.`, { ...head(kind), spec }, ['apiVersion', 'kind', 'metadata', 'spec']),
})

const nodeNames = set('Nodes by name.', text('A node.', 'name'))

const costly = impacts.filter((impact) => impact !== 'none')

/** What can be allowed: every impact that costs something, and what has no place in their order. */
const consents = [...costly, 'control-plane-outage', 'release', 'rollback', 'downgrade', 'unreviewed']

const maintenance = object('When and how nodes may be disturbed.', {
  allow: list(
    'Consent for what cannot be undone, or takes the only API server away.',
    object(
      'One consent.',
      {
        impact: oneOf('What is allowed.', consents),
        nodes: nodeNames,
        until: text('Last day.', 'date'),
        version: text('For release: the plumbline version.', 'looseVersion'),
        commit: text('For rollback: what the node has. For unreviewed: what was pushed.', 'commit'),
      },
      ['impact', 'until']
    )
  ),
  windows: list('When nodes may be disturbed.', text('A window.', 'window')),
  timezone: text('IANA name.', 'line'),
  freeze: flag('Nothing is applied.'),
  maxUnavailable: integer('Workers disturbed at once.', 1, 100),
  topologyKey: text('Label that groups workers.', 'labelKey'),
  order: nodeNames,
  checks: list(
    'What must hold before the next node.',
    object(
      'A check.',
      {
        name: text('Name.', 'name'),
        nodes: nodeNames,
        condition: object('A Kubernetes condition.', {
          apiVersion: text('API version.', 'line'),
          kind: text('Kind.', 'line'),
          namespace: text('Namespace.', 'name'),
          name: text('Name.', 'dnsName'),
          type: text('Condition.', 'line'),
          status: oneOf('Wanted.', ['True', 'False']),
        }),
        longhorn: flag('All Longhorn volumes are healthy.'),
        ceph: flag('Ceph is healthy.'),
        http: object(
          'An HTTP probe.',
          { url: text('Address.', 'url'), status: integer('Wanted.', 100, 599) },
          ['url']
        ),
      },
      ['name']
    )
  ),
  emptyDir: oneOf(
    'Pods that keep data in an emptyDir: they block a drain (default), or their data is lost with it.',
    ['blocks', 'lost']
  ),
  durations: object('How long to wait.', {
    soak: text('After a node.', 'duration'),
    ready: text('For a node.', 'duration'),
    drain: text('For a drain.', 'duration'),
    try: text('Before an apply undoes itself.', 'duration'),
  }),
})

const clusterSpec = object(
  'The cluster.',
  {
    os: oneOf('One word per cluster.', ['ubuntu', 'talos']),
    kubernetes: text('Kubernetes version.', 'version'),
    endpoint: text('The API, as nodes reach it.', 'httpsUrl'),
    talos: talosSchema,
    networking: object('Networks of the cluster.', {
      podSubnets: set('Pods.', text('A prefix.', 'cidr')),
      serviceSubnets: set('Services.', text('A prefix.', 'cidr')),
      dnsDomain: text('Default cluster.local.', 'dnsName'),
      cni: oneOf('Who brings the pod network.', ['flannel', 'none', 'external']),
      loadBalancerPools: set('Ranges given to load balancers.', text('A range.', 'ipRange')),
      retiredAddresses: set('Addresses that must not be used any more.', text('An address.', 'ip')),
    }),
    apiServer: apiServerSchema,
    controllerManager: controllerManagerSchema,
    scheduler: schedulerSchema,
    etcd: etcdSchema,
    manifests: manifestsSchema,
    secrets: object('Where secret values come from, at apply only.', {
      from: oneOf('The source.', ['sops', 'environment', 'command']),
      file: text('A SOPS file in this folder.', 'relativePath'),
      bundle: text('A talosctl secrets bundle in this folder, encrypted with SOPS.', 'relativePath'),
      command: list('Program and arguments; the name comes on its stdin.', text('A word.', 'line')),
    }),
    maintenance,
    review: object('What a change must have before a node is written.', {
      require: oneOf('What reviews it. Default pull-request.', ['pull-request', 'status', 'none']),
      approve: object(
        'Approvals by impact: for it and for whatever is worse.',
        Object.fromEntries(costly.map((impact) => [impact, integer('How many.', 0, 20)]))
      ),
    }),
    adopt: set('Nodes that plumbline may write for the first time; * for all.', text('A node.', 'line')),
    managedElsewhere: set(
      'Document paths that another tool owns: shown, never changed.',
      text('A path.', 'line')
    ),
    defaults: layer,
    roles: object('Settings by role.', { 'control-plane': layer, worker: layer }),
  },
  ['os', 'kubernetes', 'endpoint']
)

const nodeSpec = object(
  'The node.',
  {
    role: oneOf('Role.', ['control-plane', 'worker']),
    state: oneOf('Default active.', ['active', 'decommissioned']),
    profiles: set('Profiles, later ones win.', text('A profile.', 'name')),
    identity: object('Which machine this is.', {
      uuid: text('SMBIOS UUID.', 'uuid'),
      mac: text('MAC address.', 'mac'),
      machineId: text('/etc/machine-id.', 'machineId'),
      hostKeys: set('SSH host keys.', text('A key.', 'hostKey')),
      certificateFingerprint: text('Of the maintenance certificate of a new Talos node.', 'fingerprint'),
    }),
    vm: object('Its virtual machine on Proxmox.', {
      id: integer('VMID.', 100, 999_999_999),
      host: text('Proxmox host.', 'name'),
      cores: integer('Cores.', 1, 1024),
      memory: text('Memory.', 'size'),
      disk: object('Boot disk.', {
        size: text('Size.', 'size'),
        bus: text('Slot, such as scsi0.', 'name'),
        discard: flag('TRIM.'),
      }),
      ioCap: object('Caps in MB/s.', { read: integer('Read.'), write: integer('Write.') }),
      onboot: flag('Starts with the host.'),
      bootOrder: integer('Lower starts first.', 0, 10_000),
      up: integer('Seconds to wait after start.', 0, 86_400),
      down: integer('Seconds before it is stopped by force.', 0, 86_400),
      passthrough: list('PCI devices.', text('An address, such as 0000:06:00.0.', 'line')),
      template: integer('VMID of the template.', 100, 999_999_999),
    }),
    retiredAddresses: set('Addresses it had.', text('An address.', 'ip')),
    ...layerSettings,
  },
  ['role']
)

const named = (name: string, schema: Schema) => ({ $id: `urn:plumbline:schema:${name}`, ...schema })

const titled = (name: string, schema: Schema) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...named(name, schema),
  title: `plumbline ${name}`,
})

/** The schemas of the three kinds, as editors read them. */
export const editorSchemas = {
  cluster: titled('cluster', fileOf('Cluster', clusterSpec)),
  node: titled('node', fileOf('Node', nodeSpec)),
  profile: titled('profile', fileOf('Profile', layer)),
}

const omit = (schema: Schema, names: readonly string[]): Schema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name))
  ),
})

/** Descriptions are for editors. */
const bare = (schema: Schema): Schema =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value
    )
  ) as Schema

const hoisted = (name: string, schema: Schema) => hoist(named(name, schema))

/**
 * What validators are made from: each kind without its layers, and each setting by itself, so that a start compiles
 * only what the files use.
 */
export const compiledSchemas = {
  head: named(
    'head',
    bare(
      object('', { ...head(''), kind: oneOf('', ['Cluster', 'Node', 'Profile']), spec: anyObject('') }, [
        'apiVersion',
        'kind',
        'metadata',
        'spec',
      ])
    )
  ),
  cluster_spec: hoisted('cluster-spec', bare(omit(clusterSpec, ['defaults', 'roles']))),
  node_spec: hoisted('node-spec', bare(omit(nodeSpec, Object.keys(layerSettings)))),
  ...Object.fromEntries(
    Object.entries(layerSettings).map(([name, schema]) => [
      `setting_${name}`,
      hoisted(`setting-${name}`, bare(schema)),
    ])
  ),
}
