import { flag, list, object, oneOf, text } from '../../fleet/schema/shape.ts'

/** `talos` in cluster.yaml. */
export const talosSchema = object(
  'Read when os is talos.',
  {
    version: text('The image.', 'version'),
    contract: text('The generation contract: pinned, never follows the image by itself.', 'minor'),
    installer: text('Installer image without tag, instead of the default.', 'line'),
    platform: oneOf('How nodes are booted; default metal.', ['metal', 'nocloud']),
    secureboot: flag('Images that are signed for SecureBoot.'),
    extensions: list(
      'Official system extensions of every node, beside those of its capabilities.',
      text('Such as siderolabs/intel-ucode.', 'line')
    ),
    overlay: object(
      'Boot files of a single-board computer.',
      {
        image: text('Such as siderolabs/sbc-raspberrypi.', 'image'),
        name: text('Such as rpi_generic.', 'image'),
      },
      ['image', 'name']
    ),
  },
  ['version', 'contract']
)
