import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { mapValues } from '../map-values.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import { argsFile, modulesFile, parametersFile } from './paths.ts'
import { spellModule, spellParameters } from './settings.ts'

/** `{modules: {name: 'loaded'}, parameters: {name: 'key=value …'}}` and `{version, args}`, in files and running. */
export const normalise = (document: Document): Json => {
  const { body, path } = document
  if (body === 'absent') return null
  if ('text' in body) {
    if (path === modulesFile) return { modules: Object.fromEntries(linesOf(body.text).map(loaded)) }
    if (path === parametersFile) return readParameters(body.text)
    return path === argsFile ? readGrub(body.text) : body.text
  }
  const answer = body.yaml[0]
  return isObject(answer) ? spellRunning(answer) : null
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith(';'))

const loaded = (name: string): readonly [string, string] => [spellModule(name), 'loaded']

/** modprobe.d(5): several `options` lines of one module add up. Other commands are kept as they are. */
const readParameters = (text: string): Json => {
  const words = linesOf(text).map((line) => line.split(/\s+/))
  const options = new Map<string, readonly string[]>()
  for (const [command, name = '', ...given] of words)
    if (command === 'options')
      options.set(spellModule(name), [...(options.get(spellModule(name)) ?? []), ...given])
  const others = words.filter(([command]) => command !== 'options').map((line) => line.join(' '))
  return {
    parameters: Object.fromEntries([...options].map(([name, given]) => [name, spellParameters(given)])),
    ...(others.length > 0 && { others }),
  }
}

/** The one line that is rendered; any other text is compared as it stands. */
const readGrub = (text: string): Json => {
  const [line, ...more] = linesOf(text)
  const words = /^GRUB_CMDLINE_LINUX="\$GRUB_CMDLINE_LINUX "'([^']*)'$/.exec(line ?? '')?.[1]
  return words === undefined || more.length > 0 ? text : { args: words.split(' ') }
}

const spellRunning = (answer: JsonObject): Json => {
  const { modules, parameters, ...rest } = answer
  return {
    ...rest,
    ...(isObject(modules) && { modules: keysSpelt(modules) }),
    ...(isObject(parameters) && {
      parameters: mapValues(keysSpelt(parameters), (given) => spellParameters(String(given).split(/\s+/))),
    }),
  }
}

const keysSpelt = (map: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [spellModule(name), value]))

/**
 * Modules by name, in both layouts, with their parameters as one text: another parameter is a change of a module
 * and never the coming of one.
 */
export const normaliseTalos = (config: TalosStructure): TalosStructure =>
  mapValues(updateAt(config, ['v1alpha1', 'machine', 'kernel', 'modules'], byName), (document, key) =>
    key.startsWith('KernelModuleConfig/') && isObject(document) ? textOf(document['parameters']) : document
  )

const byName = (modules: Json): Json =>
  isList(modules)
    ? Object.fromEntries(
        modules
          .filter(isObject)
          .map((module) => [spellModule(String(module['name'])), textOf(module['parameters'])])
      )
    : modules

const textOf = (parameters: Json | undefined): string =>
  spellParameters(isList(parameters) ? parameters.map(String) : [])
