import { readFile, writeFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { impactPage } from './impact-page.ts'
import { compiledSchemas, editorSchemas } from './language.ts'
import { protoCode } from './proto-code.ts'
import { rulesMarkdown } from '../src/report/rule-list.ts'
import { reportSchemas } from './report-schemas.ts'

/** Writes what is derived: schemas for editors, validators compiled ahead of time, wire code, the pages of rules and impacts. */
const generate = (): Readonly<Record<string, string>> => {
  const schemas = compiledSchemas
  const ajv = new Ajv({
    logger: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    unicode: false,
    strict: true,
    allowUnionTypes: true,
    unicodeRegExp: true,
    code: { source: true, esm: true },
  } as never)
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  const names = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schema.$id]))
  const standalone = standaloneCode as unknown as {
    default?: typeof standaloneCode.default
  } & typeof standaloneCode.default
  const code = (standalone.default ?? standalone)(ajv, names)
  // A required package would be loaded at every start, and the bundler would have to find it.
  if (code.includes('require('))
    throw new Error('the compiled validators need a package at run time: avoid the keyword that asks for it')
  const known = knownKeys()
  const editors = Object.entries({ ...editorSchemas, ...reportSchemas }).map(([name, schema]) => [
    `schema/${name}.schema.json`,
    `${JSON.stringify(schema, undefined, 2)}\n`,
  ])
  return {
    ...(Object.fromEntries(editors) as Record<string, string>),
    'src/fleet/validators.generated.js': `${code}\nexport const validators = { ${Object.keys(schemas).join(', ')} }\n`,
    'src/fleet/known-keys.generated.ts': known,
    'docs/impact.md': impactPage(),
    'docs/rules.md': rulesMarkdown(),
  }
}

/** Every key of the language with the place it belongs to: for did-you-mean, also across places. */
const knownKeys = (): string => {
  const places: Record<string, string[]> = {}
  const walk = (
    schema: {
      properties?: Readonly<Record<string, unknown>>
      items?: unknown
      additionalProperties?: unknown
    },
    path: string
  ): void => {
    const { properties, items, additionalProperties } = schema
    if (properties !== undefined) places[path] = Object.keys(properties)
    for (const [key, below] of Object.entries(properties ?? {}))
      walk(below as never, path === '' ? key : `${path}.${key}`)
    if (typeof items === 'object' && items !== null) walk(items, `${path}[]`)
    if (typeof additionalProperties === 'object' && additionalProperties !== null)
      walk(additionalProperties, `${path}.*`)
  }
  places['file'] = Object.keys(editorSchemas.node.properties ?? {})
  places['layer'] = Object.keys(editorSchemas.profile.properties?.['spec']?.properties ?? {})
  walk(editorSchemas.cluster.properties?.['spec'] ?? {}, 'cluster')
  walk(editorSchemas.node.properties?.['spec'] ?? {}, 'node')
  const lines = Object.entries(places)
    .filter(([place]) => !/^cluster\.(?:defaults|roles)/.test(place))
    .map(([place, keys]) => `  ${JSON.stringify(place)}: ${JSON.stringify(keys.join(' '))},`)
  return `/** Keys by place, separated by spaces. Generated from the schemas. */\nexport const knownKeys: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`
}

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of Object.entries({ ...generate(), ...(await protoCode()) })) {
  const now = await readFile(path, 'utf8').catch(() => '')
  if (now === text) continue
  if (check) stale.push(path)
  else await writeFile(path, text)
}
if (stale.length > 0) {
  process.stderr.write(`out of date: ${stale.join(', ')}. Run npm run generate\n`)
  process.exitCode = 1
}
