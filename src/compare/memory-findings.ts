import type { Diagnostic } from '../fleet/diagnostic.ts'
import { dig, finding } from '../fleet/findings.ts'
import type { Fleet, FleetNode } from '../fleet/fleet.ts'

const kept = ['systemReserved', 'kubeReserved', 'evictionHard', 'evictionSoft']

/** C52: a machine whose memory changes while what is kept from its pods does not (I4). */
export const memoryFindings = (from: Fleet, to: Fleet): readonly Diagnostic[] => {
  const before = new Map(from.nodes.map((node) => [node.name, node]))
  return to.nodes.flatMap((node) => {
    const earlier = before.get(node.name)
    if (earlier === undefined || node.state !== 'active') return []
    const [was, is] = [memoryOf(earlier), memoryOf(node)]
    const reserved = reservedIn(node)
    if (was === undefined || is === undefined || was === is || reserved !== reservedIn(earlier)) return []
    // Nothing kept at all is a finding of its own.
    if (reserved === '[]') return []
    const message = `${node.name} goes from ${was} to ${is}, and what is kept from its pods stays as it was: look at systemReserved, kubeReserved and evictionHard again`
    return [finding(node, ['vm', 'memory'], 'warning', 'C52', message)]
  })
}

const memoryOf = ({ file }: FleetNode): string | undefined => {
  const memory = dig(file.value, ['spec', 'vm', 'memory'])
  return typeof memory === 'string' ? memory : undefined
}

const reservedIn = ({ settings }: FleetNode): string =>
  JSON.stringify(kept.flatMap((key) => dig(settings, ['kubelet', key]) ?? []))
