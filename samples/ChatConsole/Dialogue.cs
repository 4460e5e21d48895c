using Samples;
using Samples.Lines;

namespace ChatConsole;

/// <summary>Reads lines from a terminal, a file or a pipe to the end, and answers them.</summary>
internal sealed class Dialogue(Conversation conversation, CtrlC ctrlC)
{
    private readonly LineInput _lines = new();

    /// <summary>The last message, when its answer was stopped or failed.</summary>
    private string? _unanswered;

    public Conversation Conversation => conversation;

    public async Task RunAsync()
    {
        Report.Note($"You are talking to {conversation.Model}. /help lists commands, Ctrl-C stops an answer.");
        while (await ReadLineAsync() is { } line && line != Command.Exit)
        {
            try
            {
                if (line.StartsWith('/'))
                    await Command.RunLineAsync(this, line);
                else if (line.Length > 0)
                    await AnswerAsync(line);
            }
            // A user can try again; the lines of a file may depend on the one that failed, so the program ends.
            catch (Exception exception) when (Sample.IsExpected(exception) && !Console.IsInputRedirected)
            {
                Report.Problem(Sample.MessageOf(exception));
                if (line == _unanswered || line == Command.Retry && _unanswered is not null)
                    Report.Note($"Your message is not part of the conversation; {Command.Retry} sends it again.");
            }
        }
    }

    /// <summary>Answers the last message, when that was stopped or failed.</summary>
    public Task RetryAsync()
    {
        if (_unanswered is null)
            throw new ArgumentException("There is nothing to ask again: no answer was stopped or failed.");
        Report.Note($"> {_unanswered}");
        return AnswerAsync(_unanswered);
    }

    public void Clear()
    {
        conversation.Clear();
        _unanswered = null;
    }

    private async Task AnswerAsync(string line)
    {
        var press = ctrlC.NextPress();
        _unanswered = line;
        try
        {
            await WriteAnswerAsync(line, press);
            _unanswered = null;
        }
        // Who pipes lines into the program wants to stop all of them.
        catch (OperationCanceledException) when (press.IsCancellationRequested && !Console.IsInputRedirected)
        {
            Report.Note($"[stopped] This is not part of the conversation; {Command.Retry} asks again.");
        }
    }

    private async Task WriteAnswerAsync(string line, CancellationToken press)
    {
        var answer = WrappedText.ToConsole();
        try
        {
            await foreach (var piece in conversation.AskAsync(line, press))
                answer.Add(piece);
        }
        finally
        {
            answer.End();
            Console.WriteLine();
        }
    }

    private async Task<string?> ReadLineAsync()
    {
        while (true)
        {
            try
            {
                return (await _lines.ReadAsync("> ", ctrlC.NextPress(), Report.Painted("> ")))?.Trim();
            }
            catch (OperationCanceledException) when (_lines.IsEdited)
            {
                Report.Note($"There is no answer to stop; {Command.Exit} exits the program.");
            }
        }
    }
}
