import { streamAnswer } from "./answer.js";
import { newRound, RoundView } from "./round.js";

const storageKey = "rounds";
const [log, status, form, prompt, stop, send, clear] =
  ["log", "status", "form", "prompt", "stop", "send", "clear"].map(id => document.getElementById(id));

/** The conversation; it is kept when the page is reloaded, and lost when the tab is closed. */
let rounds = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
/** Whether the newest text is visible; otherwise the user has scrolled up to read, and the page does not scroll down. */
let following = true;
/** Stops the current answer; null when there is none. */
let answering = null;
/** The view of the newest round. */
let newest = null;
/** Whether the browser leaves the page; what it breaks off then is no failure. */
let leaving = false;

function save() {
  if (leaving)
    return;
  sessionStorage.setItem(storageKey, JSON.stringify(rounds));
}

function follow() {
  if (following)
    log.scrollTop = log.scrollHeight;
}

function setBusy(controller) {
  answering = controller;
  // Screen readers then read the answer once, instead of word by word.
  log.ariaBusy = String(controller !== null);
  stop.hidden = controller === null;
  send.disabled = controller !== null;
}

/** The messages that the model gets: a question without an answer is not part of the conversation, unless it is the one that is asked. */
function messagesFor(asked) {
  return rounds.filter(round => round === asked || round.answer !== "").flatMap(round => round === asked
    ? [{ role: "user", content: round.question }]
    : [{ role: "user", content: round.question }, { role: "assistant", content: round.answer }]);
}

function countOf(usage) {
  return usage ? ` ${usage.prompt} tokens in, ${usage.completion} out.` : "";
}

function endNote(round, finishReason) {
  return finishReason === "length" ? "Cut off: the answer was too long."
    : finishReason === "content_filter" ? "Cut off by the content filter."
    : round.answer === "" ? "The answer is empty."
    : "";
}

function failureNote(round, message) {
  return round.answer === "" ? message : `${message} The answer is incomplete.`;
}

function stopNote(round) {
  return round.answer === "" ? "Stopped before the answer." : "Stopped: the answer is incomplete.";
}

/** Ends a round, and offers to ask again. */
function end(round, view, state, note) {
  Object.assign(round, { state, note });
  view.end();
  if (state !== "done")
    view.offer(actionsOf(round, view));
}

function actionsOf(round, view) {
  return {
    "Try again": () => {
      view.reset();
      answer(round, view);
    },
    "Edit": () => {
      prompt.value = round.question;
      rounds = rounds.filter(other => other !== round);
      view.remove();
      newest = null;
      save();
      prompt.focus();
    },
  };
}

async function answer(round, view) {
  Object.assign(round, { answer: "", state: "answering", note: "" });
  const controller = new AbortController();
  setBusy(controller);
  status.textContent = "The assistant is answering…";
  following = true;
  follow();
  save();
  try {
    const { finishReason, usage } = await streamAnswer(messagesFor(round), piece => {
      round.answer += piece;
      view.grow(follow);
    }, controller.signal);
    const note = endNote(round, finishReason);
    end(round, view, "done", note);
    status.textContent = (note || "Done.") + countOf(usage);
  } catch (error) {
    const isStopped = controller.signal.aborted;
    end(round, view, isStopped ? "stopped" : "failed", isStopped ? stopNote(round) : failureNote(round, error.message));
    // A new conversation has no word for the end of the old one.
    if (rounds.includes(round))
      status.textContent = isStopped ? "Stopped." : "Failed.";
  }
  follow();
  save();
  setBusy(null);
  prompt.focus();
}

function ask(question) {
  const round = newRound(question);
  rounds.push(round);
  newest?.settle();
  newest = new RoundView(round, log);
  answer(round, newest);
}

function restore() {
  for (const round of rounds) {
    if (round.state === "answering")
      Object.assign(round, { state: "stopped", note: "The page was left before the answer was complete." });
    newest = new RoundView(round, log);
  }
  const last = rounds.at(-1);
  if (last && last.state !== "done")
    newest.offer(actionsOf(last, newest));
  follow();
}

form.addEventListener("submit", event => {
  event.preventDefault();
  const question = prompt.value.trim();
  if (question === "" || answering !== null)
    return;
  prompt.value = "";
  ask(question);
});

prompt.addEventListener("keydown", event => {
  // During the composition of a word with an input method, Enter accepts the word.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape")
    answering?.abort();
});

log.addEventListener("scroll", () => following = log.scrollHeight - log.scrollTop - log.clientHeight < 40);

stop.addEventListener("click", () => answering?.abort());

clear.addEventListener("click", () => {
  answering?.abort();
  rounds = [];
  newest = null;
  log.replaceChildren();
  status.textContent = "";
  save();
  prompt.focus();
});

addEventListener("pagehide", () => {
  save();
  leaving = true;
});

// The browser shows a page that it kept in memory.
addEventListener("pageshow", () => leaving = false);

restore();
