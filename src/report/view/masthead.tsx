/** The head of every page; the script puts its tools there. */
export function Masthead({ back }: { back: string | null }) {
  return (
    <header class="masthead">
      <p class="wordmark">On record</p>
      <nav>{back !== null && <a href={back}>All articles</a>}</nav>
      <div id="tools" />
    </header>
  )
}
