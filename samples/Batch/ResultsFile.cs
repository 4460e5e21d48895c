using System.Text;
using System.Text.Json;

namespace Batch;

/// <summary>
/// The results so far, each on a line that is written in one step as soon as it is available. An incomplete last line, from a run that was
/// killed, is removed.
/// </summary>
internal sealed class ResultsFile : IAsyncDisposable
{
    private const string Beginning = """{"line":""";

    private readonly FileStream _file;
    private readonly HashSet<(int Line, Prompt? Prompt)> _answered;

    private ResultsFile(FileStream file, HashSet<(int, Prompt?)> answered) => (_file, _answered) = (file, answered);

    /// <summary>Opens a file, or creates a new one; a second process cannot open it in the meantime.</summary>
    /// <exception cref="InvalidDataException">The file contains something else than results; it is not changed.</exception>
    public static ResultsFile Open(string path)
    {
        // Without a buffer, each line is in the file as soon as it is written.
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        try
        {
            var answered = new HashSet<(int, Prompt?)>();
            file.SetLength(ReadWholeLines(file, answered));
            return new(file, answered);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether a prompt already has an answer.</summary>
    public bool HasAnswerTo(PromptLine prompt) => _answered.Contains((prompt.Line, prompt.Prompt));

    /// <summary>Appends a result. It cannot be cancelled, so that no line is left incomplete.</summary>
    public async Task AppendAsync(Result result)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(result, BatchJson.Lines.Result), (byte)'\n'];
        await _file.WriteAsync(line, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    // Returns the length of the complete lines.
    private static long ReadWholeLines(FileStream file, HashSet<(int, Prompt?)> answered)
    {
        var text = new byte[file.Length];
        file.ReadExactly(text);
        var number = 0;
        var start = 0;
        for (int length; (length = text.AsSpan(start).IndexOf((byte)'\n')) >= 0; start += length + 1)
        {
            var result = Read(text.AsSpan(start, length), file.Name, ++number);
            if (result.Answer is not null)
                answered.Add((result.Line, result.Request));
        }
        return IsTorn(text.AsSpan(start)) ? start : throw new InvalidDataException(Foreign(file.Name, number + 1));
    }

    private static Result Read(ReadOnlySpan<byte> line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, BatchJson.Lines.Result) ?? throw new InvalidDataException(Foreign(path, number));
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(Foreign(path, number), exception);
        }
    }

    private static bool IsTorn(ReadOnlySpan<byte> rest)
    {
        var beginning = Encoding.UTF8.GetBytes(Beginning);
        return rest.StartsWith(beginning) || beginning.AsSpan().StartsWith(rest);
    }

    private static string Foreign(string path, int number) => $"{path} is not a results file: see line {number}. The file was not changed.";
}
