import { edtfSchema } from "../schema/common.ts"
import { howToInstall, optionalPackage } from "./optional-package.ts"
import type { PageText, UnreadPage } from "./page-text.ts"

/** Elements that begin a line of their own. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
)
/** Elements that hold no words of the article. */
const silent = new Set("FIGURE FORM IFRAME NOSCRIPT SCRIPT STYLE SVG TEMPLATE VIDEO AUDIO".split(" "))
const [elementNode, textNode] = [1, 3]

/** As much of the document object model as is needed here. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** The words of an element, each block in a line of its own. */
function wordsOf(root: PageNode): string {
  let text = ""
  const walk = (node: PageNode): void => {
    if (node.nodeType === textNode) text += (node.textContent ?? "").replaceAll(/\s+/gu, " ")
    if (node.nodeType !== elementNode) return
    const name = node.nodeName.toUpperCase()
    if (silent.has(name)) return
    if (name === "BR") text += "\n"
    const isBlock = blocks.has(name)
    if (isBlock) text += "\n"
    for (const child of node.childNodes) walk(child)
    if (isBlock) text += "\n"
  }
  walk(root)
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n")
}

/** The day or moment, where the page writes it as EDTF does. */
function published(given: string | null | undefined): string | undefined {
  if (given == null) return undefined
  const time = given.trim().replace(/\.\d+(?=Z|[+-]|$)/u, "")
  return [time, time.slice(0, "2024-07-23".length)].find((each) => edtfSchema.safeParse(each).success)
}

/**
 * Returns the article of a web page without menus, advertisements and what else stands around it, and what the page
 * says of it: title, language, time and address. The article is found by Mozilla's Readability.
 */
export async function articleOfHtml(html: string): Promise<PageText | UnreadPage> {
  const [dom, readability] = await Promise.all([
    optionalPackage(() => import("linkedom")),
    optionalPackage(() => import("@mozilla/readability")),
  ])
  if (dom === undefined || readability === undefined)
    return {
      problem: `web pages need the packages linkedom and @mozilla/readability; ${howToInstall("linkedom", "@mozilla/readability")}`,
    }
  const { document } = dom.parseHTML(html)
  // readability takes the page apart
  const lang = document.documentElement?.getAttribute("lang")
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href")
  const found = new readability.Readability<PageNode>(document, {
    serializer: (node) => node as unknown as PageNode,
  }).parse()
  if (found?.content == null) return { problem: "no article was found in the page; save its text as .txt" }
  const time = published(found.publishedTime)
  return {
    text: wordsOf(found.content),
    fields: {
      ...(found.title == null || found.title === "" ? {} : { title: found.title }),
      ...(lang == null || lang === "" ? {} : { lang: lang.replaceAll("_", "-") }),
      ...(time === undefined ? {} : { published: time }),
      ...(address == null || address === "" ? {} : { url: address }),
    },
  }
}
