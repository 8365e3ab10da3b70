import { scaleLinear } from 'd3-scale'
import type { CorpusVoice } from '../corpus/most-quoted.js'
import { count, TYPE_NAMES } from '../model/glosses.js'
import { writeOut } from '../model/visible.js'
import { Name } from '../view/text.js'

/** A bar a speaker. The bars are a list with its figures in words, so that it reads without them. */
export function MostQuoted({ voices, all }: { voices: readonly CorpusVoice[]; all: number }) {
  const width = scaleLinear([0, Math.max(1, ...voices.map(({ quotes }) => quotes))], [0, 100])
  return (
    <section class="chart most-quoted" aria-labelledby="most-quoted">
      <h2 id="most-quoted">Most quoted</h2>
      {voices.length === 0 && <p class="empty">Nobody is quoted by name.</p>}
      <ol>
        {voices.map(({ key, name, type, quotes, words, articles }) => (
          <li key={key}>
            <a class="bar-name" href="#search" data-search={writeOut(name)}>
              <Name value={name} />
            </a>
            <svg class={`bar ${type}`} width="100%" height="14" aria-hidden="true">
              <rect width={`${width(quotes)}%`} height="14" rx="2" />
            </svg>
            <span class="bar-count">{quotes}</span>
            <span class="bar-more">
              {TYPE_NAMES[type].toLowerCase()}, {count(words, 'word')} in {count(articles.length, 'article')}
            </span>
          </li>
        ))}
      </ol>
      {all > voices.length && (
        <p class="chart-note">{count(all - voices.length, 'more speaker')}: search for their names.</p>
      )}
    </section>
  )
}
