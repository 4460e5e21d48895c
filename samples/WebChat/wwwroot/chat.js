import { streamAnswer } from "./answer.js";

const storageKey = "conversation";
const [log, status, form, prompt, stop, send, clear] =
  ["log", "status", "form", "prompt", "stop", "send", "clear"].map(id => document.getElementById(id));

/** The messages; they are kept when the page is reloaded, and lost when the tab is closed. */
let messages = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
/** Whether the newest text is visible; otherwise the user has scrolled up to read, and the page does not scroll down. */
let following = true;
/** Stops the current answer; null when there is none. */
let answering = null;

function save() {
  sessionStorage.setItem(storageKey, JSON.stringify(messages.filter(message => message.content !== "")));
}

function show(kind, speaker, content) {
  const turn = document.createElement("p");
  turn.className = `turn ${kind}`;
  const name = document.createElement("b");
  name.textContent = speaker;
  // Never as HTML, because the output of a model cannot be trusted.
  const text = document.createTextNode(content);
  turn.append(name, text);
  log.append(turn);
  follow();
  return { turn, text };
}

function showMessage({ role, content }) {
  return show(role, role === "user" ? "You" : "Assistant", content);
}

function showError(description) {
  show("error", "Error", description).turn.setAttribute("role", "alert");
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

function ending({ finishReason, usage }) {
  const words = finishReason === "length" ? ["Cut off: the answer was too long."]
    : finishReason === "content_filter" ? ["Cut off by the content filter."]
    : ["Done."];
  if (usage)
    words.push(`${usage.prompt} tokens in, ${usage.completion} out.`);
  return words.join(" ");
}

/** Puts a question without an answer back into the text field, so that the user need not type it again. */
function takeBack(question, turn) {
  if (prompt.value !== "")
    return;
  prompt.value = question.content;
  turn.remove();
  messages = messages.filter(message => message !== question);
}

async function ask(content) {
  const question = { role: "user", content };
  const answer = { role: "assistant", content: "" };
  messages.push(question);
  following = true;
  const asking = showMessage(question);
  save();
  const controller = new AbortController();
  const { turn, text } = showMessage(answer);
  const asked = [...messages];
  messages.push(answer);
  setBusy(controller);
  status.textContent = "The assistant is answering…";
  try {
    const end = await streamAnswer(asked, piece => {
      answer.content += piece;
      text.appendData(piece);
      follow();
    }, controller.signal);
    status.textContent = ending(end);
  } catch (error) {
    status.textContent = controller.signal.aborted ? "Stopped." : "Failed.";
    if (!controller.signal.aborted) {
      showError(error.message);
      if (answer.content === "")
        takeBack(question, asking.turn);
    }
  }
  if (answer.content === "") {
    turn.remove();
    messages = messages.filter(message => message !== answer);
  }
  save();
  setBusy(null);
  prompt.focus();
}

form.addEventListener("submit", event => {
  event.preventDefault();
  const content = prompt.value.trim();
  if (content === "" || answering !== null)
    return;
  prompt.value = "";
  ask(content);
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
  messages = [];
  log.replaceChildren();
  status.textContent = "";
  save();
  prompt.focus();
});

addEventListener("pagehide", save);
messages.forEach(showMessage);
