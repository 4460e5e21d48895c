using ChatConsole;
using Samples;
using Spectre.Console;

if (SampleCommand.RefuseArguments(args) is not 0 and var code)
    return code;

// Files and pipes must not contain color codes.
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;

return await Sample.RunAsync(async backend =>
{
    // Streams at the pace of a model, so that the answer can be watched and stopped.
    backend.Fake?.Chat.ChunkDelay = TimeSpan.FromMilliseconds(30);
    using var ctrlC = new CtrlC();
    await new Dialogue(new Conversation(backend.Client.Chat, backend.Model), ctrlC).RunAsync();
});
