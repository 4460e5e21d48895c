namespace ChatConsole;

/// <summary>A command: a line that begins with a slash.</summary>
/// <param name="Name">The first word, such as <c>/export</c>.</param>
/// <param name="Argument">The required argument, such as <c>FILE</c>; empty for none.</param>
/// <param name="Summary">The description for <c>/help</c>.</param>
/// <param name="RunAsync">Runs the command, with the conversation and the argument.</param>
internal sealed record Command(string Name, string Argument, string Summary, Func<Conversation, string, Task> RunAsync)
{
    public const string Exit = "/exit";

    private static readonly Command[] _all =
    [
        new("/clear", "", "clears the conversation", (conversation, _) => Done(conversation.Clear, "A new conversation starts.")),
        new("/export", "FILE", "saves the conversation as JSON", ExportAsync),
        new("/import", "FILE", "continues a saved conversation", ImportAsync),
        new("/model", "NAME", "continues with another model", (conversation, name) => Done(() => conversation.SwitchTo(name), $"The next answer comes from {name}.")),
        new("/tokens", "", "shows the length of the conversation in tokens", (conversation, _) => Done(() => Report.Tokens(conversation))),
        new("/cost", "", "shows the tokens and the cost so far", (conversation, _) => Done(() => Report.Cost(conversation.Spent))),
        new("/help", "", "shows this", (_, _) => Done(() => Report.Commands(_all!))),
        new(Exit, "", "exits the program, like Ctrl-D", (_, _) => Task.CompletedTask),
    ];

    public static Task RunLineAsync(Conversation conversation, string line)
    {
        var words = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var argument = words.Length > 1 ? words[1] : "";
        var command = _all.FirstOrDefault(known => known.Name == words[0])
            ?? throw new ArgumentException($"There is no command {words[0]}; /help lists the commands.");
        if ((command.Argument.Length == 0) != (argument.Length == 0))
            throw new ArgumentException($"Usage: {command.Name} {command.Argument}".TrimEnd());
        return command.RunAsync(conversation, argument);
    }

    private static async Task ExportAsync(Conversation conversation, string file)
    {
        await File.WriteAllTextAsync(file, conversation.Export());
        Report.Note($"{conversation.Count} messages were saved to {file}.");
    }

    private static async Task ImportAsync(Conversation conversation, string file)
    {
        conversation.Import(await File.ReadAllTextAsync(file));
        Report.Note($"The conversation continues after {conversation.Count} messages.");
    }

    private static Task Done(Action action, string? note = null)
    {
        action();
        if (note is not null)
            Report.Note(note);
        return Task.CompletedTask;
    }
}
