import type { Manifest } from './manifest.ts'

export type Filled = { readonly text: string; readonly problems: readonly string[] }

/** Writes the tables of inputs and outputs between their markers; the rest of the text stays as it is. */
export const fillReadme = (text: string, manifest: Manifest): Filled => {
  const tables = { inputs: inputsTable(manifest), outputs: outputsTable(manifest) }
  const problems = [...missingDescriptions(manifest)]
  let filled = text
  for (const [name, table] of Object.entries(tables)) {
    const parts = filled.split(new RegExp(`(<!-- ${name}:start -->|<!-- ${name}:end -->)`))
    const [before, start, , end, after, ...more] = parts
    if (start !== `<!-- ${name}:start -->` || end !== `<!-- ${name}:end -->` || more.length > 0) {
      problems.push(`needs one <!-- ${name}:start --> and, after it, one <!-- ${name}:end -->`)
      continue
    }
    filled = `${before}${start}\n\n${table}\n\n${end}${after}`
  }
  return { text: filled, problems }
}

const missingDescriptions = (manifest: Manifest): readonly string[] =>
  (['inputs', 'outputs'] as const).flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, { description = '' }]) => description.trim() === '')
      .map(([name]) => `action.yml does not describe ${kind.slice(0, -1)} ${name}`)
  )

const cell = (text: string): string => text.trim().split('|').join('\\|').split('\n').join(' ')

const rows = (heads: readonly string[], body: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')

const inputsTable = ({ inputs = {} }: Manifest): string =>
  rows(
    ['Input', 'Default', 'What it does'],
    Object.entries(inputs).map(([name, { description = '', default: value }]) => [
      `\`${name}\``,
      value === undefined ? 'required' : `\`${cell(value)}\``,
      cell(description),
    ])
  )

const outputsTable = ({ outputs = {} }: Manifest): string =>
  rows(
    ['Output', 'What it holds'],
    Object.entries(outputs).map(([name, { description = '' }]) => [`\`${name}\``, cell(description)])
  )
