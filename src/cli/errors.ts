/** An argument that is wrong, in words for the person who typed it. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** Whether the help shows how it is done. */
    readonly hinted = false,
  ) {
    super(message)
  }
}

/** What ends a run, in words for the person who started it. */
export class RunError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EIO: 'the device reports an error',
  EFBIG: 'the file would be too large',
  ELOOP: 'a link that leads to itself',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  Z_BUF_ERROR: 'is a damaged gzip file: it ends too early',
  Z_DATA_ERROR: 'is a damaged gzip file',
  CSV_QUOTE_NOT_CLOSED: 'has a quotation mark that is never closed',
  CSV_MAX_RECORD_SIZE: 'has a row that is longer than what is read as one article (100 MB)',
  ERR_STRING_TOO_LONG: 'is longer than a text can be (512 MB)',
}

/** What went wrong with a file, in one line. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? String(message ?? error).split('\n')[0]!
}
