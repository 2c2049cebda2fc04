const message =
  'Give replace a function: in a replacement string, $ takes on a meaning that untrusted text must not choose.'

/** Functions are safe, and so is text without a dollar sign that stands there for all to read. */
const isSafe = (node) =>
  node.type === 'ArrowFunctionExpression' ||
  node.type === 'FunctionExpression' ||
  (node.type === 'Literal' && typeof node.value === 'string' && !node.value.includes('$'))

const safeReplacement = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type !== 'MemberExpression' || given.length !== 2) return
      if (callee.property.name !== 'replace' && callee.property.name !== 'replaceAll') return
      if (!isSafe(given[1])) context.report({ node: given[1], message })
    },
  }),
}

/** The rules that the linter does not have: read by .oxlintrc.json. */
export default { meta: { name: 'plumbline' }, rules: { 'safe-replacement': safeReplacement } }
