using System.Text;
using System.Text.Json;

namespace Batch;

/// <summary>
/// The results so far, each on a line that is written in one go as soon as it is there. When a run was killed in the middle of a
/// line, that line is cut off.
/// </summary>
internal sealed class ResultsFile : IAsyncDisposable
{
    private const string Beginning = """{"line":""";

    private readonly FileStream _file;
    private readonly HashSet<(int Line, Prompt? Prompt)> _answered;

    private ResultsFile(FileStream file, HashSet<(int, Prompt?)> answered) => (_file, _answered) = (file, answered);

    /// <summary>Opens a file, or makes a new one; a second run on it is refused meanwhile.</summary>
    /// <exception cref="InvalidDataException">There is something else in the file, which is left as it is.</exception>
    public static ResultsFile Open(string path)
    {
        // Without a buffer each line is in the file as soon as it is written.
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

    /// <summary>Whether a prompt has its answer already.</summary>
    public bool HasAnswerTo(PromptLine prompt) => _answered.Contains((prompt.Line, prompt.Prompt));

    /// <summary>Writes a result to the end. It cannot be stopped, so that no line is torn by that.</summary>
    public async Task AppendAsync(Result result)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(result, BatchJson.Lines.Result), (byte)'\n'];
        await _file.WriteAsync(line, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    // Gives the length of what stays.
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

    private static string Foreign(string path, int number) => $"{path} is no file of results: see line {number}. It is left as it is.";
}
