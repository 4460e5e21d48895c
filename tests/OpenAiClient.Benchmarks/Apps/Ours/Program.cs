using OpenAi;
using OpenAi.Chat;

using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-none", BaseAddress = new Uri(args[0]) });
var answer = await openai.Chat.CreateAsync(new ChatCompletionRequest { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] });
Console.WriteLine(answer.Text);
if (args is [_, "methods"])
    Console.WriteLine(System.Runtime.JitInfo.GetCompiledMethodCount());
