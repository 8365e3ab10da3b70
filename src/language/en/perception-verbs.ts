const forms = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** Behind their object stands what it does: "heard a man yell", "saw him leaving". */
export const perceptionVerbs = forms(
  'hear hears heard hearing',
  'see sees saw seen seeing',
  'watch watches watched watching',
)

/** The same of participles alone: "recalled her grandmother saying". */
export const memoryVerbs = forms('recall recalls recalled recalling', 'remember remembers remembered remembering')
