const aloneReference = /^\$\{secret:([^}:]+)\}$/

/**
 * Standard base64 of UTF-8 text. A value that is one secret reference becomes a reference that asks for base64,
 * because nothing can be computed from a value that rendering does not know.
 */
export const toBase64 = (text: string): string => {
  const reference = aloneReference.exec(text)
  if (reference !== null) return `\${secret:${reference[1]}:base64}`
  return encodeBase64(text)
}

/** The same of text that is meant as it stands. */
export const encodeBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
