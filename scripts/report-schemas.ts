import { impacts } from '../src/subjects/impact.ts'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})
const list = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (...values: readonly string[]): Schema => ({ enum: values })
const plane = oneOf('disk', 'running', 'cluster', 'first-boot')
const kind = oneOf('add', 'remove', 'change')
const impact = oneOf(...impacts)
const os = oneOf('ubuntu', 'talos')
const role = oneOf('control-plane', 'worker', 'cluster')

const report = (name: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: `plumbline ${name}`,
  ...object({ apiVersion: oneOf('plumbline/v1'), kind: oneOf(name), ...properties }),
})

const change = object(
  {
    subject: text,
    documents: list(text),
    planes: list(plane),
    field: text,
    kind,
    from: {},
    to: {},
    impact,
    undo: { type: 'boolean' },
    why: text,
    source: text,
  },
  ['from', 'to']
)

const diagnostic = object({
  severity: oneOf('error', 'warning', 'note'),
  rule: text,
  file: text,
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
  message: text,
})

const body: Schema = { anyOf: [object({ yaml: list({}) }), object({ text }), { const: 'absent' }] }
const file = object({ mode: { type: 'integer' }, owner: text, group: text })
const secret = object({ at: text, name: text, rev: text })
const document = object({ path: text, plane, body, file, secrets: list(secret) }, ['file'])

/** What plumbline says to machines. */
export const reportSchemas: Readonly<Record<string, Schema>> = {
  'diagnostic-list': report('DiagnosticList', {
    items: list(diagnostic),
  }),
  'change-list': report('ChangeList', {
    os: object({ from: os, to: os }, ['from', 'to']),
    digest: object({ from: text, to: text }, ['from', 'to']),
    impact,
    unchanged: list(text),
    items: list(
      object({
        node: text,
        role,
        kind,
        changes: list(change),
        impact,
        undo: { type: 'boolean' },
        consent: { type: 'boolean' },
        firstBootOnly: { type: 'boolean' },
        documents: list(object({ path: text, plane })),
      })
    ),
    diagnostics: list(diagnostic),
  }),
  'rendering-list': report('RenderingList', {
    os,
    kubernetes: text,
    digest: text,
    items: list(object({ name: text, role, documents: list(document), digest: text })),
  }),
}
