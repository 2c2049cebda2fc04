import type { OutgoingGate } from '../../report/outgoing-gate.ts'
import type { Runner } from '../../ports.ts'

/** The same runner, where every byte that leaves passes the gate. */
export const gatedRunner = (runner: Runner, gate: OutgoingGate): Runner => ({
  ...runner,
  annotate: (diagnostics) =>
    runner.annotate(
      diagnostics.map((diagnostic) => ({
        ...diagnostic,
        message: gate.words(diagnostic.message, 'an annotation'),
      }))
    ),
  summary: (markdown) => runner.summary(gate.report(markdown, 'the job summary')),
  output: (name, value) => runner.output(name, gate.words(value, `the output ${name}`)),
  log: (text) => runner.log(gate.words(text, 'the log')),
  warn: (text) => runner.warn(gate.words(text, 'a warning')),
  group: (title) => runner.group(title === undefined ? undefined : gate.words(title, 'the log')),
  file: (name, text) => runner.file(name, gate.report(text, `the file ${name}`)),
  hide: (secrets) => {
    gate.hide(secrets)
    runner.hide(secrets)
  },
})
