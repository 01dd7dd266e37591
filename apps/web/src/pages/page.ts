import type { Collection, Language, Picture } from '@us-morocco-security/answers';
import type { ComponentChild } from 'preact';

/** A page of the site, in one language. */
export interface Page {
  /** From the root of the site, with a slash at its end. */
  readonly path: string;
  readonly language: Language;
  /** Plain text, without the name of the site. */
  readonly title: string;
  /** What the page says, in one or two sentences of plain text. */
  readonly description: string;
  readonly body: ComponentChild;
  /** What it is about, for its embed, its feed entry and its structured data. */
  readonly subject?: Subject;
  /** What it has to show: drawn beside the answer, and as the preview of a link. */
  readonly picture?: Picture | undefined;
  /** A style of `client` that the page has besides the common one, by its name. */
  readonly style?: string;
  /** Whether its scripts draw pictures. */
  readonly drawsPictures?: boolean;
  /** Scripts of `client` that the page loads, by their names. */
  readonly scripts?: readonly string[];
  /** Whether it is all of its site: then it leads to its other languages alone. */
  readonly isAlone?: boolean;
  /** Left out of the sitemap: a version that is kept, a redirect. */
  readonly unlisted?: boolean;
}

export interface Subject {
  readonly id: string;
  readonly collection: Collection;
  /** `YYYY-MM-DD`, or less; undefined for what has no date. */
  readonly date: string | undefined;
  /** The stage or status, as the page prints it. */
  readonly status: string | undefined;
  /** The main document behind it. */
  readonly source: { readonly label: string; readonly url: string | null } | undefined;
}
