/** Recorded mistakes that no rule finds, and what prevents or shows them instead. */
export const leftOut: Readonly<Record<string, { readonly mistake: string; readonly instead: string }>> = {
  C18: { mistake: 'unused', instead: 'The number was never given.' },
  C19: { mistake: 'unused', instead: 'The number was never given.' },
  C21: {
    mistake: 'User-data that does not parse.',
    instead:
      'It is rendered as YAML from whole values, and read back in a test: there is no text to get wrong.',
  },
  C22: {
    mistake: 'A kubelet file that is edited before the join made it.',
    instead:
      'No foreign file is edited: the kubelet reads a drop-in that is written whole, before the join, and a test reads the order.',
  },
  C24: {
    mistake: 'containerd 2 with an empty config_path, where a replacement by pattern matches nothing.',
    instead: 'The file is written whole for the declared version, and a test reads config_path from it.',
  },
  C25: {
    mistake: 'A TOML table appended to a file that has it.',
    instead: 'The file is written whole, and a test reads it with a parser that refuses a second table.',
  },
  C26: {
    mistake: 'config_path beside registry.mirrors.',
    instead: 'Mirrors are written below certs.d alone: the other form is never rendered.',
  },
  C28: {
    mistake: 'A mirror that one node has not.',
    instead: 'Layers say it once for all; what a live node lacks is drift.',
  },
  C33: {
    mistake: 'An issuer without its trailing slash, where only the presence of the flag is looked at.',
    instead: 'Every value is compared by value, live ones too: drift.',
  },
  C34: {
    mistake: 'kubeadm-config that differs from the manifest.',
    instead: 'Both are rendered from one setting (W3); a live difference is drift, lost at the next upgrade.',
  },
  C35: {
    mistake: 'Kubelet settings that an upgrade of kubeadm dropped.',
    instead: 'They live in a drop-in that kubeadm does not write; a live difference is drift.',
  },
  C36: {
    mistake: 'Two effects of one taint.',
    instead:
      'A key has one taint in the language, and the plan shows the old one going; two on a live node are drift.',
  },
  C37: {
    mistake: 'A machine without the I/O cap that its siblings have.',
    instead:
      '`plumbline export` gives the whole list to whoever sets the caps; a live difference is drift (I20).',
  },
  C38: {
    mistake: 'An /etc/os-release that was replaced.',
    instead: 'Only the live node can show it: drift (I10).',
  },
  C39: {
    mistake: 'A decommissioned node that is back.',
    instead: '`state: decommissioned` says it; only the live cluster can show it: drift (I17).',
  },
  C40: {
    mistake: 'A drop-in of logind that another one sorts after.',
    instead: 'Ours sorts last, and what logind really uses is compared: drift (I18).',
  },
  C45: {
    mistake: 'A folder of certs.d that one mechanism makes and another removes.',
    instead: 'What nobody declared is shown beside what is live: drift (I3).',
  },
  C47: {
    mistake: 'A clone without a hostname, or with the one of its template.',
    instead: "A node's name is its file's (`file-name`), and every rendering says it.",
  },
  C51: {
    mistake: 'A setting that stands in documentation only.',
    instead: 'Adopting a node lists what it has and no file declares.',
  },
  C53: {
    mistake: 'Options of a virtual machine compared as text.',
    instead: 'Structures are compared, so that order makes no difference: a matter of the comparison.',
  },
}
