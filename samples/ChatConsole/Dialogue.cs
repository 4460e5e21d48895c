using Samples;
using Spectre.Console;

namespace ChatConsole;

/// <summary>Reads lines from a terminal, a file or a pipe to the end, and answers them.</summary>
internal sealed class Dialogue(Conversation conversation, CtrlC ctrlC)
{
    // On Windows, Ctrl-C ends the reading of a line shortly before its event is raised.
    private static readonly TimeSpan _moment = TimeSpan.FromMilliseconds(100);

    public async Task RunAsync()
    {
        Report.Note($"You are talking to {conversation.Model}. /help lists the commands; Ctrl-C stops an answer.");
        while (await ReadLineAsync() is { } line && line != Command.Exit)
        {
            try
            {
                if (line.StartsWith('/'))
                    await Command.RunLineAsync(conversation, line);
                else if (line.Length > 0)
                    await AnswerAsync(line);
            }
            // At a terminal the user can try again; the lines of a file may depend on the one that failed, so the program ends.
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
            Report.Note("Stopped. Your message and its answer were removed from the conversation.");
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
            await using var hint = press.Register(() => Report.Note($"{Environment.NewLine}There is no answer to stop; {Command.Exit} exits the program."));
            AnsiConsole.Markup("[green]> [/]");
            var line = Console.ReadLine();
            if (Console.IsInputRedirected)
            {
                // Input from a pipe is not visible, so it is repeated.
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
