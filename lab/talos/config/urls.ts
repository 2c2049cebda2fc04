/** What Go's url.Parse refuses of a reference. */
export const urlError = (text: string): string | undefined => {
  const fail = (why: string): string => `parse ${JSON.stringify(text)}: ${why}`
  if (/[\u0000-\u001f\u007f]/.test(text)) return fail('net/url: invalid control character in URL')
  if (text.startsWith(':')) return fail('missing protocol scheme')
  const [, scheme, rest = text] = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(text) ?? []
  if (scheme === undefined && /^[^/?#]*:/.test(text))
    return fail('first path segment in URL cannot contain colon')
  if (/%(?![0-9a-fA-F]{2})/.test(rest))
    return fail(`invalid URL escape ${JSON.stringify(/%.{0,2}/.exec(rest)?.[0] ?? '')}`)
  const [, host = ''] = /^\/\/([^/?#]*)/.exec(rest) ?? []
  if (/[ <>"\\^`{|}]/.test(host))
    return fail(`invalid character ${JSON.stringify(/[ <>"\\^`{|}]/.exec(host)?.[0])} in host name`)
  const port = /^(?:\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(host.replace(/^.*@/, ''))?.[1]
  if (port !== undefined && !/^\d*$/.test(port))
    return fail(`invalid port ${JSON.stringify(`:${port}`)} after host`)
  return undefined
}
