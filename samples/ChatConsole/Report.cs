using System.Globalization;
using Spectre.Console;

namespace ChatConsole;

/// <summary>The output of the program itself, in contrast to the model's.</summary>
internal static class Report
{
    public static void Note(string text) => AnsiConsole.Console.WriteLine(text, new Style(Color.Grey));

    public static void Problem(string text) => AnsiConsole.Console.WriteLine(text, new Style(Color.Red));

    /// <summary>A prompt in the color of prompts, where the terminal has colors.</summary>
    public static string Painted(string prompt) => AnsiConsole.Profile.Capabilities.Ansi ? $"\u001b[32m{prompt}\u001b[0m" : prompt;

    public static void Commands(IEnumerable<Command> commands) =>
        Show(commands.Select(command => ($"{command.Name} {command.Argument}", command.Summary)));

    /// <summary>The length of a conversation, such as <c>3 messages</c>.</summary>
    public static string Messages(Conversation conversation) => conversation.Count == 1 ? "1 message" : $"{Number(conversation.Count)} messages";

    public static void Tokens(Conversation conversation) => Show(
    [
        ("model", conversation.Model),
        ("messages", Number(conversation.Count)),
        ("tokens of the next prompt, without your message", Number(conversation.CountTokens())),
    ]);

    public static void Cost(Spending spent) => Show(
    [
        ("answers", Number(spent.Answers)),
        ("tokens in", Number(spent.InputTokens)),
        ("tokens out", Number(spent.OutputTokens)),
        ("cost", string.Create(CultureInfo.InvariantCulture, $"{spent.Dollars:0.000000} dollars")),
        ("answers with unknown cost", Number(spent.Unpriced)),
    ]);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void Show(IEnumerable<(string Name, string Value)> rows)
    {
        var table = new Table().HideHeaders().RoundedBorder().BorderColor(Color.Grey).AddColumns("", "");
        foreach (var (name, value) in rows)
            table.AddRow(new Text(name, new Style(Color.Blue)), new Text(value));
        AnsiConsole.Write(table);
    }
}
