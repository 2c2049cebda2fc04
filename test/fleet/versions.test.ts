import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareVersions,
  containerdFit,
  minorOf,
  runsKubernetes,
  talosChanges,
  talosRelease,
  upgradeSteps,
} from '../../src/fleet/versions.ts'
import { load, onTalos, smallFleet } from '../fleet-files.ts'

const talosMinors = [9, 10, 11, 12, 13, 14]

describe('what Talos runs', () => {
  it('C11 is told by the same table: each minor runs six Kubernetes minors, the one before and after are errors', () => {
    for (const talos of talosMinors) {
      const runs = Array.from({ length: 20 }, (_, i) => 24 + i).filter((minor) =>
        runsKubernetes(talos, minor)
      )
      expect(runs).toEqual([18, 19, 20, 21, 22, 23].map((above) => talos + above))
      for (const kubernetes of [talos + 17, talos + 18, talos + 23, talos + 24]) {
        const texts = onTalos(smallFleet(), `v1.${talos}.0`, `v1.${talos}`)
        const cluster = texts['cluster.yaml']?.replace('v1.34.2', () => `v1.${kubernetes}.0`) ?? ''
        const rules = load({ ...texts, 'cluster.yaml': cluster }).diagnostics.map(({ rule }) => rule)
        expect(rules.includes('C11'), `Talos 1.${talos}, Kubernetes 1.${kubernetes}`).toBe(
          !runsKubernetes(talos, kubernetes)
        )
      }
    }
  })

  it('knows nothing of other minors', () => {
    expect(talosRelease(8)).toBeUndefined()
    expect(talosRelease(15)).toBeUndefined()
    expect(runsKubernetes(15, 37)).toBe(false)
    expect(talosRelease(Number.NaN)).toBeUndefined()
  })
})

describe('upgrade steps', () => {
  it('takes Talos and Kubernetes in turn where neither can go alone', () => {
    const steps = upgradeSteps({ talos: 11, kubernetes: 29 }, { talos: 14, kubernetes: 35 })
    expect(steps?.map(({ what, minor }) => `${what} ${minor}`)).toEqual([
      'Kubernetes 30',
      'Talos 12',
      'Kubernetes 31',
      'Talos 13',
      'Kubernetes 32',
      'Talos 14',
      'Kubernetes 33',
      'Kubernetes 34',
      'Kubernetes 35',
    ])
  })

  it('from any pair that fits to any newer one: one minor at a time, and every step fits', () => {
    const pair = fc
      .record({ talos: fc.constantFrom(...talosMinors), above: fc.integer({ min: 18, max: 23 }) })
      .map(({ talos, above }) => ({ talos, kubernetes: talos + above }))
    fc.assert(
      fc.property(pair, pair, (from, to) => {
        const steps = upgradeSteps(from, to)
        if (to.talos < from.talos || to.kubernetes < from.kubernetes) {
          expect(steps).toBeUndefined()
          return
        }
        expect(steps).toBeDefined()
        let { talos, kubernetes } = from
        for (const { what, minor } of steps ?? []) {
          expect(minor).toBe((what === 'Talos' ? talos : kubernetes) + 1)
          if (what === 'Talos') talos = minor
          else kubernetes = minor
          expect(runsKubernetes(talos, kubernetes)).toBe(true)
        }
        expect({ talos, kubernetes }).toEqual(to)
      })
    )
  })

  it('ends for what is absurd, goes back, or does not fit', () => {
    expect(upgradeSteps({ kubernetes: 34 }, { kubernetes: 99_999_999 })).toBeUndefined()
    expect(upgradeSteps({ kubernetes: 34 }, { kubernetes: 33 })).toBeUndefined()
    expect(upgradeSteps({ kubernetes: 34 }, { talos: 13, kubernetes: 34 })).toBeUndefined()
    expect(upgradeSteps({ talos: 12, kubernetes: 30 }, { talos: 14, kubernetes: 30 })).toBeUndefined()
    expect(upgradeSteps({ kubernetes: 34 }, { kubernetes: 34 })).toEqual([])
  })
})

describe('containerd', () => {
  it.each([
    [34, '1.7', 'recommended'],
    [34, '1.7.27', 'too-old-patch'],
    [34, 'v1.7.28', 'recommended'],
    [34, '1.6.36', 'other-line'],
    [34, '2.2.0', 'unknown'],
    [35, '2.0.9', 'other-line'],
    [35, '2.1.5', 'recommended'],
    [36, '1.7.28', 'other-line'],
    [36, '2.1.9', 'other-line'],
    [37, '1.7.28', 'unknown'],
    [38, '1.7.30', 'refused'],
    [38, '2.3.0', 'unknown'],
  ])('for Kubernetes 1.%i, %s is %s', (kubernetes, version, fit) => {
    expect(containerdFit(kubernetes, version).fit).toBe(fit)
  })
})

describe('versions as text', () => {
  it('reads the minor of every spelling, and of nothing else', () => {
    expect(['v1.34.2', '1.34', 'v1.14', 'v1.14.0-rc.1', 'v2.1.0', 'v1.x', ''].map(minorOf)).toEqual([
      34,
      34,
      14,
      14,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })

  it('compares numbers, not letters, and only what both say', () => {
    expect(compareVersions('1.7.9', '1.7.28')).toBeLessThan(0)
    expect(compareVersions('v2.0.0', '1.7.28')).toBeGreaterThan(0)
    expect(compareVersions('1.7', '1.7.28')).toBe(0)
  })

  it('tells what each crossed minor does differently, and nothing on the way back', () => {
    expect(talosChanges(11, 13).map(({ minor }) => minor)).toEqual([12, 13])
    expect(talosChanges(13, 13)).toEqual([])
    expect(talosChanges(14, 12)).toEqual([])
  })
})
