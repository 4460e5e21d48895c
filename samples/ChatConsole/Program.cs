using System.CommandLine;
using ChatConsole;
using Samples;
using Spectre.Console;

var api = ApiOption.Create();
var command = new RootCommand("A chat in the terminal that remembers what was said, counts tokens and adds up the cost.") { api };
command.SetAction(parsed => Sample.RunAsync(backend => TalkAsync(backend, parsed.GetValue(api))));
return await SampleCommand.RunAsync(command, args);

static async Task TalkAsync(Backend backend, Api api)
{
    // Files and pipes want neither colors nor the line breaks of a terminal.
    if (Console.IsOutputRedirected)
    {
        AnsiConsole.Profile.Capabilities.Ansi = false;
        AnsiConsole.Profile.Width = 1000;
    }
    backend.Slow(TimeSpan.FromMilliseconds(30));
    Conversation conversation = api == Api.Responses
        ? new ResponseConversation(backend.Client.Responses, backend.Model)
        : new ChatConversation(backend.Client.Chat, backend.Model);
    using var ctrlC = new CtrlC();
    await new Dialogue(conversation, ctrlC).RunAsync();
}
