import type { Document } from './document.ts'
import { userDataPath } from './first-boot/paths.ts'
import { printYaml } from './print-yaml.ts'

/** A document as its file reads; YAML documents are separated by `---`. Empty for what is absent. */
export const printDocument = ({ body, path }: Document): string => {
  if (body === 'absent') return ''
  if ('text' in body) return body.text
  // cloud-init knows its own format by this line, and ignores in silence what does not start with it.
  return (path === userDataPath ? '#cloud-config\n' : '') + body.yaml.map(printYaml).join('---\n')
}
