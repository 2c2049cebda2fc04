import { list, longText, object, text } from '../../fleet/schema/shape.ts'

export const filesSchema = object('Files that no subject knows.', {
  ubuntu: list(
    'Files on Ubuntu.',
    object(
      'A file.',
      {
        path: text('Absolute.', 'path'),
        mode: text('In quotes.', 'mode'),
        owner: text('User.', 'user'),
        group: text('Group.', 'user'),
        content: longText('The whole file.'),
      },
      ['path', 'content']
    )
  ),
})
