namespace ChatConsole;

/// <summary>A command: a line that begins with a slash.</summary>
/// <param name="Name">The first word, such as <c>/export</c>.</param>
/// <param name="Argument">The required argument, such as <c>FILE</c>; empty for none.</param>
/// <param name="Summary">The description for <c>/help</c>.</param>
/// <param name="RunAsync">Runs the command, with the dialogue and the argument.</param>
internal sealed record Command(string Name, string Argument, string Summary, Func<Dialogue, string, Task> RunAsync)
{
    public const string Exit = "/exit";
    public const string Retry = "/retry";

    private static readonly Command[] _all =
    [
        new("/clear", "", "clears the conversation", (dialogue, _) => Done(dialogue.Clear, "A new conversation starts.")),
        new(Retry, "", "asks again what was stopped or failed", (dialogue, _) => dialogue.RetryAsync()),
        new("/export", "FILE", "saves the conversation as JSON", ExportAsync),
        new("/import", "FILE", "continues a saved conversation", ImportAsync),
        new("/model", "NAME", "continues with another model", (dialogue, name) => Done(() => dialogue.Conversation.SwitchTo(name), $"The next answer comes from {name}.")),
        new("/tokens", "", "shows the length of the conversation in tokens", (dialogue, _) => Done(() => Report.Tokens(dialogue.Conversation))),
        new("/cost", "", "shows the tokens and the cost so far", (dialogue, _) => Done(() => Report.Cost(dialogue.Conversation.Spent))),
        new("/help", "", "shows this", (_, _) => Done(() => Report.Commands(_all!))),
        new(Exit, "", "exits the program, like Ctrl-D", (_, _) => Task.CompletedTask),
    ];

    public static Task RunLineAsync(Dialogue dialogue, string line)
    {
        var words = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var argument = words.Length > 1 ? words[1] : "";
        var command = _all.FirstOrDefault(known => known.Name == words[0])
            ?? throw new ArgumentException($"There is no command {words[0]}; /help lists the commands.");
        if ((command.Argument.Length == 0) != (argument.Length == 0))
            throw new ArgumentException($"Usage: {command.Name} {command.Argument}".TrimEnd());
        return command.RunAsync(dialogue, argument);
    }

    private static async Task ExportAsync(Dialogue dialogue, string file)
    {
        await File.WriteAllTextAsync(file, dialogue.Conversation.Export());
        Report.Note($"The conversation ({Report.Messages(dialogue.Conversation)}) was saved to {file}.");
    }

    private static async Task ImportAsync(Dialogue dialogue, string file)
    {
        dialogue.Conversation.Import(await File.ReadAllTextAsync(file));
        Report.Note($"The conversation continues after {Report.Messages(dialogue.Conversation)}.");
    }

    private static Task Done(Action action, string? note = null)
    {
        action();
        if (note is not null)
            Report.Note(note);
        return Task.CompletedTask;
    }
}
