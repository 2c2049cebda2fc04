import { files } from './rules/files.ts'
import { fleet, language } from './rules/language.ts'
import { apiServer, components, manifests } from './rules/control-plane.ts'
import { network, registries } from './rules/network.ts'
import { firstBoot } from './rules/first-boot.ts'
import { access, install, ownFiles, packages, systemd } from './rules/host.ts'
import { kernel, kubelet } from './rules/kubelet.ts'
import { patches } from './rules/patches.ts'
import type { Rule } from './rules/rule.ts'
import { versions } from './rules/versions.ts'

/** Every rule, in the order of a list that people read from its start. */
export const sections = {
  'Files and YAML': files,
  'The language': language,
  'Nodes together': fleet,
  Versions: versions,
  Network: network,
  'Registries and containerd': registries,
  'API server': apiServer,
  'Other components': components,
  Manifests: manifests,
  Kubelet: kubelet,
  'Kernel, capabilities and GPU': kernel,
  'Packages and upgrades': packages,
  'Journal and swap': systemd,
  'SSH and users': access,
  'Files of your own': ownFiles,
  'First boot': firstBoot,
  'Disk and image': install,
  'Talos patches': patches,
} as const

type KeysOf<Table> = Table extends Table ? keyof Table : never

/** What a finding is called. A name that is not in the table does not compile. */
export type RuleName = KeysOf<(typeof sections)[keyof typeof sections]>

export const rules = Object.assign({}, ...Object.values(sections)) as Readonly<Record<RuleName, Rule>>

export const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name)

/** What can be acknowledged. */
export const warningRules = Object.entries(rules).flatMap(([name, { severities }]) =>
  severities.includes('warning') ? [name as RuleName] : []
)
