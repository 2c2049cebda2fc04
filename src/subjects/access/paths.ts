/**
 * sshd takes the first value it reads, so the name sorts before 50-cloud-init.conf and its like. Ubuntu's sshd_config
 * includes the folder before it says anything itself. Source: sshd_config(5).
 */
export const sshdFile = 'etc/ssh/sshd_config.d/00-plumbline.conf'
/** Beside the user's own ~/.ssh/authorized_keys, which stays theirs. */
export const keysFile = (user: string): string => `etc/ssh/plumbline/authorized_keys/${user}`
/** `%u` is the user who logs in. */
export const keysPattern = `/${keysFile('%u')}`
/** sudo takes the last rule that matches, and skips file names with a dot: users' names have none. */
export const sudoersFile = (user: string): string => `etc/sudoers.d/90-plumbline-${user}`
/** What `sshd -T` prints. */
export const sshdRunning = 'running/sshd.yaml'
/** What the user database answers. */
export const usersRunning = 'running/users.yaml'
