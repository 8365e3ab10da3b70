import type { Folder, Writers } from '../formats/format.js'
import { type ArticleSummary, summarizeArticle } from './corpus/corpus.js'
import { fileName } from './file-name.js'
import { articlePage, collectReport, indexPage } from './report.js'

/** The report as one page, or in a folder as an index and a page for each article. */
export const htmlFormat: Writers = {
  whole: () => collectReport(),
  files: (folder) => {
    const articles: ArticleSummary[] = []
    return {
      async add(record) {
        const name = `articles/${fileName(articles.length, String(record.id))}`
        articles.push(summarizeArticle(record, name))
        await writeFile(folder, name, articlePage(record, '../index.html'))
      },
      finish: () => writeFile(folder, 'index.html', indexPage(articles)),
    }
  },
}

async function writeFile(folder: Folder, name: string, pieces: Iterable<string>): Promise<void> {
  const file = await folder.open(name)
  for (const piece of pieces) await file.write(piece)
  await file.close()
}
