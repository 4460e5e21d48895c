// A server of another project, which prints its address and runs until its input ends.
import { LLMock } from "@copilotkit/aimock";

const mock = new LLMock({ port: 0 });
mock.onMessage("Hello", { content: "Hi there!" });
mock.onMessage("weather", { toolCalls: [{ name: "weather", arguments: { city: "Rome" } }] });
await mock.start();
console.log(`${mock.url}/v1`);
process.stdin.resume();
process.stdin.on("end", async () => {
  await mock.stop();
  process.exit(0);
});
