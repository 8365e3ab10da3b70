import type { ArticleSummary } from '../corpus/corpus.js'
import { Name, Text } from '../view/text.js'

const SPEAKERS = 3

/** The way to each article. */
export function ArticlesTable({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <section class="articles" aria-labelledby="articles-title">
      <h2 id="articles-title">Articles</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Published</th>
            <th scope="col">Speakers</th>
            <th scope="col" class="figure">
              Quotations
            </th>
            <th scope="col" class="figure">
              To check
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <ArticleRow key={article.href} {...article} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ArticleRow({ id, title, href, published, voices, quotes, unsure }: ArticleSummary) {
  const named = [...voices].sort((a, b) => b.words - a.words).slice(0, SPEAKERS)
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          <Name value={title} />
        </a>
        {title !== id && (
          <span class="id">
            <Text value={id} />
          </span>
        )}
      </th>
      <td class="day">{published?.slice(0, 10)}</td>
      <td class="who">
        <Text value={named.map(({ name }) => name).join(', ')} />
        {voices.length > SPEAKERS && ` and ${voices.length - SPEAKERS} more`}
      </td>
      <td class="figure">{quotes.length}</td>
      <td class="figure">{unsure > 0 ? unsure : ''}</td>
    </tr>
  )
}
