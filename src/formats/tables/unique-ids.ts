import type { ArticleRecord } from '../record.js'

/** Gives the articles of one output ids that no two of them share, so that rows can be joined: the second "a.txt" is "a.txt (2)". */
export function createUniqueIds(): (record: ArticleRecord) => ArticleRecord {
  const seen = new Map<string, number>()
  return (record) => {
    const id = String(record.id)
    let unique = id
    while (seen.has(unique)) {
      const count = seen.get(id)! + 1
      seen.set(id, count)
      unique = `${id} (${count})`
    }
    seen.set(unique, 1)
    return unique === record.id ? record : { ...record, id: unique }
  }
}
