import type { FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { capabilityModules, capabilityPackages, capabilityUnits } from './host-needs.ts'

/** A file of its own: the modules that somebody lists by hand are another subject's. */
export const modulesFile = 'etc/modules-load.d/91-plumbline-capabilities.conf'
/** What dpkg, systemd and /proc/modules answer. */
export const capabilitiesRunning = 'running/capabilities.yaml'

/** Packages are installed by the subject that owns them; here is what must be true once they are. */
export const ubuntu = (node: FleetNode): readonly Document[] => {
  const modules = capabilityModules(node)
  const running = {
    ...state('packages', capabilityPackages(node), 'installed'),
    ...state('units', capabilityUnits(node), 'active'),
    ...state('modules', modules, 'loaded'),
  }
  return [
    ...(modules.length === 0
      ? []
      : [fileDocument(modulesFile, modules.map((module) => `${module}\n`).join(''))]),
    ...(Object.keys(running).length === 0
      ? []
      : [{ path: capabilitiesRunning, plane: 'running', body: { yaml: [running] }, secrets: [] } as const]),
  ]
}

const state = (
  what: string,
  names: readonly string[],
  word: string
): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  names.length === 0 ? {} : { [what]: Object.fromEntries(names.map((name) => [name, word])) }
