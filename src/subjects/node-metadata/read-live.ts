import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { declaredPart, keysBeside } from '../declared-part.ts'

/** The kubelet, controllers and people write the same maps: only declared keys are ours. */
export const readLive = declaredPart

/** `label lab.example/zone`: keys of a domain under which something is declared. Without a domain, nobody's. */
export const undeclared = (live: Json, desired: Json): readonly string[] =>
  (['labels', 'annotations', 'taints'] as const).flatMap((map) => {
    const [found, wanted] = [live, desired].map((each) => (isObject(each) ? each[map] : undefined))
    const domains = new Set(Object.keys(isObject(wanted) ? wanted : {}).map(domainOf))
    return keysBeside(found, wanted)
      .filter((key) => {
        const domain = domainOf(key)
        return domain !== '' && !isUpstream(domain) && domains.has(domain)
      })
      .map((key) => `${map.slice(0, -1)} ${key}`)
  })

const domainOf = (key: string): string => (key.includes('/') ? (key.split('/')[0] ?? '') : '')

/** Kubernetes' own: node.kubernetes.io/not-ready comes and goes by itself. */
const isUpstream = (domain: string): boolean => /(?:^|\.)(?:kubernetes|k8s)\.io$/.test(domain)
