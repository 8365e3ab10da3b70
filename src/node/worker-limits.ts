/**
 * Almost all that is made for an article is garbage when the next one begins. With room for the garbage of several articles, little is
 * copied before it is thrown away, which saves a sixth of a worker's time.
 */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 96 } as const

/** Of a long article most is kept until its end: room for garbage would only add to what it takes. */
export const LONG_ARTICLE_LIMITS = { maxYoungGenerationSizeMb: 16 } as const
