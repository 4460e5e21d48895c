// Runs the program under Node, whose fetch works like that of browsers, with a server for its requests.
import { createServer } from "node:http";
import { dotnet } from "./_framework/dotnet.js";

// .NET asks with an empty address whether requests can be streams. In a browser that is the page's own; Node has no page.
const NodeRequest = globalThis.Request;
globalThis.Request = class extends NodeRequest {
  constructor(input, init) {
    super(input === '' ? 'http://page.invalid/' : input, init);
  }
};

let chats = 0;
let goOn = () => {};

const json = (response, status, value) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
};

const chunk = (content, reason) => `data: ${JSON.stringify({ id: "c", choices: [{ index: 0, delta: { content }, finish_reason: reason }] })}\n\n`;

const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part.length < 100_000 ? part : "";
  const place = `${request.method} ${request.url}`;
  if (place === "POST /v1/chat/completions" && JSON.parse(body).stream) {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(chunk("Hello", null));
    goOn = () => response.end(`${chunk("!", "stop")}data: [DONE]\n\n`);
  } else if (place === "POST /v1/chat/completions") {
    if (chats++ === 0) json(response, 503, { error: { message: "Busy." } });
    else json(response, 200, { id: "c", choices: [{ index: 0, message: { role: "assistant", content: "Hello from there!" }, finish_reason: "stop" }] });
  } else if (place === "GET /v1/models/go-on") {
    goOn();
    json(response, 200, { id: "go-on", object: "model" });
  } else if (place === "GET /v1/files/file-1/content") {
    response.writeHead(200, { "content-type": "application/octet-stream" });
    response.end(Buffer.alloc(100_000, "x"));
  } else if (place === "POST /v1/files") {
    json(response, 200, { id: "file-1", object: "file" });
  } else {
    json(response, 404, { error: { message: "There is no such model.", code: "model_not_found" } });
  }
});

server.listen(0, "127.0.0.1", async () => {
  const code = await dotnet.withApplicationArguments(`http://127.0.0.1:${server.address().port}/v1`).run();
  process.exit(code);
});
