import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { pagedBytes, spellBoolean, spellSize, spellSpan } from '../../src/subjects/systemd/spell.ts'
import { readUnit } from '../../src/subjects/systemd/unit-file.ts'
import { lasting, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import { bodiesOf, documentsOf, findings, onTalosToo, structure, structureWith } from './host-fleet.ts'

const journald = 'etc/systemd/journald.conf.d/90-plumbline.conf'
const logind = 'etc/systemd/logind.conf.d/zz-plumbline.conf'
const settings =
  '  journald: { storage: volatile, runtimeMaxUse: 1024M, maxRetention: 7d, compress: true }\n  logind: { inhibitDelayMaxSeconds: 480 }\n  trim: { enabled: true }\n'

describe('systemd on Ubuntu', () => {
  it('is a drop-in each, what systemd makes of it, and the timer', () => {
    expect(bodiesOf(settings)).toEqual({
      [journald]: '[Journal]\nStorage=volatile\nRuntimeMaxUse=1024M\nMaxRetentionSec=7d\nCompress=yes\n',
      [logind]: '[Login]\nInhibitDelayMaxSec=480\n',
      'running/journald.yaml': {
        Journal: { Storage: 'volatile', RuntimeMaxUse: '1G', MaxRetentionSec: '604800s', Compress: 'yes' },
      },
      'running/logind.yaml': { Login: { InhibitDelayMaxSec: '480s' } },
      'running/units.yaml': { 'fstrim.timer': { enabled: true, active: true } },
    })
  })

  it("C40 logind's drop-in is the last of all, because the last file name wins whatever its folder", () => {
    const ours = logind.split('/').at(-1) ?? ''
    const others = [
      'unattended-upgrades-logind-maxdelay.conf',
      'kubelet-shutdown.conf',
      '99-kubelet.conf',
      ours,
    ]
    expect(others.toSorted().at(-1)).toBe(ours)
    expect(Object.keys(documentsOf(settings))).toContain(logind)
  })

  it('C23 swap that is off is a running state, and no file is touched', () => {
    expect(bodiesOf('  swap: { enabled: false, size: 4GiB }\n')).toEqual({
      'running/swap.yaml': { enabled: false },
    })
  })

  it('swap that is on is a unit under the name of its path', () => {
    expect(
      bodiesOf('  swap: { enabled: true, size: 4GiB }\n  kubelet: { failSwapOn: false }\n')
    ).toMatchObject({
      'etc/systemd/system/swapfile.swap':
        '[Unit]\nDescription=Swap file of plumbline\n\n[Swap]\nWhat=/swapfile\n\n[Install]\nWantedBy=swap.target\n',
      'running/swap.yaml': { enabled: true, files: { '/swapfile': 4_294_967_296 } },
      'running/units.yaml': { 'swapfile.swap': { enabled: true, active: true } },
    })
  })

  it('nothing declared is no file', () => {
    expect(bodiesOf('  journald: {}\n  logind: {}\n  swap: {}\n  trim: {}\n')).toEqual({})
  })

  it('I16 a file that says the same in other words, or later, is the same', () => {
    const files = documentsOf(settings)
    expect(
      structureWith(
        files[journald],
        '; by hand\n[Journal]\nStorage = persistent\nCompress=true\nRuntimeMaxUse=1G\n\n[Journal]\nStorage=vola\\\n# a comment between\n\nMaxRetentionSec=1week\nStorage=volatile\nSystemMaxUse=1G\nSystemMaxUse=\n'
      )
    ).toEqual(structure(files[journald]))
    expect(structureWith(files[logind], '[Login]\r\nInhibitDelayMaxSec=8min\r\n')).toEqual(
      structure(files[logind])
    )
    expect(structureWith(files[logind], '[Login]\nInhibitDelayMaxSec=30\n')).not.toEqual(
      structure(files[logind])
    )
  })

  it('what is running is spelled as the file is', () => {
    const files = documentsOf(settings)
    expect(structure(files['running/journald.yaml'])).toEqual(structure(files[journald]))
    expect(structure(files['running/logind.yaml'])).toEqual(structure(files[logind]))
  })
})

describe('spelling', () => {
  it.each([
    ['1024M', '1G'],
    ['209715200', '200M'],
    ['1.5G', '1536M'],
    ['1000', '1000'],
    ['0', '0'],
    ['10%', '10%'],
  ])('a size of %s is %s', (text, spelled) => {
    expect(spellSize(text)).toBe(spelled)
    expect(spellSize(spellSize(text))).toBe(spelled)
  })

  it.each([
    ['480', '480s'],
    ['7d', '604800s'],
    ['1week', '604800s'],
    ['1min 30s', '90s'],
    ['1h30m', '5400s'],
    ['1M', '2629800s'],
    ['0', '0s'],
    ['infinity', 'infinity'],
    ['3x', '3x'],
  ])('a span of %s is %s', (text, spelled) => {
    expect(spellSpan(text)).toBe(spelled)
    expect(spellSpan(spellSpan(text))).toBe(spelled)
  })

  it('booleans have the words of systemd, and a swap file has whole pages', () => {
    expect(['1', 'on', 'True', 'y', '0', 'OFF', 'no', '512'].map(spellBoolean)).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'no',
      'no',
      'no',
      '512',
    ])
    expect([pagedBytes('4GiB'), pagedBytes('4GB'), pagedBytes('1.5MiB')]).toEqual([
      4_294_967_296, 3_999_997_952, 1_572_864,
    ])
  })

  it('a line that goes on is one value', () => {
    expect(readUnit('[A]\nB=c \\\n  d\n[E]\nnonsense\n')).toEqual({ A: { B: 'c  d' }, E: {} })
  })
})

