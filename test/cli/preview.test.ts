import { describe, expect, it } from 'vitest'
import { readSides, sideText } from '../../src/actions/sides.ts'
import { diff } from '../../src/cli/diff.ts'
import { onTalos, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'
import { mistakesIn } from './report-schema.ts'
import { runCommand } from './run-command.ts'

const talos = (version: string, contract: string, kubernetes = 'v1.34.2', settings = ''): Texts => {
  const texts = onTalos({ ...smallFleet(), 'w1.yaml': worker('w1', settings) }, version, contract)
  return { ...texts, 'cluster.yaml': texts['cluster.yaml']?.replace('v1.34.2', () => kubernetes) ?? '' }
}

type Finding = { readonly rule: string; readonly severity: string; readonly message: string }

/** The machine's report of `diff WORDS` on one fleet. */
const preview = async (texts: Texts, ...words: readonly string[]) => {
  const { exit, out } = await runCommand(diff, words, { worktree: texts, main: texts }, { format: 'json' })
  const report = JSON.parse(out) as {
    kind: string
    diagnostics?: readonly Finding[]
    items: readonly (Finding & {
      node: string
      changes?: readonly { field: string; from: string; to: string }[]
    })[]
  }
  const diagnostics = report.diagnostics ?? report.items
  return {
    exit,
    out,
    kind: report.kind,
    findings: diagnostics.map(({ severity, rule }) => `${severity} ${rule}`),
    say: (rule: string) => diagnostics.filter((each) => each.rule === rule).map(({ message }) => message),
    changes: report.items.flatMap(({ node, changes = [] }) =>
      changes.map(({ field, from, to }) => `${node} ${field}: ${from} → ${to}`)
    ),
  }
}

describe('the sides of a comparison', () => {
  const sides = (...words: readonly string[]) => {
    const { left, right } = readSides(words)
    return [left && sideText(left), sideText(right)]
  }

  it('overrides belong to the right side, and compare a side with itself where there is no second', () => {
    expect(sides()).toEqual([undefined, 'worktree'])
    expect(sides('main')).toEqual(['main', 'worktree'])
    expect(sides('main', 'HEAD')).toEqual(['main', 'HEAD'])
    expect(sides('talos=v1.14.0')).toEqual(['worktree', 'worktree talos=v1.14.0'])
    expect(sides('main', 'talos=v1.14.0')).toEqual(['main', 'main talos=v1.14.0'])
    expect(sides('main', 'worktree', 'kubernetes=v1.35.0', 'contract=v1.14')).toEqual([
      'main',
      'worktree kubernetes=v1.35.0 contract=v1.14',
    ])
  })

  it.each([
    ['colour=red', '"colour" cannot be overridden: os, kubernetes, talos, contract can'],
    ['__proto__=x', 'cannot be overridden'],
    ['=v1.14.0', '"" cannot be overridden'],
    ['talos=1.14', 'talos=1.14: it must be a version'],
    ['talos=v1.14.0\nx', 'it must be a version'],
    ['contract=v1.15', 'it must be a Talos minor from v1.9 to v1.14'],
    ['os=windows', 'it must be ubuntu or talos'],
  ])('refuses %j and says what is meant', (word, message) => {
    expect(() => readSides([word])).toThrow(message)
  })

  it('refuses a third side, and one override twice', () => {
    expect(() => readSides(['a', 'b', 'c'])).toThrow('"c" is too much')
    expect(() => readSides(['talos=v1.13.0', 'talos=v1.14.0'])).toThrow('talos is overridden twice')
  })
})

/** From 1.14 there is no installer but the factory's; this is its schematic without anything. */
const plainInstaller =
  'factory.talos.dev/metal-installer/376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba'

describe('an upgrade preview', () => {
  it('shows field by field what a new image changes, and leaves the files alone', async () => {
    const texts = talos('v1.13.9', 'v1.13')
    const { changes, exit, out, kind, say } = await preview(texts, 'main', 'talos=v1.14.0')
    expect(exit).toBe(1)
    expect(kind).toBe('ChangeList')
    expect(mistakesIn('change-list', out)).toEqual([])
    expect(changes).toEqual([
      `cp1 install.image: ghcr.io/siderolabs/installer:v1.13.9 → ${plainInstaller}:v1.14.0`,
      `w1 install.image: ghcr.io/siderolabs/installer:v1.13.9 → ${plainInstaller}:v1.14.0`,
    ])
    expect(say('talos-behaviour')).toEqual([
      expect.stringMatching(/^Talos 1\.14: TLS 1\.3 .* port 2379 to 2383/),
    ])
    expect((await preview(texts, 'main')).exit).toBe(0)
  })

  it('says the same in text and Markdown, at the place in cluster.yaml that would change', async () => {
    const sides = { main: talos('v1.11.6', 'v1.11', 'v1.34.2') }
    const text = await runCommand(diff, ['main', 'talos=v1.13.9'], sides)
    expect(text.out).toContain('nodes/cluster.yaml:6:21: warning talos-skip: Talos goes one minor at a time')
    const markdown = await runCommand(diff, ['main', 'talos=v1.13.9'], sides, { format: 'markdown' })
    expect(markdown.out).toContain('**warning** `nodes/cluster.yaml:6:21` `talos-skip`')
    expect(markdown.out).toContain('head `main talos=v1.13.9`')
  })

  it('W46 lists the minors that may not be skipped, and refuses what the installer refuses', async () => {
    const { findings, say } = await preview(talos('v1.11.6', 'v1.11'), 'talos=v1.14.0')
    expect(findings).toContain('error talos-upgrade-from')
    expect(say('talos-upgrade-from')).toEqual([
      'the installer of Talos 1.14 upgrades from 1.12.0 and newer, and refuses v1.11.6',
    ])
    expect(say('talos-skip')).toEqual([
      'Talos goes one minor at a time, from v1.11.6 to v1.14.0 through the newest patch of each (v1.12.11, v1.13.9, or newer): make each a change of its own',
    ])
    const allowed = await preview(talos('v1.12.11', 'v1.12'), 'talos=v1.14.0')
    expect(allowed.findings).toContain('warning talos-skip')
    expect(allowed.findings).not.toContain('error talos-upgrade-from')
  })

  it('shows the changes although the versions do not support each other, and says so (C11)', async () => {
    const { findings, changes, exit } = await preview(talos('v1.12.11', 'v1.12', 'v1.31.4'), 'talos=v1.14.0')
    expect(exit).toBe(1)
    expect(findings).toContain('error C11')
    expect(changes).toHaveLength(2)
  })

  it('C11 is an error all the same where nothing is overridden', async () => {
    const broken = talos('v1.14.0', 'v1.12', 'v1.31.4')
    await expect(preview(broken)).rejects.toThrow(
      'main cannot be rendered:\nnodes/cluster.yaml:7:15: error C11'
    )
  })

  it('orders Talos and Kubernetes so that they support each other at every step', async () => {
    const { say } = await preview(
      talos('v1.12.11', 'v1.12', 'v1.31.4'),
      'talos=v1.14.0',
      'kubernetes=v1.33.1'
    )
    expect(say('upgrade-order')).toEqual([
      'in this order the two support each other at every step: Talos v1.13.9, Kubernetes v1.32, Talos v1.14.0, Kubernetes v1.33.1',
    ])
  })

  it('takes the contract by itself: the kinds move, the image stays', async () => {
    const { changes, findings } = await preview(
      talos('v1.14.0', 'v1.13', 'v1.34.2', '  sysctls: { vm.swappiness: 1 }\n'),
      'contract=v1.14'
    )
    expect(changes.join('\n')).toContain('w1 kubelet (moved): v1alpha1.machine.kubelet → KubeletConfig\n')
    expect(changes.join('\n')).not.toContain('v1.14.0 → ')
    expect(findings.filter((each) => each.endsWith('C17'))).toEqual([])
  })

  it('C17 names the deprecated fields that the contract keeps, with what replaces them', async () => {
    const sysctls = '  sysctls: { vm.swappiness: 1 }\n'
    const { say, findings } = await preview(talos('v1.13.9', 'v1.13', 'v1.34.2', sysctls), 'talos=v1.14.0')
    expect(findings).toContain('note C17')
    expect(say('C17')).toEqual([expect.stringContaining('machine.sysctls (SysctlConfig)')])
    expect(say('C17')).toEqual([expect.stringContaining('contract=v1.14 shows what moves')])
    const older = await preview(talos('v1.12.11', 'v1.12', 'v1.34.2', sysctls), 'talos=v1.13.9')
    expect(older.say('C17')).toEqual([])
  })

  it('refuses a contract that is newer than the image, as the files would', async () => {
    const { kind, findings, exit, out } = await preview(talos('v1.13.9', 'v1.13'), 'contract=v1.14')
    expect({ kind, exit }).toEqual({ kind: 'DiagnosticList', exit: 1 })
    expect(findings).toContain('error talos-contract')
    expect(mistakesIn('diagnostic-list', out)).toEqual([])
    const text = await runCommand(diff, ['contract=v1.14'], { worktree: talos('v1.13.9', 'v1.13') })
    expect(text.out).toMatch(/^plumbline: cannot be rendered: 1 error\n/)
  })

  it('tells what extensions a new minor wants changed, and what an old one has not', async () => {
    const both = '  capabilities: [nvidia-gpu, nfs-client]\n'
    const up = await preview(talos('v1.12.11', 'v1.12', 'v1.34.2', both), 'talos=v1.13.9')
    expect(up.say('extension')).toEqual([
      expect.stringMatching(/^nvidia-gpu, Talos 1\.13: remove the nvidia-device-plugin release/),
    ])
    const back = await preview(talos('v1.12.11', 'v1.11', 'v1.34.2', both), 'talos=v1.11.6')
    expect(back.findings).toContain('error extension')
    expect(back.findings).toContain('warning talos-downgrade')
    expect(back.say('extension')).toEqual([
      expect.stringMatching(/^nfs-client, Talos 1\.12: there is no nfs-utils/),
    ])
  })

  it('refuses to go back further than the installer does', async () => {
    const { findings } = await preview(talos('v1.14.0', 'v1.12'), 'talos=v1.12.11')
    expect(findings.filter((each) => each.endsWith('talos-downgrade'))).toEqual(['error talos-downgrade'])
  })
})

describe('a Kubernetes preview on Ubuntu', () => {
  const ubuntu = (settings = '', kubernetes = 'v1.34.2'): Texts => {
    const texts: Texts = { ...smallFleet('', settings), 'w1.yaml': worker('w1', settings) }
    return { ...texts, 'cluster.yaml': (texts['cluster.yaml'] ?? '').replace('v1.34.2', () => kubernetes) }
  }

  it('shows what kubeadm is told, one minor without a word', async () => {
    const { changes, findings, exit } = await preview(
      ubuntu('  sysctls: { vm.swappiness: 1 }\n'),
      'kubernetes=v1.35.0'
    )
    expect(changes).toEqual(['cluster kubernetesVersion: v1.34.2 → v1.35.0'])
    expect(findings).toEqual([])
    expect(exit).toBe(1)
  })

  it('lists the minors between, however many somebody types', async () => {
    expect((await preview(ubuntu(), 'kubernetes=v1.37.1')).say('kubernetes-skip')).toEqual([
      'Kubernetes goes one minor at a time, from v1.34 to v1.37.1 through the newest patch of v1.35, v1.36: make each a change of its own',
    ])
    const absurd = await preview(ubuntu(), 'kubernetes=v1.99999999999999999999.0')
    expect(absurd.say('kubernetes-skip')[0]?.length).toBeLessThan(500)
  })

  it('does not pass over a Kubernetes that nobody knows', async () => {
    expect((await preview(ubuntu(), 'kubernetes=v2.0.0')).findings).toEqual(['error kubernetes-version'])
    expect((await preview(talos('v1.13.9', 'v1.13'), 'kubernetes=v2.0.0')).findings).toContain('error C11')
  })

  it('says what cannot go back', async () => {
    expect((await preview(ubuntu(), 'kubernetes=v1.33.0')).findings).toEqual(['warning kubernetes-downgrade'])
    expect((await preview(ubuntu(), 'kubernetes=v1.32.0')).findings).toEqual(['error kubernetes-downgrade'])
    expect((await preview(ubuntu(), 'kubernetes=v1.30.0')).findings).toContain('error kubeadm-version')
  })

  it('C20 is said beside the changes: the apt source must move as well', async () => {
    const source =
      "  packages: { sources: { kubernetes: { line: 'deb https://pkgs.k8s.io/core:/stable:/v1.34/deb/ /' } } }\n"
    const { kind, findings } = await preview(ubuntu(source), 'kubernetes=v1.35.0')
    expect(kind).toBe('ChangeList')
    expect(findings).toContain('error C20')
  })

  it('judges the declared containerd: recommended, too old a line, refused', async () => {
    const on = (version: string) => ubuntu(`  containerd: { version: '${version}' }\n`)
    const said = async (version: string, from: string, kubernetes: string) =>
      (
        await preview(
          { ...on(version), 'cluster.yaml': ubuntu('', from)['cluster.yaml'] ?? '' },
          `kubernetes=${kubernetes}`
        )
      ).say('containerd-support')
    expect(await said('2.2.4', 'v1.35.7', 'v1.36.0')).toEqual([])
    expect(await said('1.7.28', 'v1.35.7', 'v1.36.0')).toEqual(
      Array.from(
        { length: 2 },
        () =>
          'containerd 1.7.28 is not recommended for Kubernetes 1.36: take 2.2.0 or a newer patch, 2.3.0 or a newer patch'
      )
    )
    expect(await said('1.7.28', 'v1.37.0', 'v1.38.0')).toContain(
      'the kubelet refuses containerd 1.7.28 from Kubernetes 1.38: move to 2.x first'
    )
    expect(await said('1.7.28', 'v1.36.0', 'v1.36.4')).toEqual([])
  })

  it('warns of v1beta3 files and of a default that changes its meaning in 1.37', async () => {
    const { findings } = await preview(
      ubuntu('  kubelet: { extraConfig: { eventRecordQPS: 0 } }\n', 'v1.36.1'),
      'kubernetes=v1.37.0'
    )
    expect(findings).toContain('note kubeadm-version')
    expect(findings.filter((each) => each === 'warning kubelet-default')).toHaveLength(2)
  })

  it('does not let a Talos version pass unheard', async () => {
    const { findings, exit } = await preview(ubuntu(), 'talos=v1.14.0')
    expect(findings).toContain('warning upgrade-without-effect')
    expect(exit).toBe(1)
  })

  it('os=talos shows another cluster, and needs a pinned contract', async () => {
    const { findings, kind } = await preview(ubuntu(), 'os=talos', 'talos=v1.13.9')
    expect(kind).toBe('DiagnosticList')
    expect(findings).toContain('error talos-contract')
    const whole = await runCommand(diff, ['os=talos', 'talos=v1.13.9', 'contract=v1.13'], {
      worktree: ubuntu(),
    })
    expect(whole.out).toMatch(/^plumbline: another system: ubuntu to talos/)
  })
})
