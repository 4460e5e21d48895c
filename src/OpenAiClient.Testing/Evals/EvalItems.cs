using System.Text;
using System.Text.Json;
using OpenAi.Evals;
using OpenAi.Json;
using OpenAi.Testing.Files;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Evals;

/// <summary>Reads the items of a run from its request or from a file.</summary>
internal static class EvalItems
{
    public static IReadOnlyList<EvalContentItem> Of(EvalRunDataSource? data, FileStore files) => Source(data) switch
    {
        EvalContentSource written => written.Content,
        EvalFileSource file => Read(files.Files[file.Id].Content),
        null => throw new FakeRefusal(FakeError.Missing("data_source.source")),
        var other => throw new FakeRefusal(FakeError.Invalid("data_source.source", $"this server evaluates items that are written in the request or in a file, not '{other.Type}'.")),
    };

    private static EvalSource? Source(EvalRunDataSource? data) => data switch
    {
        EvalJsonlDataSource jsonl => jsonl.Source,
        EvalCompletionsDataSource chat => chat.Source,
        EvalResponsesDataSource responses => responses.Source,
        null => throw new FakeRefusal(FakeError.Missing("data_source")),
        _ => throw new FakeRefusal(FakeError.Invalid("data_source.type", $"'{data.Type}' is no kind of data source.")),
    };

    private static List<EvalContentItem> Read(byte[] content)
    {
        try
        {
            return [.. Encoding.UTF8.GetString(content).Split('\n').Where(static line => !string.IsNullOrWhiteSpace(line)).Select(static line => WireJson.Read(line, EvalContentItem.ReadJson))];
        }
        catch (JsonException exception)
        {
            throw new FakeRefusal(FakeError.Invalid("data_source.source.id", $"a line of the file is not a JSON object: {exception.Message}"));
        }
    }
}
