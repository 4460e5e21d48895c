namespace ChatConsole;

/// <summary>What a line that begins with a slash does.</summary>
/// <param name="Name">Its first word, such as <c>/export</c>.</param>
/// <param name="Argument">What must follow, such as <c>FILE</c>; empty for nothing.</param>
/// <param name="Summary">What it does, for <c>/help</c>.</param>
/// <param name="RunAsync">Does it, with the conversation and what followed.</param>
internal sealed record Command(string Name, string Argument, string Summary, Func<Conversation, string, Task> RunAsync)
{
    public const string Exit = "/exit";

    private static readonly Command[] _all =
    [
        new("/clear", "", "forgets the conversation", (conversation, _) => Done(conversation.Clear, "The conversation begins anew.")),
        new("/export", "FILE", "saves the conversation as JSON", ExportAsync),
        new("/import", "FILE", "goes on with a saved conversation", ImportAsync),
        new("/model", "NAME", "goes on with another model", (conversation, name) => Done(() => conversation.SwitchTo(name), $"The next answer is by {name}.")),
        new("/tokens", "", "shows how long the conversation is", (conversation, _) => Done(() => Report.Tokens(conversation))),
        new("/cost", "", "shows what was used and paid so far", (conversation, _) => Done(() => Report.Cost(conversation.Spent))),
        new("/help", "", "shows this", (_, _) => Done(() => Report.Commands(_all!))),
        new(Exit, "", "leaves the program, and so does Ctrl-D", (_, _) => Task.CompletedTask),
    ];

    public static Task RunLineAsync(Conversation conversation, string line)
    {
        var words = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var argument = words.Length > 1 ? words[1] : "";
        var command = _all.FirstOrDefault(known => known.Name == words[0])
            ?? throw new ArgumentException($"There is no command {words[0]}; /help lists those that there are.");
        if ((command.Argument.Length == 0) != (argument.Length == 0))
            throw new ArgumentException($"Write: {command.Name} {command.Argument}".TrimEnd());
        return command.RunAsync(conversation, argument);
    }

    private static async Task ExportAsync(Conversation conversation, string file)
    {
        await File.WriteAllTextAsync(file, conversation.Export());
        Report.Note($"{conversation.Messages.Count} messages are in {file}.");
    }

    private static async Task ImportAsync(Conversation conversation, string file)
    {
        conversation.Import(await File.ReadAllTextAsync(file));
        Report.Note($"The conversation goes on after {conversation.Messages.Count} messages.");
    }

    private static Task Done(Action action, string? note = null)
    {
        action();
        if (note is not null)
            Report.Note(note);
        return Task.CompletedTask;
    }
}
