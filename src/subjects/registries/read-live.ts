import type { Json } from '../../fleet/json.ts'
import { declaredPart } from '../declared-part.ts'

/**
 * What `containerd config dump` answers of the tables of a config.toml; both sides are normalised. It prints every
 * default, and a newer layout where the file has an older one: the `version` of a dump is then not the file's.
 */
export const declaredConfig = (dump: Json, desired: Json): Json => declaredPart(dump, desired)

/** Folders of certs.d that no rendered hosts.toml stands in: containerd obeys them all, `_default` for every registry. */
export const undeclaredRegistries = (
  folders: readonly string[],
  documents: readonly { readonly path: string; readonly body: unknown }[]
): readonly string[] => {
  const declared = new Set(
    documents.filter(({ body }) => body !== 'absent').map(({ path }) => /certs\.d\/([^/]+)\//.exec(path)?.[1])
  )
  return folders.filter((folder) => !declared.has(folder)).toSorted()
}
