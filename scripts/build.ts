import { mkdir, writeFile, chmod } from 'node:fs/promises'
import { dirname } from 'node:path'
import { bundle } from './bundle.ts'
import { stubs } from './stubs.ts'

// Module ids follow the working directory, so the same bytes come out only from the repository root.
process.chdir(new URL('..', import.meta.url).pathname)

try {
  for (const [path, text] of Object.entries(await stubs())) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await chmod('bin/plumbline.js', 0o755)
  await bundle('dist')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
