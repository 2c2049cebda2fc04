import { readFile } from 'node:fs/promises'
import { runProgram } from './run-program.ts'

/** `allowed`: files that may hold it, because others wrote them or it is what they are about. */
type Word = { readonly pattern: RegExp; readonly why: string; readonly allowed?: RegExp }

const words: readonly Word[] = [
  {
    pattern: /"resolved":\s*"http/,
    why: 'a lock file with download addresses binds every user to one registry: reinstall with the .npmrc of this repository',
  },
  {
    pattern: /(?:es|ox)lint-disable|@ts-(?:ignore|expect-error)/,
    why: 'a finding is mended, not silenced',
    allowed: /^(?:scripts\/forbidden-words\.ts|test\/house\/|dist\/)|_pb\.(?:js|d\.ts)$/,
  },
  {
    pattern: /@ts-nocheck/,
    why: 'only generated code goes unchecked',
    allowed: /\.generated\.ts$|^scripts\/|^dist\//,
  },
  { pattern: /^(?:<{7}|>{7}) /m, why: 'a merge was left unfinished' },
]

/** Scans every file that git knows or would know for what must not be in the repository. */
export const findForbiddenWords = async (root: string): Promise<readonly string[]> => {
  const { stdout, code } = await runProgram(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
    }
  )
  if (code !== 0) return ['git ls-files failed: run this in a clone']
  const paths = stdout.split('\0').filter((path) => path !== '')
  const findings = await Promise.all(
    paths.map(async (path) => findIn(path, await readText(root, path), root))
  )
  return findings.flat()
}

const readText = (root: string, path: string): Promise<string> =>
  readFile(`${root}/${path}`, 'utf8').catch(() => '')

/** The place of the checkout is nobody's business: it also means that a build is not reproducible. */
export const findIn = (path: string, text: string, checkout: string): readonly string[] => [
  ...(checkout.length > 1 && text.includes(`${checkout}/`)
    ? [`${path}: holds the path of this checkout`]
    : []),
  ...words
    .filter(({ pattern, allowed }) => allowed?.test(path) !== true && pattern.test(text))
    .map(({ pattern, why }) => `${path}:${lineOf(text, pattern)}: ${why}`),
]

const lineOf = (text: string, pattern: RegExp): number =>
  text.slice(0, text.search(pattern)).split('\n').length
