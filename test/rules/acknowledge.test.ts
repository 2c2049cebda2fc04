import { describe, expect, it } from 'vitest'
import { load, onTalos, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const lines = (texts: Texts, ...only: readonly string[]) =>
  load(texts)
    .diagnostics.filter(({ rule }) => only.length === 0 || only.includes(rule))
    .map(
      ({ severity, rule, file, line, column, message }) =>
        `${severity} ${rule} ${file}:${line}:${column} ${message}`
    )

const two = 'fs.inotify.max_user_watches: 1, fs.inotify.max_user_instances: 1'
const onWorker = (settings: string, cluster = ''): Texts => ({
  ...smallFleet(cluster),
  'w1.yaml': worker('w1', settings),
})

describe('acknowledging a rule', () => {
  it('is refused where there is no such rule', () => {
    expect(lines(onWorker('  acknowledge: { even-control-plane: meant }\n'))).toEqual([
      'error unknown-rule nodes/w1.yaml:6:18 there is no rule even-control-plane: did you mean even-control-planes?',
    ])
    expect(lines(onWorker('', '  defaults: { acknowledge: { no-reservations: meant } }\n'))).toEqual([
      'error unknown-rule nodes/cluster.yaml:8:30 there is no rule no-reservations: did you mean no-reservation?',
    ])
    expect(lines(onWorker('  acknowledge: { "@everyone": meant }\n'))).toEqual([
      expect.stringMatching(
        /^error unknown-rule .* there is no rule .*plumbline validate --list-rules shows them all$/
      ),
    ])
  })

  it('is refused where it never warns', () => {
    expect(lines(onWorker('  acknowledge: { C44: meant, C42: meant }\n'))).toEqual([
      'error cannot-acknowledge nodes/w1.yaml:6:18 C44 finds errors: mend those, and remove this line',
      'error cannot-acknowledge nodes/w1.yaml:6:30 C42 finds notes only, which stop nothing: remove this line',
    ])
  })

  it('without a reason is refused', () => {
    expect(lines(onWorker("  acknowledge: { C4: '' }\n"))).toHaveLength(1)
    expect(lines(onWorker('  acknowledge: { C4: true }\n'))).toHaveLength(1)
  })

  it('makes a note with the reason, and says where it is acknowledged', () => {
    const { diagnostics } = load(
      onWorker(`  sysctls: { ${two} }\n  acknowledge: { C4: the third is the default }\n`)
    )
    expect(diagnostics).toEqual([
      expect.objectContaining({
        severity: 'note',
        rule: 'C4',
        message: expect.stringMatching(/\. Acknowledged: the third is the default$/) as string,
        acknowledged: ['nodes/w1.yaml:7:22'],
      }),
    ])
  })

  it('never hides an error of a rule that also warns', () => {
    const texts = onWorker(
      '  vm: { memory: 4GiB }\n  kubelet: { systemReserved: { memory: 4Gi } }\n  acknowledge: { C52: meant }\n'
    )
    expect(lines(texts, 'C52')).toEqual([expect.stringMatching(/^error C52 /)])
  })

  it('reaches findings of registries, of patches and of cluster.yaml', () => {
    const mirror =
      "  registries: { mirrors: { docker.io: { endpoints: [{ url: 'https://10.0.20.9' }] } }, config: { 10.0.20.9: { tls: { insecureSkipVerify: true } } } }\n"
    expect(lines(onWorker(`${mirror}  acknowledge: { C43: one backend }\n`), 'C43')).toEqual([
      expect.stringMatching(/^note .* Acknowledged: one backend$/),
    ])
    const patch = "  patches: { talos: ['{ machine: { nodeTaints: { a: NoSchedule } } }'] }\n"
    expect(lines(onTalos(onWorker(`${patch}  acknowledge: { C7: new nodes only }\n`)), 'C7')).toEqual([
      expect.stringMatching(/^note .* Acknowledged: new nodes only$/),
    ])
    const audit =
      '  apiServer: { audit: { policy: { rules: [{ level: None, verbs: [watch] }] } } }\n  defaults: { acknowledge: { C32: all else is noise } }\n'
    expect(lines(smallFleet(audit))).toEqual([
      expect.stringMatching(/^note C32 .* Acknowledged: all else is noise$/),
    ])
  })

  it('of one node leaves the warning of another, whichever comes first', () => {
    const mirror =
      "  defaults: { registries: { mirrors: { docker.io: { endpoints: [{ url: 'https://10.0.20.9' }] } }, config: { 10.0.20.9: { tls: { insecureSkipVerify: true } } } } }\n"
    for (const node of ['cp1', 'w1']) {
      const acknowledge = '  acknowledge: { C43: one backend }\n'
      const texts = {
        ...smallFleet(mirror, node === 'cp1' ? acknowledge : ''),
        'w1.yaml': worker('w1', node === 'w1' ? acknowledge : ''),
      }
      expect(lines(texts)).toEqual([expect.stringMatching(/^warning C43 nodes\/cluster\.yaml:8:/)])
    }
  })
})

describe('an acknowledgement that nothing needs', () => {
  it('is a note at its line', () => {
    expect(lines(onWorker('  acknowledge: { C4: meant }\n'))).toEqual([
      'note stale-acknowledgement nodes/w1.yaml:6:22 nothing here is found by C4 any more: remove this line, so that it cannot hide the next',
    ])
  })

  it('is said once for a layer, and not while one node needs it', () => {
    const defaults = '  defaults: { acknowledge: { C4: meant } }\n'
    expect(lines(onWorker('', defaults))).toEqual([
      expect.stringMatching(/^note stale-acknowledgement nodes\/cluster\.yaml:8:34 /),
    ])
    expect(lines(onWorker(`  sysctls: { ${two} }\n`, defaults))).toEqual([expect.stringMatching(/^note C4 /)])
  })

  it('is not said of what only the other system or a comparison finds, or while an error stands in the way', () => {
    expect(lines(onWorker('  acknowledge: { C5: meant }\n'))).toEqual([])
    expect(lines(onTalos(onWorker('  acknowledge: { no-reservation: meant }\n')))).toEqual([])
    expect(lines(onWorker('  acknowledge: { containerd-support: meant }\n'))).toEqual([])
    expect(
      lines(onWorker('  acknowledge: { C4: meant }\n  swap: { enabled: true }\n'), 'stale-acknowledgement')
    ).toEqual([])
  })

  it('is not said of a node that is gone, nor of one that takes it back', () => {
    expect(lines(onWorker('  state: decommissioned\n  acknowledge: { C4: meant }\n'))).toEqual([])
    expect(
      lines(
        onWorker(`  sysctls: { ${two} }\n`, '  roles: { control-plane: { acknowledge: { C4: null } } }\n'),
        'stale-acknowledgement'
      )
    ).toEqual([])
  })
})
