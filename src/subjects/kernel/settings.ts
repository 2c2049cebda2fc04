import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

/** `parameters` are `key=value` words. */
export type Module = { readonly name: string; readonly parameters: readonly string[] }

type Kernel = {
  readonly modules?: readonly (string | { readonly name: string; readonly parameters?: readonly string[] })[]
  readonly version?: string
  readonly args?: readonly string[]
}

const kernelOf = (node: FleetNode): Kernel => settingsOf<Kernel>(node.settings, 'kernel') ?? {}

/** In the order in which they are declared. */
export const declaredModules = (node: FleetNode): readonly Module[] =>
  (kernelOf(node).modules ?? []).map((module) =>
    typeof module === 'string' ? { name: module, parameters: [] } : { parameters: [], ...module }
  )

/** In order of name: modprobe loads what a module needs before it. */
export const modulesOf = (node: FleetNode): readonly Module[] =>
  declaredModules(node).toSorted((a, b) => (spellModule(a.name) < spellModule(b.name) ? -1 : 1))

/** Words for the kernel's command line. Order counts: the last console is /dev/console. */
export const kernelArgsOf = (node: FleetNode): readonly string[] => kernelOf(node).args ?? []

/** The kernel that must run, as `uname -r` prints it. */
export const kernelVersionOf = (node: FleetNode): string | undefined => kernelOf(node).version

/** The kernel's own spelling: `-` and `_` name the same module. */
export const spellModule = (name: string): string => name.replaceAll('-', '_')

/**
 * Parameters as one text in order of key, as /sys/module/<name>/parameters answers: `Y` and `N` for true and false,
 * whole numbers in decimal.
 */
export const spellParameters = (parameters: readonly string[]): string =>
  parameters
    .map((parameter) => {
      const at = parameter.indexOf('=')
      return at < 0 ? parameter : `${parameter.slice(0, at)}=${spellValue(parameter.slice(at + 1))}`
    })
    .toSorted()
    .join(' ')

const spellValue = (value: string): string => {
  if (/^[yY]$/.test(value)) return '1'
  if (/^[nN]$/.test(value)) return '0'
  return /^0x[0-9a-fA-F]{1,13}$/.test(value) ? String(Number(value)) : value
}
