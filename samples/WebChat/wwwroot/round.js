import { MarkdownView } from "./markdown.js";

/**
 * A question and its answer.
 * @typedef {{question: string, answer: string, state: "answering" | "done" | "stopped" | "failed", note: string}} Round
 */

/** @returns {Round} */
export function newRound(question) {
  return { question, answer: "", state: "answering", note: "" };
}

/** The elements of a round in the log. */
export class RoundView {
  #round;
  #element = element("section", "round");
  #answer = null;
  #markdown = null;
  #ending = null;
  #frame = 0;

  /**
   * @param {Round} round
   * @param {HTMLElement} log
   */
  constructor(round, log) {
    this.#round = round;
    const question = turn("user", "You");
    question.append(round.question);
    this.#element.append(question);
    log.append(this.#element);
    if (round.state !== "answering")
      this.end();
  }

  /** Shows the answer so far, once for all pieces that arrive before the browser paints. */
  grow(shown) {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show(false);
      shown();
    });
  }

  /** Shows the whole answer and how it ended. */
  end() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#show(true);
    if (this.#round.note !== "") {
      this.#ending = element("div", `ending ${this.#round.state}`);
      const note = element("p", "");
      note.setAttribute("role", this.#round.state === "failed" ? "alert" : "note");
      note.textContent = this.#round.note;
      this.#ending.append(note);
      this.#element.append(this.#ending);
    }
  }

  /** Offers what can be done about an answer that was stopped or failed. */
  offer(actions) {
    const buttons = element("p", "row actions");
    for (const [name, act] of Object.entries(actions)) {
      const button = element("button", "");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", act);
      buttons.append(button);
    }
    this.#ending.append(buttons);
  }

  /** Takes the offer back. */
  settle() {
    this.#ending?.querySelector(".actions")?.remove();
  }

  /** Removes the answer and its ending, so that the same question can be answered again in the same place. */
  reset() {
    this.#answer?.remove();
    this.#ending?.remove();
    this.#answer = this.#markdown = this.#ending = null;
  }

  remove() {
    this.#element.remove();
  }

  #show(isComplete) {
    if (this.#round.answer === "")
      return;
    if (this.#answer === null) {
      this.#answer = turn("assistant", "Assistant");
      const text = element("div", "markdown");
      this.#markdown = new MarkdownView(text);
      this.#answer.append(text);
      this.#element.append(this.#answer);
    }
    this.#markdown.show(this.#round.answer, isComplete);
  }
}

function turn(kind, speaker) {
  const shown = element("div", `turn ${kind}`);
  const name = element("b", "");
  name.textContent = speaker;
  shown.append(name);
  return shown;
}

function element(tag, className) {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
