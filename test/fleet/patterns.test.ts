import { isIP } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/fleet/address.ts'
import { patterns, wordsFor } from '../../src/fleet/schema/patterns.ts'
import type { PatternName } from '../../src/fleet/schema/patterns.ts'

const accepts = (name: PatternName, text: string) => new RegExp(patterns[name].pattern, 'u').test(text)

const group = fc.constantFrom('0', '1', 'ff', 'abcd', 'ABCD', '12345', 'g', '', '10.0.20.1', '256.1.1.1')
const almostAddress = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.array(group, { minLength: 1, maxLength: 9 }).map((groups) => groups.join(':')),
  fc
    .array(fc.constantFrom('0', '1', '01', '255', '256', '-1', ''), { minLength: 1, maxLength: 5 })
    .map((octets) => octets.join('.'))
)

describe('the patterns of the language', () => {
  it('an address is what the system takes for one', () => {
    fc.assert(
      fc.property(almostAddress, (text) => {
        expect([text, accepts('ip', text)]).toEqual([text, isIP(text) !== 0])
      }),
      { numRuns: 3000 }
    )
  })

  it('an accepted address has a number, and equal addresses have the same', () => {
    fc.assert(
      fc.property(
        almostAddress.filter((text) => accepts('ip', text)),
        (text) => {
          expect(parseAddress(text)).toBeDefined()
        }
      )
    )
    expect(parseAddress('fd00::1')).toEqual(parseAddress('FD00:0:0:0::0001'))
    expect(parseAddress('::ffff:10.0.20.1')).toEqual(parseAddress('::ffff:a00:1401'))
    expect(parseAddress('10.0.20.1')).not.toEqual(parseAddress('10.0.20.2'))
  })

  it.each<[PatternName, readonly string[], readonly string[]]>([
    [
      'name',
      ['a', 'k8s-node1', 'a'.repeat(63)],
      ['', 'A', '-a', 'a-', 'a.b', 'a/b', '..', 'a\n', 'ä', 'a'.repeat(64)],
    ],
    [
      'cidr',
      ['10.0.20.101/24', '0.0.0.0/0', 'fd00::1/64'],
      ['10.0.20.101', '10.0.20.101/33', '10.0.20.300/24', 'fd00::1/129', '10.0.20.101/24\n'],
    ],
    [
      'url',
      ['http://10.0.20.10:5000', 'https://registry-1.docker.io', 'http://[fd00::1]:5000/v2/x'],
      [
        '10.0.20.10',
        'ftp://a',
        'http://10.0.20.300:5000',
        'http://a:99999',
        'http://a:0',
        'http://a b',
        'http://u:p@a',
        'http://a/"x',
      ],
    ],
    [
      'registry',
      ['docker.io', 'localhost:5000', '10.0.20.10:5050', '[fd00::1]:5000'],
      ['*', 'https://docker.io', '10.0.20.300:5000', 'docker.io/library', 'a:65536', '../x'],
    ],
    [
      'path',
      ['/etc/x', '/a/b.c', '/a..b'],
      ['etc/x', '/', '/a/', '/a//b', '/a/../b', '/..', '/a/.', '/a\0b', '/a\nb'],
    ],
    ['relativePath', ['secrets.sops.yaml', 'a/b'], ['/a', '../a', 'a/../b', 'a//b', 'a\\b', '..']],
    ['mode', ['0644', '0000'], ['644', '0o644', '4755', '0888', '00644']],
    [
      'labelKey',
      ['gpu', 'nvidia.com/gpu', 'a_b.C'],
      ['/a', 'a/', 'A.com/x', 'a/b/c', '-a', `${'a.'.repeat(127)}a/x`],
    ],
    [
      'taint',
      ['NoSchedule', 'true:NoExecute', ':PreferNoSchedule'],
      ['true', 'true:NoSchedul', 'a b:NoSchedule', 'noschedule'],
    ],
    [
      'sysctl',
      ['vm.max_map_count', 'net.ipv4.conf.eth0/1.rp_filter'],
      ['vm', 'vm.', '../x', 'vm.a=1', 'vm.a\nb'],
    ],
    ['version', ['v1.34.2', 'v1.14.0-rc.1'], ['1.34.2', 'v1.34', 'v01.2.3', 'v1.2.3 ']],
    ['quantity', ['512Mi', '200m', '1.5Gi'], ['512MB', '-1', '']],
    ['duration', ['1h30m', '90s', '1.5h'], ['90', '1d', '', 'h']],
    [
      'moduleParameter',
      ['multipath=N', 'io_timeout=4294967295', 'x=a,b:c'],
      ['multipath', 'a=', 'a=b c', 'a="b"', 'a=b;c', 'a=b\n'],
    ],
    [
      'kernelArgument',
      ['quiet', 'intel_iommu=on', 'console=ttyS0,115200n8', 'nvme_core.io_timeout=1'],
      ['', '--x', 'a b', "a'", 'a$b', 'a;b', 'a{b', 'a=\\', 'a\n'],
    ],
    ['kernelRelease', ['6.8.0-117-generic', '7.0'], ['6', 'generic', 'v6.8', '6.8 x', '']],
    [
      'podSysctl',
      ['net.ipv4.ip_forward', 'net.*', 'kernel.shm*', 'net/ipv4/ip_forward', '*'],
      ['', 'net.*.x', 'Net.x', 'net..x', 'net.x\n', '.net'],
    ],
    [
      'evictionSignal',
      ['memory.available', 'containerfs.inodesFree'],
      ['memory', 'memory.inodesFree', 'pid.inodesFree', 'nodefs.free', 'xmemory.available'],
    ],
    ['threshold', ['500Mi', '15%', '0.5%', '100%'], ['101%', '-1%', '%', '5 %', '500MB']],
    ['reservable', ['cpu', 'ephemeral-storage'], ['disk', 'cpus', '']],
    [
      'plainFlag',
      ['192.0.2.1', 'A=true,B=false', 'a:b/c'],
      ['', 'a b', 'a"', "a'", 'a\\', '$a', '`a`', 'a#', 'a\n'],
    ],
    ['secret', ['${secret:a/b.c}'], ['${secret:}', 'x${secret:a}', '${secret:../a}', '${secret:a b}']],
  ])('%s', (name, good, bad) => {
    expect(good.filter((text) => !accepts(name, text))).toEqual([])
    expect(bad.filter((text) => accepts(name, text))).toEqual([])
  })

  it('each has words of its own', () => {
    const all = Object.values(patterns)
    expect(new Set(all.map(({ pattern }) => pattern)).size).toBe(all.length)
    for (const { pattern, words } of all) expect(wordsFor(pattern)).toBe(words)
  })

  it('no text makes one slow', () => {
    const long = [
      '1',
      'a',
      '-',
      '.',
      'a.',
      '1h',
      '::',
      '/a',
      '-----BEGIN A-----',
      '-----END ',
      ' ',
      'a-',
    ].map((piece) => piece.repeat(4000))
    const start = performance.now()
    for (const { pattern } of Object.values(patterns))
      for (const text of long) new RegExp(pattern, 'u').test(`${text}!`)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
