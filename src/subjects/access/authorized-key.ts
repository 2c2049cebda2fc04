/** A line of authorized_keys, parted; undefined for a line that holds no key. */
export type AuthorizedKey = { readonly options: string; readonly key: string; readonly comment: string }

const types = '(?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+'
const line = new RegExp(
  `^(?:((?:"(?:[^"\\\\]|\\\\.)*"|[^\\s"])+)\\s+)?(${types})\\s+([A-Za-z0-9+/=]+)\\s*(.*)$`
)

/** Source: sshd(8), AUTHORIZED_KEYS FILE FORMAT. */
export const readAuthorizedKey = (text: string): AuthorizedKey | undefined => {
  const found = line.exec(text.trim())
  if (found === null || text.trim().startsWith('#')) return undefined
  const [, options = '', type = '', blob = '', comment = ''] = found
  return { options, key: `${type} ${blob}`, comment: comment.trim().split(/\s+/).join(' ') }
}

export const printAuthorizedKey = ({ options, key, comment }: AuthorizedKey): string =>
  [options, key, comment].filter((part) => part !== '').join(' ')
