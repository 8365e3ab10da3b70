const { env, stdout } = process

/** Whether to use colours where no option says so. */
export function usesColor(onTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return onTerminal && stdout.hasColors()
}
