import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { declaredOrZero } from '../declared-part.ts'

/**
 * What /configz answers of the declared fields, at any depth: maps that were merged with defaults or with another file
 * hold more. `answer` is `{kubeletconfig: {…}}` or what is in it. A field whose zero value is declared may be missing
 * from the answer, because zero values are left out of JSON.
 * Source: kubernetes/kubernetes cmd/kubelet/app/server.go (mergeKubeletConfigurations, setConfigz).
 */
export const declaredFields = (answer: JsonObject, declared: JsonObject): JsonObject => {
  const { kubeletconfig } = answer
  const part = declaredOrZero(isObject(kubeletconfig) ? kubeletconfig : answer, declared)
  return isObject(part) ? part : {}
}

/** The declared flags that a process was started with. `words` is its command line, split. */
export const declaredArgs = (words: readonly string[], declared: JsonObject): JsonObject => {
  const args = readArgs(words)
  return Object.fromEntries(
    Object.keys(declared).flatMap((name): readonly (readonly [string, Json])[] => {
      const found = args[name]
      return found === undefined ? [] : [[name, found]]
    })
  )
}

/** `--name=value`, `--name value` and `--name`, which means true. A repeated flag has a list. */
export const readArgs = (words: readonly string[]): JsonObject => {
  const args: Record<string, Json> = {}
  words.forEach((word, index) => {
    if (!word.startsWith('--')) return
    const at = word.indexOf('=')
    const name = word.slice(2, at < 0 ? undefined : at)
    const next = words[index + 1]
    const value = at >= 0 ? word.slice(at + 1) : next === undefined || next.startsWith('-') ? 'true' : next
    const known = args[name]
    args[name] = known === undefined ? value : [...(isList(known) ? known : [known]), value]
  })
  return args
}
