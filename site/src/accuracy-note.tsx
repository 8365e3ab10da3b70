/** How far the records can be trusted, where nobody can miss it. */
export function AccuracyNote() {
  const { quotations, names, articles } = FIGURES
  return (
    <section class="note-of-accuracy" aria-labelledby="accuracy">
      <h2 id="accuracy">How far to trust it</h2>
      <p>
        A program has read the article, and no person. On {articles} news articles with known answers, {quotations}% of
        the quotations came out with the right words and the right speaker, and {names}% of the people, organizations
        and places (F1). Each record tells its confidence; what is below 80% is marked for you to check. Read what you
        publish against the source.
      </p>
      <p>
        It reads news in English. Opinion, fiction, poetry and chat come out worse; another language gives little, and
        that wrong. Relative dates need the day of publication.
      </p>
      <p>
        Nothing that you paste or open leaves this computer: the page reads it itself, after the first visit also
        without a network.
      </p>
    </section>
  )
}
