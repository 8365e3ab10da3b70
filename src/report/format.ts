import type { Folder, Writers } from '../formats/format.js'
import { createReportCorpus } from './corpus/corpus.js'
import { fileName } from './file-name.js'
import { articlePage, collectReport, indexPage } from './report.js'

/** The report as one page, or in a folder as an index and a page for each article. */
export const htmlFormat: Writers = {
  whole: () => collectReport(),
  files: (folder) => {
    const corpus = createReportCorpus()
    let number = 0
    return {
      async add(record) {
        const name = `articles/${fileName(number++, String(record.id))}`
        corpus.add(record, name)
        await writeFile(folder, name, articlePage(record, '../index.html'))
      },
      finish: () => writeFile(folder, 'index.html', indexPage(corpus.result())),
    }
  },
}

async function writeFile(folder: Folder, name: string, pieces: Iterable<string>): Promise<void> {
  const file = await folder.open(name)
  for (const piece of pieces) await file.write(piece)
  await file.close()
}
