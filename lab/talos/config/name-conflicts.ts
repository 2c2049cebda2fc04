import type { MachineDocument } from './machine-document.ts'
import { quote, textAt } from './problems.ts'
import { fieldsOf, typeOfKind } from './shapes.ts'

/** Kinds that share one space of names, since which minor each. Source: pkg/machinery/config/types, ConflictsWithKinds. */
const spaces: readonly Readonly<Record<string, number>>[] = [
  { UserVolumeConfig: 11, ExistingVolumeConfig: 11, ExternalVolumeConfig: 13 },
  { Layer2VIPConfig: 12, HCloudVIPConfig: 12 },
  {
    BondConfig: 12,
    BridgeConfig: 12,
    DummyLinkConfig: 12,
    LinkConfig: 12,
    VLANConfig: 12,
    WireguardConfig: 12,
    VRFConfig: 13,
    VethConfig: 14,
  },
]

/** What the container of a stream refuses: two documents that claim one name. */
export const nameConflict = (documents: readonly MachineDocument[], minor: number): string | undefined => {
  const seen: MachineDocument[] = []
  for (const document of documents) {
    if (document.kind === 'v1alpha1') continue
    const id = containerId(document, minor)
    if (seen.some((other) => containerId(other, minor) === id)) return `duplicate document: ${id}`
    const space = spaces.find((kinds) => (kinds[document.kind] ?? Infinity) <= minor)
    const other = seen.find(
      ({ kind, name }) =>
        kind !== document.kind && (space?.[kind] ?? Infinity) <= minor && name === document.name
    )
    if (other !== undefined) return `conflicting documents: ${containerId(other, minor)} and ${id}`
    seen.push(document)
  }
  return minor >= 14 ? linkConflict(documents, minor) : undefined
}

const links = spaces[2] ?? {}

/** The two ends of a veth pair are links, too. */
const linkConflict = (documents: readonly MachineDocument[], minor: number): string | undefined => {
  const owners = new Map<string, string>()
  for (const document of documents) {
    if (!Object.hasOwn(links, document.kind)) continue
    const id = containerId(document, minor)
    for (const name of [
      document.name,
      ...(document.kind === 'VethConfig' ? [textAt(document.value, 'peer', 'name')] : []),
    ]) {
      const owner = owners.get(name)
      if (owner !== undefined)
        return `conflicting link configurations: ${owner} and ${id} both configure ${quote(name)}`
      owners.set(name, id)
    }
  }
  return undefined
}

/** Only kinds that have a name are told apart by it. */
const containerId = ({ kind, name }: MachineDocument, minor: number): string =>
  `${kind}/${fieldsOf(typeOfKind(kind, minor) ?? '', minor)?.some(({ key }) => key === 'name') === true ? name : ''}`
