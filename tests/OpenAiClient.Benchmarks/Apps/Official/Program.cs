using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

var chat = new ChatClient("gpt-4o", new ApiKeyCredential("sk-none"), new OpenAIClientOptions { Endpoint = new Uri(args[0]) });
ChatCompletion answer = await chat.CompleteChatAsync(new UserChatMessage("Hello"));
Console.WriteLine(answer.Content[0].Text);
