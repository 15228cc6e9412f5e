import type { BoilerplatePart } from "../parts/boilerplate.ts"
import { list } from "../parts/cue-rows.ts"

/** The furniture of English news pages. */
export const boilerplate: BoilerplatePart = {
  furniture:
    list(`skip to content,skip to main content,share,share this,share this article,advertisement,subscribe,subscribe now,sign up,sign in,log in,newsletter,sign up for our newsletter,follow us,
    follow us on,copy link,link copied,print,email,save,comments,leave a comment,most read,most popular,trending,related articles,related stories,listen to this article,listen,all rights reserved,
    facebook,twitter,whatsapp,telegram,min read,minute read,home,menu,search,advertising,story continues below,article continues below,download the app,load more,top stories,recommended,view comments,image,photo`),
  teasers: list(
    "read more,read also,also read,see also,related,related story,more on this story,read next,watch,recommended,don't miss,more from,you may also like,more on this",
  ),
  endings: list("source,sources,tags,tag,topics,filed under,keywords,more on,related topics,copyright"),
  dates: list(
    "published,published on,published at,last updated,last modified,updated,posted,posted on,issued on",
  ),
}
