/** Readable on a phone, dark and light. */
export const pageStyle = `
:root { --bg: #fff; --fg: #1f2328; --soft: #59636e; --line: #d1d9e0; --del: #ffebe9; --ins: #dafbe1; --delm: #ffb3ad; --insm: #9be9a8; --gap: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --fg: #e6edf3; --soft: #9198a1; --line: #3d444d; --del: #3c1618; --ins: #12301c; --delm: #86282c; --insm: #1f6f37; --gap: #161b22 } }
body { background: var(--bg); color: var(--fg); font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; overflow-wrap: anywhere }
.meta, small { color: var(--soft); overflow-wrap: anywhere }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
code, .text, .number { font: .875em/1.45 ui-monospace, monospace }
details { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; overflow: hidden } summary { cursor: pointer; padding: .5rem .75rem; overflow-wrap: anywhere }
.hunk { border-top: 1px solid var(--line) } .row { display: grid; grid-template-columns: 1fr 1fr }
.cell { display: flex; min-width: 0; padding: 0 .4rem } .cell.right { border-left: 1px solid var(--line) }
.number { color: var(--soft); flex: 0 0 3ch; margin-right: .8ch; text-align: right; user-select: none } .text { overflow-wrap: anywhere; white-space: pre-wrap }
.del { background: var(--del) } .ins { background: var(--ins) } .gap { background: var(--gap) } .del mark { background: var(--delm); color: inherit } .ins mark { background: var(--insm); color: inherit }
.drain-reboot, .upgrade, .rebuild { font-weight: 700 }
.warning { border-left: 4px solid #d29922; margin: .6rem 0; padding: .2rem .8rem }
@media (max-width: 700px) { .changes thead { display: none } .changes tr { border-bottom: 1px solid var(--line); display: block; padding: .4rem 0 } .changes td { border: 0; display: block; padding: .1rem 0 } .row { grid-template-columns: 1fr } .cell.right { border-left: 0 } .gap { display: none } .cell.same.right { display: none } }
`
