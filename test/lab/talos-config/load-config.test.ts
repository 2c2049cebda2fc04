import { describe, expect, test } from 'vitest'
import { load, newest, refusal, worker } from './configs.ts'

describe('a lab Talos node reads a machine config strictly', () => {
  test('and takes the same plain config in every version', () => {
    for (const version of newest) expect(load(worker, version)).toHaveLength(1)
  })

  test('quotes keys that nobody knows, in the style of their author', () => {
    const text = `${worker}  extra: {b: 1, a: [x, "y"]}\nzed: 1\n`
    const said = `unknown keys found during decoding:\ncluster:\n    extra: {b: 1, a: [x, "y"]}\nzed: 1\n`
    expect(refusal(text, 'v1.11.6')).toBe(said)
    expect(refusal(text, 'v1.13.9')).toBe(`error decoding document /v1alpha1/ (line 1): ${said}`)
  })

  test('collects values of a wrong type, in the words of the YAML library of each version', () => {
    const text = 'machine:\n  certSANs: abc\n  sysctls: [a]\n'
    expect(refusal(text, 'v1.9.6')).toBe(
      'error decoding  to *v1alpha1.Config: yaml: unmarshal errors:\n  line 2: cannot unmarshal !!str `abc` into []string\n  line 3: cannot unmarshal !!seq into map[string]string'
    )
    expect(refusal(text, 'v1.14.0')).toBe(
      'error decoding document /v1alpha1/ (line 1): error decoding  to *v1alpha1.Config: yaml: construct errors: line 2: cannot construct !!str `abc` into []string; line 3: cannot construct !!seq into map[string]string'
    )
  })

  test.each([
    ['nothing', '', 'v1.13.9', 'config not found'],
    ['a version alone', 'version: v1alpha1\n', 'v1.12.2', 'missing kind'],
    [
      'a kind without version, late',
      'kind: HostnameConfig\n',
      'v1.12.6',
      'error decoding document /HostnameConfig/ (line 1): missing apiVersion',
    ],
    [
      'a kind without version, early',
      'kind: HostnameConfig\n',
      'v1.12.5',
      'error decoding document /HostnameConfig/ (line 1): "HostnameConfig" "": not registered',
    ],
    [
      'a kind of a later minor',
      'apiVersion: v1alpha1\nkind: HostnameConfig\n',
      'v1.11.6',
      '"HostnameConfig" "v1alpha1": not registered',
    ],
    [
      'two classic documents, early',
      'debug: true\n---\ndebug: false\n',
      'v1.12.2',
      'duplicate document /v1alpha1/ is not allowed',
    ],
    [
      'two classic documents, late',
      'debug: true\n---\ndebug: false\n',
      'v1.12.3',
      'duplicate document /v1alpha1/ is not allowed (line 3)',
    ],
    ['an empty document, early', 'debug: true\n---\n', 'v1.12.2', 'recovered: expected a mapping node'],
    ['an empty document, late', 'debug: true\n---\n', 'v1.12.3', 'accepted'],
    [
      'a list of arguments, early',
      'machine: {kubelet: {extraArgs: {a: [b]}}}\n',
      'v1.12.11',
      'error decoding document /v1alpha1/ (line 1): error decoding  to *v1alpha1.Config: yaml: unmarshal errors:\n  line 1: cannot unmarshal !!seq into string',
    ],
    ['a list of arguments, late', 'machine: {kubelet: {extraArgs: {a: [b]}}}\n', 'v1.13.0', 'accepted'],
    [
      'a key twice',
      'debug: true\ndebug: false\n',
      'v1.9.6',
      'error decoding  to *v1alpha1.Config: yaml: unmarshal errors:\n  line 2: mapping key "debug" already defined at line 1',
    ],
  ])('%s', (_, text, version, said) => {
    expect(refusal(text, version)).toBe(said)
  })

  test('lets no two documents claim one name', () => {
    const link = (kind: string): string => `---\napiVersion: v1alpha1\nkind: ${kind}\nname: a\n`
    expect(refusal(link('LinkConfig') + link('VLANConfig'), 'v1.12.11')).toBe(
      'conflicting documents: LinkConfig/a and VLANConfig/a'
    )
    expect(refusal(link('UserVolumeConfig') + link('ExistingVolumeConfig'), 'v1.11.6')).toBe(
      'conflicting documents: UserVolumeConfig/a and ExistingVolumeConfig/a'
    )
    expect(
      refusal(
        `${link('VethConfig')}peer: {name: b}\n${link('LinkConfig').replace('name: a', 'name: b')}`,
        'v1.14.0'
      )
    ).toBe('conflicting link configurations: VethConfig/a and LinkConfig/b both configure "b"')
  })
})
