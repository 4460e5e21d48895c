using OpenAi.Testing;
using Samples;

if (SampleCommand.AnswerArguments(args, "The same programs with the official package, with Betalgo's, and with OpenAiClient.") is { } code)
    return code;

// All programs use the same fake server, which treats every client alike.
await using var fake = FakeOpenAi.Start();
var address = fake.BaseAddress;

(string Name, Func<Uri, Task> Run)[] programs =
[
    ("official package, before", Moving.FromOfficial.Before.RunAsync),
    ("official package, after", Moving.FromOfficial.After.RunAsync),
    ("Betalgo's package, before", Moving.FromBetalgo.Before.RunAsync),
    ("Betalgo's package, after", Moving.FromBetalgo.After.RunAsync),
];
foreach (var (name, run) in programs)
{
    fake.Chat.Reply("Paris.", "It is Paris.").Reply(FakeChatReply.ToolCall("get_weather", """{"city":"Paris"}""")).Reply("It is sunny in Paris.");
    Console.WriteLine($"=== {name} ===");
    await run(address);
}
return 0;
