import type { LanguagePack } from "../../lang/pack.ts"
import { readTemplates, type Templates } from "./templates.ts"

/** The templates of a pack's page furniture, read. */
export interface PageTemplates {
  readonly lines: Templates
  readonly credits: Templates
  readonly notices: Templates
  readonly inserts: Templates
  readonly brackets: Templates
}

const read = new WeakMap<LanguagePack["boilerplate"], PageTemplates>()

/** Returns the templates of a pack; they are read once. */
export function pageTemplatesOf({ boilerplate }: LanguagePack): PageTemplates {
  let templates = read.get(boilerplate)
  if (templates === undefined) {
    templates = {
      lines: readTemplates(boilerplate.lines),
      credits: readTemplates(boilerplate.credits),
      notices: readTemplates(boilerplate.notices),
      inserts: readTemplates(boilerplate.inserts),
      brackets: readTemplates(boilerplate.brackets),
    }
    read.set(boilerplate, templates)
  }
  return templates
}
