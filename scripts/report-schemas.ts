import { exitCodes } from '../src/report/run-verdict.ts'
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

const report = (
  name: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = []
): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: `plumbline ${name}`,
  ...object({ apiVersion: oneOf('plumbline/v1'), kind: oneOf(name), ...properties }, optional),
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

const diagnostic = object(
  {
    severity: oneOf('error', 'warning', 'note'),
    rule: text,
    file: text,
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
    message: text,
    acknowledged: list(text),
  },
  ['acknowledged']
)

const body: Schema = { anyOf: [object({ yaml: list({}) }), object({ text }), { const: 'absent' }] }
const file = object({ mode: { type: 'integer' }, owner: text, group: text })
const secret = object({ at: text, name: text, rev: text })
const document = object({ path: text, plane, body, file, secrets: list(secret) }, ['file'])

const texts: Schema = { type: 'object', additionalProperties: text }
const integer: Schema = { type: 'integer' }
const allOptional = (properties: Readonly<Record<string, Schema>>): Schema =>
  object(properties, Object.keys(properties))
const versions = object({ kubernetes: text, talos: text, contract: text, containerd: text, kernel: text }, [
  'talos',
  'contract',
  'containerd',
  'kernel',
])
const vm = allOptional({
  id: integer,
  host: text,
  cores: integer,
  memory: text,
  disk: allOptional({ size: text, bus: text, discard: { type: 'boolean' } }),
  ioCap: allOptional({ read: integer, write: integer }),
  onboot: { type: 'boolean' },
  bootOrder: integer,
  up: integer,
  down: integer,
})

/** What plumbline says to machines. */
export const reportSchemas: Readonly<Record<string, Schema>> = {
  'diagnostic-list': report('DiagnosticList', {
    items: list(diagnostic),
  }),
  'rule-list': report('RuleList', {
    items: list(
      object(
        {
          name: text,
          section: text,
          severities: list(oneOf('error', 'warning', 'note')),
          finds: text,
          why: text,
          source: text,
          os,
          compared: { type: 'boolean' },
        },
        ['source', 'os']
      )
    ),
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
        consents: list(text),
        firstBootOnly: { type: 'boolean' },
        documents: list(object({ path: text, plane })),
      })
    ),
    diagnostics: list(diagnostic),
  }),
  'outcome-list': report(
    'OutcomeList',
    {
      version: text,
      fleet: text,
      cluster: text,
      commit: text,
      digest: text,
      mode: oneOf('observe', 'canary', 'all'),
      verdict: oneOf(...Object.keys(exitCodes)),
      exitCode: integer,
      end: object({ status: oneOf('applied', 'nothing-to-do', 'stopped', 'failed'), node: text, why: text }, [
        'node',
        'why',
      ]),
      refused: object({
        reason: oneOf('ref', 'stale', 'unreviewed', 'consent'),
        why: text,
        lines: list(text),
      }),
      moved: text,
      waiting: list(text),
      notes: list(text),
      waves: list(object({ name: text, nodes: list(text), atOnce: integer })),
      estimate: integer,
      items: list(
        object(
          {
            node: text,
            role,
            state: text,
            end: text,
            why: text,
            runs: text,
            todo: text,
            impact,
            undo: { type: 'boolean' },
            consents: list(text),
            changes: list(change),
            evidence: list(object({ title: text, text })),
          },
          ['end', 'why', 'todo', 'impact', 'undo', 'consents']
        )
      ),
      objects: list(object({ owner: text, object: text, status: text, why: text }, ['why'])),
      timeline: list(object({ at: { type: 'number' }, text })),
    },
    ['refused', 'moved', 'estimate']
  ),
  'rendering-list': report('RenderingList', {
    os,
    kubernetes: text,
    digest: text,
    items: list(object({ name: text, role, documents: list(document), digest: text })),
  }),
  'migration-report': report('MigrationReport', {
    from: os,
    to: os,
    cluster: text,
    talos: object({ version: text, contract: text, assumed: { type: 'boolean' } }),
    os: object({ file: text, line: { type: 'integer' }, column: { type: 'integer' } }),
    nodes: list(text),
    items: list(
      object(
        {
          subject: text,
          setting: text,
          kind: oneOf('same', 'differs', 'none', 'eliminated', 'unknown'),
          nodes: list(text),
          ubuntu: text,
          talos: text,
          note: text,
        },
        ['subject']
      )
    ),
    eliminated: list(object({ mechanism: text, talos: text })),
    stops: list(diagnostic),
    findings: list(diagnostic),
  }),
  'fleet-export': report('FleetExport', {
    cluster: object({ name: text, os, endpoint: text, versions }),
    upgradeOrder: list(text),
    bootOrder: list(text),
    items: list(
      object(
        {
          name: text,
          role: oneOf('control-plane', 'worker'),
          state: oneOf('active', 'decommissioned'),
          addresses: list(text),
          retiredAddresses: list(text),
          mac: text,
          labels: texts,
          csiLabels: texts,
          taints: list(object({ key: text, value: text, effect: text }, ['value'])),
          vm,
          versions,
        },
        ['mac', 'vm']
      )
    ),
  }),
}
