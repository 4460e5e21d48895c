import { Marked } from "./vendor/marked/marked.esm.js";
import DOMPurify from "./vendor/dompurify/purify.es.mjs";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };
const escape = text => text.replace(/[&<>"']/g, character => escapes[character]);

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // Markup in an answer is an example for the reader, not a part of the page.
    html: ({ text, block }) => block ? `<p>${escape(text)}</p>` : escape(text),
    // A picture that loads by itself could send parts of the conversation to whoever wrote its address.
    image: ({ href, text }) => `<a href="${escape(href)}">${escape(text || href)}</a>`,
    checkbox: ({ checked }) => checked ? "☑ " : "☐ ",
  },
});

// The output of a model cannot be trusted: what is not in these lists is removed, whatever the Markdown was.
const allowed = {
  ALLOWED_TAGS: ["a", "blockquote", "br", "code", "del", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong",
    "table", "tbody", "td", "th", "thead", "tr", "ul"],
  ALLOWED_ATTR: ["href", "start", "align"],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  RETURN_DOM_FRAGMENT: true,
};

DOMPurify.addHook("afterSanitizeAttributes", node => {
  if (node.hasAttribute("href")) {
    node.setAttribute("target", "_blank");
    node.setAttribute("rel", "noopener noreferrer");
  }
});

/** Shows Markdown that grows: only the blocks that changed are replaced, so that what is selected above them stays selected. */
export class MarkdownView {
  #element;
  #blocks = [];

  /** @param {HTMLElement} element it holds nothing else */
  constructor(element) {
    this.#element = element;
  }

  /**
   * @param {string} text the whole text so far
   * @param {boolean} isComplete whether no more text follows; then definitions of links at the end count for all of the text
   */
  show(text, isComplete) {
    const tokens = marked.lexer(text);
    const changed = isComplete ? 0 : tokens.findIndex((token, i) => token.raw !== this.#blocks[i]?.raw);
    const kept = changed < 0 ? tokens.length : changed;
    this.#blocks.splice(kept).forEach(block => block.nodes.forEach(node => node.remove()));
    for (const token of tokens.slice(kept)) {
      const fragment = DOMPurify.sanitize(marked.parser([token]), allowed);
      this.#blocks.push({ raw: token.raw, nodes: [...fragment.childNodes] });
      this.#element.append(fragment);
    }
  }
}
