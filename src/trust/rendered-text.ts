/** The status says what main rendered to when its nodes were last brought to it, and by which plumbline. */
export const renderedContext = 'plumbline/rendered'

export type Rendered = { readonly version: string; readonly digest: string }

export const writeRendered = ({ version, digest }: Rendered): string => `rendered ${version} ${digest}`

export const readRendered = (description: string): Rendered | undefined => {
  const [, version, digest] = /^rendered ([0-9A-Za-z.+-]{1,40}) ([0-9a-f]{64})$/.exec(description) ?? []
  return version === undefined || digest === undefined ? undefined : { version, digest }
}
