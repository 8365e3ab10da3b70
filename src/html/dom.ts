/** What is used of a page's tree, so that the types of browsers need not be there. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  remove(): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface Page extends PageElement {
  readonly body: PageElement | null
  readonly documentElement: PageElement | null
}

export const ELEMENT = 1
export const TEXT = 3
