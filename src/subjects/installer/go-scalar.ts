const special = /^[#,[\]{}&*!|>'"%@`]/
const date = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]+\d{1,2}:\d{1,2}:\d{1,2}.*)?$/
const notText = [
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|<<)?$/,
  // Words that YAML 1.1 read as true and false.
  /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/,
  /^[-+]?(?:\.inf|\.Inf|\.INF)$|^\.(?:nan|NaN|NAN)$/,
  /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[1-9][\d_]*|0)$/,
  /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/,
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
]

/**
 * One line of printable ASCII as Go's YAML encoder writes it, because a schematic's id is a hash over its bytes: plain
 * where YAML allows it, in double quotes where plain text would be read as another type, else in single quotes.
 * Undefined for what is not one such line: its spelling depends on the encoder's version.
 * Source: go.yaml.in/yaml encode.go (stringv) and emitterc.go (yaml_emitter_analyze_scalar).
 */
export const goScalar = (text: string): string | undefined => {
  if (!/^[ -~]*$/.test(text)) return undefined
  if (notText.some((pattern) => pattern.test(text)) || date.test(text))
    return `"${text.replaceAll('\\', () => '\\\\').replaceAll('"', () => '\\"')}"`
  const needsQuotes =
    special.test(text) || /^(?:[-?:](?: |$)|---|\.\.\.)/.test(text) || /:(?: |$)| #|^ | $/.test(text)
  return needsQuotes ? `'${text.replaceAll("'", () => "''")}'` : text
}
