using ChatConsole;
using Samples;
using Spectre.Console;

if (SampleCommand.RefuseArguments(args) is not 0 and var code)
    return code;

// Files and pipes want no colours.
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;

return await Sample.RunAsync(async backend =>
{
    // At the pace of a model, so that there is something to watch, and to stop.
    backend.Fake?.Chat.ChunkDelay = TimeSpan.FromMilliseconds(30);
    using var ctrlC = new CtrlC();
    await new Dialogue(new Conversation(backend.Client.Chat, backend.Model), ctrlC).RunAsync();
});
