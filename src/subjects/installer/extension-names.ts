import { didYouMean } from '../../fleet/did-you-mean.ts'
import { showName } from '../../fleet/show.ts'
import { extensions } from './extensions.generated.ts'

const prefix = 'siderolabs/'

/**
 * Names that the factory still takes for another at build time. The id is made from the name as posted, so an old name
 * gives another id for the same image. Source: siderolabs/image-factory internal/artifacts (extension aliases).
 */
const renamed = new Map(
  Object.entries({
    'nvidia-container-toolkit': 'nvidia-container-toolkit-lts',
    'nvidia-open-gpu-kernel-modules': 'nvidia-open-gpu-kernel-modules-lts',
    'nonfree-kmod-nvidia': 'nonfree-kmod-nvidia-lts',
    'nvidia-fabricmanager': 'nvidia-fabricmanager-lts',
    'i915-ucode': 'i915',
    'amdgpu-firmware': 'amdgpu',
    'xe-guest-utilities': 'xen-guest-agent',
    'talos-vmtoolsd': 'vmtoolsd-guest-agent',
    gasket: 'gasket-driver',
    'usb-modem': 'usb-modem-drivers',
    'v4l-uvc': 'v4l-uvc-drivers',
  })
)

/** What is wrong with an extension's name on a Talos minor, and what to write; undefined where nothing is. */
export const judgeExtension = (name: string, minor: number): string | undefined => {
  if (!name.startsWith(prefix)) {
    const meant = renamed.get(name) ?? name
    return `extensions are named as the Image Factory names them: write ${showName(prefix + withoutTag(meant))}`
  }
  const short = name.slice(prefix.length)
  if (/[:@]/.test(short))
    return `an extension follows the Talos version and has no tag of its own: write ${showName(prefix + withoutTag(short))}`
  const now = renamed.get(short)
  if (now !== undefined) return `${short} is called ${now} today: write ${prefix}${now}`
  const range = Object.hasOwn(extensions, short) ? extensions[short] : undefined
  if (range === undefined) {
    const near = didYouMean(short, Object.keys(extensions))
    return `there is no official extension ${showName(short)}: ${near === undefined ? 'remove it' : `did you mean ${prefix}${near}?`}`
  }
  if (minor < range[0])
    return `${short} exists from Talos 1.${range[0]}, not for 1.${minor}: remove it, or upgrade`
  if (minor > range[1]) return `${short} ended with Talos 1.${range[1]}: remove it`
  return undefined
}

const withoutTag = (name: string): string => name.replace(/^.*\//, () => '').replace(/[:@].*$/, () => '')
