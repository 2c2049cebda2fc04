import { error, note } from './rule.ts'

const yaml = { source: 'https://yaml.org/spec/1.2.2/' }

/** What a file is, before anybody asks what it means. */
export const files = {
  'no-cluster': error('The fleet folder has no cluster.yaml.', 'Nothing says which system the nodes have.'),
  'no-node': error('The fleet folder has no node file.', 'A check of nothing would always pass.'),
  'file-name': error(
    'A file whose name does not end in .yaml, holds control characters, or is not the name of what it describes.',
    'It would be left out in silence, or be looked for under another name. A cloned file would make two machines of one name (C47).'
  ),
  'not-a-file': error(
    'A link, a submodule or a folder where a file belongs.',
    'What a link points at is not in the commit that was reviewed.'
  ),
  'not-read': note('YAML in a folder that is not read.', 'Somebody may take it for a part of the fleet.'),
  'too-large': error(
    'A file beyond 256 KiB.',
    'No node needs so much, and a pull request could stall the run.'
  ),
  'not-text': error(
    'Bytes that are not UTF-8, a NUL, or half of a character.',
    'Programs cut such text at different places.'
  ),
  'byte-order-mark': error(
    'A byte order mark at the start.',
    'Some readers take it for a part of the first key.'
  ),
  'several-documents': error(
    'A second YAML document in a file.',
    'Most readers take the first, some the last.',
    yaml
  ),
  empty: error('A file with nothing in it.', 'It looks like a node and is none.'),
  'not-a-map': error('A file that holds no map.', 'Every file starts with apiVersion and kind.'),
  yaml: error('Text that YAML cannot read.', 'Everything after the mistake means nothing.', yaml),
  directive: error('A line such as %YAML 1.1.', 'It would change what yes, no and 0777 mean.', yaml),
  tag: error('A YAML tag, such as !!binary.', 'It would give a value a type that JSON has not.', yaml),
  'merge-key': error(
    'A merge key (<<).',
    'It is YAML 1.1, and readers disagree about who wins: profiles say it with an order.',
    { source: 'https://yaml.org/type/merge.html' }
  ),
  'too-deep': error('More than 32 levels of nesting.', 'Readers that recurse would fall over.'),
  alias: error('An alias of nothing, or of itself.', 'It has no value.', yaml),
  'alias-limit': error(
    'Aliases that stand for more than 1,000 values.',
    'A few lines can stand for billions: a profile says it once.'
  ),
  'duplicate-key': error(
    'A key that stands twice in one map.',
    'Readers keep the first or the last in silence, and the reviewer sees both.',
    yaml
  ),
  'key-type': error(
    'A key that is no text: a number, true, or a list.',
    'yes: and 1: are other keys in other readers.'
  ),
  'forbidden-key': error(
    '__proto__, constructor or prototype as a key.',
    'It could change the reader itself.'
  ),
  octal: error('A whole number that starts with 0.', '0644 is 644 to YAML 1.2 and 420 to YAML 1.1.', {
    source: 'https://yaml.org/spec/1.2.2/#1032-tag-resolution',
  }),
  'large-integer': error('A whole number beyond 2^53.', 'JSON readers round it in silence.', {
    source: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
  }),
  'not-a-number': error('.nan or .inf.', 'JSON has no such numbers.'),
  more: error('More than 200 findings in one file.', 'The first are enough to start with.'),
} as const
