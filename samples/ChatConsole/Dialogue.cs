using Samples;
using Spectre.Console;

namespace ChatConsole;

/// <summary>Reads lines from a terminal, a file or a pipe until there are no more, and answers them.</summary>
internal sealed class Dialogue(Conversation conversation, CtrlC ctrlC)
{
    // Windows ends the reading of a line at Ctrl-C, a moment before it tells of the press.
    private static readonly TimeSpan _moment = TimeSpan.FromMilliseconds(100);

    public async Task RunAsync()
    {
        Report.Note($"You talk to {conversation.Model}. /help lists the commands; Ctrl-C stops an answer.");
        while (await ReadLineAsync() is { } line && line != Command.Exit)
        {
            try
            {
                if (line.StartsWith('/'))
                    await Command.RunLineAsync(conversation, line);
                else if (line.Length > 0)
                    await AnswerAsync(line);
            }
            // Who types can try again; the lines of a file may build on what has failed, so it ends the program.
            catch (Exception exception) when (Sample.IsExpected(exception) && !Console.IsInputRedirected)
            {
                Report.Problem(Sample.MessageOf(exception));
            }
        }
    }

    private async Task AnswerAsync(string line)
    {
        var press = ctrlC.NextPress();
        try
        {
            await WriteAnswerAsync(line, press);
        }
        catch (OperationCanceledException) when (press.IsCancellationRequested)
        {
            Report.Note("Stopped. Neither your message nor its answer is remembered.");
        }
    }

    private async Task WriteAnswerAsync(string line, CancellationToken press)
    {
        try
        {
            await foreach (var piece in conversation.AskAsync(line, press))
                Console.Write(piece);
        }
        finally
        {
            Console.WriteLine();
        }
    }

    private async Task<string?> ReadLineAsync()
    {
        while (true)
        {
            var press = ctrlC.NextPress();
            await using var hint = press.Register(() => Report.Note($"{Environment.NewLine}Nothing is being answered; {Command.Exit} leaves the program."));
            AnsiConsole.Markup("[green]> [/]");
            var line = Console.ReadLine();
            if (Console.IsInputRedirected)
            {
                // Nobody sees what a pipe says, so it is repeated.
                Console.WriteLine(line);
                return line?.Trim();
            }
            if (line is null)
                await Task.Delay(_moment, CancellationToken.None);
            if (line is not null || !press.IsCancellationRequested)
                return line?.Trim();
        }
    }
}
