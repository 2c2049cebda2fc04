import { join } from 'node:path'
import { actionFolders } from './action-folders.ts'

/**
 * What the runner and npm start. A stub names its action, because `runs.main` takes no arguments and an input must
 * not choose.
 */
export const stubs = async (): Promise<Readonly<Record<string, string>>> => {
  const folders = await actionFolders()
  const actions = folders.map(({ name, folder }) => {
    const up = folder === '.' ? './' : '../../'
    return [
      join(folder, 'main.js'),
      `import { run } from '${up}dist/index.js'\n\nawait run('${name}')\n`,
    ] as const
  })
  return { ...Object.fromEntries<string>(actions), 'bin/plumbline.js': laptop }
}

const laptop = `#!/usr/bin/env node
import { cli } from '../dist/index.js'

await cli(process.argv.slice(2))
`
