import type { Diagnostic } from '../fleet/diagnostic.ts'
import { finding } from '../fleet/findings.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { isList, isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import { userDataPath } from '../subjects/first-boot/paths.ts'
import type { Subject } from '../subjects/subject.ts'
import { printDocument } from './print-document.ts'
import { clusterDocuments, ubuntuDocuments } from './ubuntu-documents.ts'

/** Bytes that Proxmox takes: https://pve.proxmox.com/wiki/Cloud-Init_Support, PVE/QemuServer/Cloudinit.pm. */
const limit = 1024 * 1024

/** Printing costs more than all other checks, and only settings with much text in them can come near. */
const suspicious = limit / 16
/** Of the words that stand around a value in the file that it goes to. */
const each = 64

/** A node whose user-data no hypervisor would take. */
export const checkFirstBoot = (fleet: Fleet, subjects: readonly Subject[]): readonly Diagnostic[] => {
  if (fleet.cluster.os !== 'ubuntu') return []
  const weigh = scales()
  const base = weigh(fleet.cluster.spec)
  const heavy = fleet.nodes.filter(
    (node) => node.state === 'active' && base + weigh(node.settings) > suspicious
  )
  if (heavy.length === 0) return []
  const shared = clusterDocuments(fleet, subjects)
  return heavy.flatMap((node) => {
    const documents = ubuntuDocuments(node, fleet, shared, subjects)
    const userData = documents.find(({ path }) => path === userDataPath)
    const size = userData === undefined ? 0 : new TextEncoder().encode(printDocument(userData)).length
    if (size <= limit) return []
    const message = `user-data of ${node.name} would have ${size} bytes, and a hypervisor takes ${limit}: bring large files as a package or with the image`
    return [finding(node, ['files', 'ubuntu'], 'error', 'first-boot-size', message)]
  })
}

/** About the characters that a value becomes. Layers share what they do not change, so that is weighed once. */
const scales = (): ((value: Json) => number) => {
  const known = new WeakMap<object, number>()
  const weigh = (value: Json): number => {
    if (typeof value === 'string') return value.length + each
    if (!isList(value) && !isObject(value)) return each
    const before = known.get(value)
    if (before !== undefined) return before
    const weight = (isList(value) ? value : Object.values(value)).reduce<number>(
      (sum, item) => sum + weigh(item),
      0
    )
    known.set(value, weight)
    return weight
  }
  return weigh
}
