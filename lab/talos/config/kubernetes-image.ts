import { minorOf } from '../../../src/fleet/versions.ts'
import { quote } from './problems.ts'

/** Kubernetes minors that a Talos minor takes, both included. Source: pkg/machinery/compatibility. */
const ranges: Readonly<Record<number, readonly [least: number, most: number]>> = {
  9: [27, 32],
  10: [28, 33],
  11: [29, 34],
  12: [30, 35],
  13: [31, 36],
  14: [32, 37],
}

/** Why a Kubernetes image does not fit Talos `version`; undefined where it does. */
export const imageProblem = (image: string, version: string): string | undefined => {
  const parse = (why: string): string =>
    `failed to parse Kubernetes version from image reference ${quote(image)}: ${why}`
  const at = image.lastIndexOf(':v')
  if (at < 0) return parse(`invalid image reference: ${quote(image)}`)
  const text = image.slice(at + 2).split('@')[0] ?? ''
  const [, major, minor, patch = '0', rest = ''] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?([-+].*)?$/.exec(text) ?? []
  if (major === undefined)
    return parse(`Invalid character(s) found in major number ${quote(text.split('.')[0] ?? '')}`)
  const shown = `${Number(major)}.${Number(minor ?? 0)}.${Number(patch)}${rest}`
  const [least, most] = ranges[minorOf(version)] ?? [0, Infinity]
  const number = Number(major) === 1 ? Number(minor ?? 0) : Number(major) > 1 ? Infinity : -Infinity
  const talos = version.replace(/^v/, '')
  if (number < least) return `version of Kubernetes ${shown} is too old to be used with Talos ${talos}`
  if (number > most) return `version of Kubernetes ${shown} is too new to be used with Talos ${talos}`
  return undefined
}
