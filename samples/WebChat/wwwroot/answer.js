import { readEvents } from "./events.js";

/**
 * Requests an answer and passes its text on as it arrives.
 * @param {{role: string, content: string}[]} messages the conversation, the newest message last
 * @param {(text: string) => void} onText
 * @param {AbortSignal} signal stops the answer, and the model
 * @returns {Promise<{finishReason?: string, usage?: {prompt: number, completion: number}}>} how it ended
 */
export async function streamAnswer(messages, onText, signal) {
  const response = await told(fetch("chat/stream", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify({ messages }),
    signal,
  }), "The server cannot be reached. Try again.");
  if (!response.ok)
    throw new Error(describe(await response.json().catch(() => ({ status: response.status }))));
  const events = readEvents(response.body);
  for (let next; !(next = await told(events.next(), broken)).done;) {
    const { name, data } = next.value;
    const value = JSON.parse(data);
    if (name === "text")
      onText(value.text);
    else if (name === "done")
      return value;
    else if (name === "error")
      throw new Error(describe(value));
  }
  throw new Error(broken);
}

const broken = "The connection broke before the answer was complete.";

/** Replaces the browser's technical messages, such as "Failed to fetch" and "network error", with messages for users. */
async function told(promise, words) {
  try {
    return await promise;
  } catch (error) {
    throw error instanceof TypeError ? new Error(words, { cause: error }) : error;
  }
}

function describe(problem) {
  const details = Object.values(problem.errors ?? {}).flat();
  return details.join(" ") || problem.detail || problem.title || `The server answered with status ${problem.status}.`;
}
