/** How far the records can be trusted, in plain sight. */
export function AccuracyNote() {
  const { quotations, names, articles, elsewhere } = FIGURES
  return (
    <section class="note-of-accuracy" aria-labelledby="accuracy">
      <h2 id="accuracy">How far to trust it</h2>
      <p>
        A program reads the article; no person checks it. On {articles} news articles with known answers that it was
        made with, {quotations}% of the quotations have the right words and the right speaker, on 50 others {elsewhere}
        %; of the people, organizations and places {names}% are right (F1). Each record has a confidence; what is below
        80% is marked for you to check. Compare what you publish with the source.
      </p>
      <p>
        It reads news in English. Opinion, fiction, poetry and chat give worse records; another language gives few
        records, and wrong ones. Relative dates need the day of publication.
      </p>
      <p>
        Nothing that you paste or open leaves this computer: the page itself reads it, and after the first visit it
        works without a network.
      </p>
    </section>
  )
}
