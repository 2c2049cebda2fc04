import type { FleetNode } from '../../fleet/fleet.ts'
import type { Json } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { fileDocument } from '../file-document.ts'
import { argsFile, kernelRunning, modulesFile, modulesRunning, parametersFile } from './paths.ts'
import { kernelArgsOf, kernelVersionOf, modulesOf, spellModule, spellParameters } from './settings.ts'
import type { Module } from './settings.ts'

/** Modules at boot with their parameters, arguments for GRUB, and what runs of all that. */
export const ubuntu = (node: FleetNode): readonly Document[] => {
  if (node.settings['kernel'] === undefined) return []
  const modules = modulesOf(node)
  const tuned = modules.filter(({ parameters }) => parameters.length > 0)
  const args = kernelArgsOf(node)
  const version = kernelVersionOf(node)
  return [
    ...(modules.length > 0
      ? [
          fileDocument(modulesFile, modules.map(({ name }) => `${spellModule(name)}\n`).join('')),
          running(modulesRunning, runningModules(modules, tuned)),
        ]
      : []),
    ...(tuned.length > 0 ? [fileDocument(parametersFile, tuned.map(optionsLine).join(''))] : []),
    ...(args.length > 0 ? [fileDocument(argsFile, grubText(args))] : []),
    ...(args.length > 0 || version !== undefined
      ? [
          running(kernelRunning, {
            ...(version !== undefined && { version }),
            ...(args.length > 0 && { args }),
          }),
        ]
      : []),
  ]
}

const running = (path: string, value: Json): Document => ({
  path,
  plane: 'running',
  body: { yaml: [value] },
  secrets: [],
})

const runningModules = (modules: readonly Module[], tuned: readonly Module[]): Json => ({
  modules: Object.fromEntries(modules.map(({ name }) => [spellModule(name), 'loaded'])),
  ...(tuned.length > 0 && {
    parameters: Object.fromEntries(
      tuned.map(({ name, parameters }) => [spellModule(name), spellParameters(parameters)])
    ),
  }),
})

const optionsLine = ({ name, parameters }: Module): string =>
  `options ${spellModule(name)} ${parameters.toSorted().join(' ')}\n`

/**
 * Sourced by grub-mkconfig after /etc/default/grub: it adds to what stands there. Quoted for the shell; GRUB reads the
 * words once more, unquoted, so the schema's alphabet holds nothing that either of them reads as syntax.
 */
const grubText = (args: readonly string[]): string =>
  `GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX "'${args.join(' ')}'\n`
