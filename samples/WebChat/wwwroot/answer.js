import { readEvents } from "./events.js";

/**
 * Asks for an answer and hands its text over as it comes.
 * @param {{role: string, content: string}[]} messages the conversation, the newest message last
 * @param {(text: string) => void} onText
 * @param {AbortSignal} signal stops the answer, and the model
 * @returns {Promise<{finishReason?: string, usage?: {prompt: number, completion: number}}>} how it ended
 */
export async function streamAnswer(messages, onText, signal) {
  const response = await fetch("chat/stream", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify({ messages }),
    signal,
  });
  if (!response.ok)
    throw new Error(describe(await response.json().catch(() => ({ status: response.status }))));
  for await (const { name, data } of readEvents(response.body)) {
    const value = JSON.parse(data);
    if (name === "text")
      onText(value.text);
    else if (name === "done")
      return value;
    else if (name === "error")
      throw new Error(describe(value));
  }
  throw new Error("The connection broke before the answer was complete.");
}

function describe(problem) {
  const details = Object.values(problem.errors ?? {}).flat();
  return details.join(" ") || problem.detail || problem.title || `The server answered with status ${problem.status}.`;
}
