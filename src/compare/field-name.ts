export type FieldPath = readonly (string | number)[]

/** A path as people write it: `plugins["io.containerd.grpc.v1.cri"].registry`, `rules[2].level`. */
export const fieldName = (path: FieldPath): string => {
  const [first, ...rest] = path
  if (first === undefined) return ''
  return startOf(first, rest.length) + rest.map(segment).join('')
}

/** A lone key stands bare (`fs.inotify.max_user_watches`); `Kind/name` reads `Kind["name"]`. */
const startOf = (first: string | number, below: number): string => {
  if (typeof first === 'number') return `[${first}]`
  const slash = first.indexOf('/')
  if (/^[A-Z][A-Za-z0-9]+Config\//.test(first))
    return `${first.slice(0, slash)}[${JSON.stringify(first.slice(slash + 1))}]`
  return below === 0 || plainKey.test(first) ? first : `[${JSON.stringify(first)}]`
}

const plainKey = /^[A-Za-z_][\w-]*$/

const segment = (key: string | number): string =>
  typeof key === 'number' ? `[${key}]` : plainKey.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
