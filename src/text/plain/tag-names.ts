/** HTML's elements by what they are in a text: https://html.spec.whatwg.org/#elements-3, with the obsolete ones. */
function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Between blocks there is an empty line. */
export const BLOCK_TAGS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav noframes noscript ol optgroup ' +
    'option p pre search section select summary table tbody td tfoot th thead title tr ul video audio',
)

export const INLINE_TAGS = names(
  'a abbr acronym area b base basefont bdi bdo big button canvas cite code col colgroup data datalist del dfn em embed font ' +
    'i img input ins kbd label link map mark meta meter nobr object output param picture progress q rp rt ruby s samp slot ' +
    'small source span strike strong sub sup textarea time track tt u var wbr',
)

/** What stands in them is no text. */
export const TEXTLESS_TAGS = names('script style template svg math')

export const BOLD_TAGS = names('b strong')
