/** Why a file or folder cannot be used, in words for whoever runs the server: each reason asks for something else. */

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by this user: the permission is missing',
  EPERM: 'may not be used by this user: the permission is missing',
  EROFS: 'is on a disk that can only be read',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the disk space of this user is used up',
  ENOTDIR: 'cannot be a folder: there is a file in its place',
  EEXIST: 'cannot be a folder: there is a file in its place',
}

/** `<path> <reason>`, without a full stop; null when the trouble is none of the file system's. */
export function fileTrouble(path: string, trouble: unknown): string | null {
  if (!(trouble instanceof Error) || !('syscall' in trouble) || !('code' in trouble)) return null
  const code = String(trouble.code)
  return `${path} ${reasons[code] ?? `cannot be used (${code})`}`
}
