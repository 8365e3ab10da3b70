/** What is not read of a folder, counted. */
export interface Skipped {
  hidden: number
  modules: number
  /** Files whose name tells no kind that is read. */
  others: number
  loops: number
}

export function noneSkipped(): Skipped {
  return { hidden: 0, modules: 0, others: 0, loops: 0 }
}

/** "2 hidden files or folders and 1 file of another kind"; null if nothing was skipped. */
export function describeSkipped({ hidden, modules, others, loops }: Skipped): string | null {
  const parts = [
    count(hidden, 'hidden file or folder', 'hidden files or folders'),
    count(modules, 'node_modules folder', 'node_modules folders'),
    count(others, 'file of another kind', 'files of other kinds'),
    count(loops, 'link that leads back to its own folder', 'links that lead back to their own folder'),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function count(number: number, one: string, several: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : several}`
}
