/** The tag of an image: latest where neither tag nor digest stands, undefined where a digest alone does. */
export const tagOf = (image: string): string | undefined => {
  const [reference = '', digest] = image.split('@')
  return /:([^:/]+)$/.exec(reference)?.[1] ?? (digest === undefined ? 'latest' : undefined)
}