describe('what limits nothing, or (I18) waits too short', () => {
  it.each([
    ['warning I16 @ persistent', '  journald: { storage: persistent }\n'],
    ['note journal-limit @ 1G }', '  journald: { storage: volatile, systemMaxUse: 1G }\n'],
    ['note journal-limit @ 1G }', '  journald: { storage: none, runtimeMaxUse: 1G }\n'],
    [
      'warning C41 @ 30 }',
      '  logind: { inhibitDelayMaxSeconds: 30 }\n  kubelet: { shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 10 }, { priority: 1, shutdownGracePeriodSeconds: 21 }] }\n',
    ],
    [
      'warning C41 @ 30 }',
      '  logind: { inhibitDelayMaxSeconds: 30 }\n  kubelet: { shutdownGracePeriod: 1m, shutdownGracePeriodCriticalPods: 10s }\n',
    ],
    ['error swap-size @ 4GiB }', '  swap: { size: 4GiB }\n'],
    ['error swap-size @ 4KiB }', '  swap: { enabled: true, size: 4KiB }\n  kubelet: { failSwapOn: false }\n'],
    ['error C23 @ true }', '  swap: { enabled: true }\n'],
    ['error value @ "1G\\nStora', '  journald: { systemMaxUse: "1G\\nStorage=none" }\n'],
    ['error value @ 10% }', '  journald: { systemMaxUse: 10% }\n'],
    ['error value @ 7 fortnigh', '  journald: { maxRetention: 7 fortnights }\n'],
    ['error value @ volatil }', '  journald: { storage: volatil }\n'],
    ['error range @ -1 }', '  logind: { inhibitDelayMaxSeconds: -1 }\n'],
  ])('%s', (finding, node) => {
    expect(findings(node)).toEqual([finding])
  })

  it.each([
    '  journald: { storage: persistent, systemMaxUse: 500M }\n',
    '  logind: { inhibitDelayMaxSeconds: 31 }\n  kubelet: { shutdownGracePeriodByPodPriority: [{ priority: 0, shutdownGracePeriodSeconds: 31 }] }\n',
    '  swap: { enabled: false, size: 4GiB }\n',
  ])('and what only looks like it does is not: %s', (node) => {
    expect(findings(node)).toEqual([])
  })
})

it('a file and what systemd makes of it are one change, with what it costs', () => {
  const cost = (before: string, after: string) =>
    compare(
      renderTexts({ ...smallFleet(), 'w1.yaml': worker('w1', before) }).rendering,
      renderTexts({ ...smallFleet(), 'w1.yaml': worker('w1', after) }).rendering
    ).nodes.flatMap(({ changes }) =>
      lasting(changes).map(
        ({ field, planes, impact, undo }) => `${field} [${planes.join()}] ${impact} ${undo}`
      )
    )
  expect(cost('  journald: { runtimeMaxUse: 1G }\n', '  journald: { runtimeMaxUse: 2G }\n')).toEqual([
    'journald.RuntimeMaxUse [disk,running] service-restart true',
  ])
  expect(cost('  journald: { runtimeMaxUse: 1G }\n', '  journald: { runtimeMaxUse: 1024M }\n')).toEqual([])
  expect(
    cost('  logind: { inhibitDelayMaxSeconds: 30 }\n', '  logind: { inhibitDelayMaxSeconds: 480 }\n')
  ).toEqual(['logind.InhibitDelayMaxSec [disk,running] service-restart true'])
  expect(cost('  swap: { enabled: false }\n', '')).toEqual(['enabled [running] live true'])
  expect(
    cost('  trim: { enabled: false }\n', '  trim: { enabled: true }\n').map((each) =>
      each.split(' ').slice(-2).join(' ')
    )
  ).toEqual(['live true', 'live true'])
})

it('Talos has none of it: a note each, and the same machine config', () => {
  expect(onTalosToo(`${settings}  swap: { enabled: false }\n`)).toEqual({
    same: true,
    notes: Array.from({ length: 4 }, () => 'note other-system'),
  })
})
