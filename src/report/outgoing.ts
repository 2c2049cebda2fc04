import { revealInvisible } from './escape.ts'
import { findSecrets } from './known-secrets.ts'
import type { KnownSecret } from './known-secrets.ts'

/** `secret` is the name of a secret of this run; absent where it only looks like one. */
export type Finding = { readonly kind: string; readonly line: number; readonly secret?: string }
export type Outgoing =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** What a secret looks like where nobody marked it. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/],
  ['age key', /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{20,}/i],
  ['kubeadm or Talos token', /(?<![a-z0-9.])[a-z0-9]{6}\.[a-z0-9]{16}(?![a-z0-9.])/],
  ['k3s token', /\bK10[0-9a-f]{20,}::/],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
  ['AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['JSON web token', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/],
  [
    'base64 of a private key',
    /LS0tLS1CRUdJTi[A-Za-z0-9+/=]*(?:UFJJVkFURS|BSSVZBVEUg|QUklWQVRFI)[A-Za-z0-9+/=]*/,
  ],
  ['password in an address', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]{3,}@/],
]

/** Long runs that are random enough to be keys. Hex digests, UUIDs, certificates and paths are not. */
const run = /[A-Za-z0-9+/_-]{43,}={0,2}/g

const looksRandom = (text: string): boolean => {
  if (/^[0-9a-f]+$/i.test(text) || /^[A-Z]?[a-z]+(?:[-_/][A-Za-z0-9]+)*$/.test(text)) return false
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((each) => each.test(text)).length
  if (classes < 3 || (text.match(/[/_-]/g)?.length ?? 0) > text.length / 6) return false
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  const entropy = [...counts.values()].reduce(
    (sum, n) => sum - (n / text.length) * Math.log2(n / text.length),
    0
  )
  return entropy > 4.2
}

/**
 * The gate through which every outgoing byte passes. Fails closed: a scanner that throws counts as a hit. `known`
 * are the secret values of this run.
 */
export const outgoing = (text: string, known: readonly KnownSecret[] = []): Outgoing => {
  const findings = scan(text, known)
  return findings.length > 0 ? { ok: false, findings } : { ok: true, text: revealInvisible(text) }
}

/** What may not go out, for text that must stay as it is, such as a rendered file. */
export const scan = (text: string, known: readonly KnownSecret[] = []): readonly Finding[] => {
  try {
    return [
      ...findSecrets(text, known).map(({ name, line }) => ({
        kind: `the secret ${name}`,
        line,
        secret: name,
      })),
      ...scanShapes(text),
    ]
  } catch {
    return [{ kind: 'the scan itself failed', line: 1 }]
  }
}

/** What cannot be anything else: a long random value may be a public key or a path, and where a file must stay whole it stays. */
export const certain = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ kind }) => kind !== longRandom)

const longRandom = 'a long random value'

const scanShapes = (text: string): readonly Finding[] => {
  const publicText = withoutPublic(text)
  const shaped = shapes.flatMap(([kind, shape]) => {
    const at = publicText.search(shape)
    return at < 0 ? [] : [{ kind, line: lineOf(publicText, at) }]
  })
  const random = [...publicText.matchAll(run)].find(([match]) => looksRandom(match))
  return random === undefined
    ? shaped
    : [...shaped, { kind: longRandom, line: lineOf(publicText, random.index) }]
}

/** Certificates and public keys are public; lines are kept so that places stay right. */
const withoutPublic = (text: string): string =>
  text
    .replaceAll(
      /-----BEGIN (CERTIFICATE|PUBLIC KEY|PGP PUBLIC KEY BLOCK)-----[\s\S]*?-----END \1-----/g,
      (block) => block.replaceAll(/[^\n]/g, () => ' ')
    )
    .replaceAll(/\b(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp\d+) AAAA[A-Za-z0-9+/=]+/g, () => 'public-key')
    .replaceAll(/\bsha(?:256|512)[:-][A-Za-z0-9+/=]+/g, () => 'digest')

const lineOf = (text: string, at: number): number => text.slice(0, Math.max(at, 0)).split('\n').length

/** What goes out instead of a text that may not: places, never values. */
export const withheld = (what: string, findings: readonly Finding[]): string =>
  [
    `### plumbline: ${what} is withheld`,
    '',
    'It holds what looks like a secret, so nothing of it was posted:',
    '',
    ...[...new Set(findings.map(({ kind }) => kind))].map((kind) => `- ${kind}`),
    '',
    findings.every(({ secret }) => secret !== undefined)
      ? 'These are values of this run. Look where such a value stands outside of its secret, and rotate it if anybody could read it there.'
      : 'Write the value as `${secret:name}`, and rotate it if it was real: it is in the history of the branch.',
    '',
  ].join('\n')

/**
 * Why a text may not go out that must stay whole, such as a file or JSON; undefined where it may. `what` names it as the
 * beginning of a sentence.
 */
export const whyWithheld = (text: string, what: string): string | undefined => {
  const [found] = certain(scan(text))
  return (
    found &&
    `${what} is withheld: line ${found.line} holds what looks like a secret (${found.kind}). Write the value as \${secret:name}, and rotate it if it was real`
  )
}
