import { patterns } from '../../fleet/schema/patterns.ts'

/** One line of sources.list(5). Lists are as they were written. */
export type AptLine = {
  readonly type: 'deb' | 'deb-src'
  readonly uri: string
  readonly suite: string
  readonly components: readonly string[]
  readonly architectures: readonly string[]
  /** Absolute path of a key file. */
  readonly signedBy?: string
}

const uri = new RegExp(patterns.url.pattern)
const suite = /^(?:\.?\/|[A-Za-z0-9][A-Za-z0-9._~/-]*)$/
const word = /^[A-Za-z0-9][A-Za-z0-9._/+-]*$/
const keyPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\.(?:asc|gpg)$/

/**
 * `deb [arch=amd64] https://… suite component…`; what is wrong with it, as text, where it is not one.
 * Source: https://manpages.ubuntu.com/manpages/noble/man5/sources.list.5.html.
 */
export const parseAptLine = (line: string): AptLine | string => {
  const match = /^(deb|deb-src)\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)((?:\s+\S+)*)\s*$/.exec(line.trim())
  if (match === null) return 'it is not an apt line: write deb https://address suite component'
  const [, type = '', optionText = '', address = '', release = '', rest = ''] = match
  const components = rest.split(/\s+/).filter((each) => each !== '')
  if (!uri.test(address))
    return 'its address must be http:// or https://, without a login or special characters'
  if (!suite.test(release)) return 'after the address comes a suite: write noble, or / for a flat one'
  if (release.endsWith('/') && components.length > 0)
    return 'a suite that ends in / has no components: remove what follows it'
  if (!release.endsWith('/') && components.length === 0)
    return `a component is missing after ${release}, such as main or stable`
  if (!components.every((each) => word.test(each))) return 'a component has characters that apt does not know'
  const options = readOptions(optionText)
  if (typeof options === 'string') return options
  return { type: type === 'deb' ? 'deb' : 'deb-src', uri: address, suite: release, components, ...options }
}

const readOptions = (text: string): Pick<AptLine, 'architectures' | 'signedBy'> | string => {
  const found = new Map<string, string>()
  for (const option of text.split(/\s+/).filter((each) => each !== '')) {
    const [name = '', value = ''] = option.split('=')
    if (/^(?:trusted|allow-)/.test(name))
      return `${name} would install packages that nobody signed: remove it and give the key`
    if (name !== 'arch' && name !== 'signed-by') return `only the options arch and signed-by are known here`
    found.set(name, value)
  }
  const architectures = found.get('arch')?.split(',') ?? []
  const signedBy = found.get('signed-by')
  if (!architectures.every((each) => /^[a-z0-9-]+$/.test(each)))
    return 'arch must be a list such as amd64,arm64'
  if (signedBy !== undefined && !keyPath.test(signedBy))
    return 'signed-by must be the absolute path of an .asc or .gpg file'
  return { architectures, ...(signedBy !== undefined && { signedBy }) }
}
