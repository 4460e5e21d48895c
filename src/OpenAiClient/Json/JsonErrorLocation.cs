using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Finds where in a document a reader failed. It costs nothing until one does.</summary>
internal static class JsonErrorLocation
{
    // Names with these are quoted, as System.Text.Json itself writes its paths.
    private static readonly SearchValues<char> _special = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>The failure with the path to the value and the position in the text.</summary>
    public static JsonException Of(ReadOnlySpan<byte> json, long consumed, Exception failure)
    {
        // Only the reader of tokens says the line itself.
        var syntax = failure is JsonException { LineNumber: not null } found ? found : null;
        var before = json[..(int)consumed];
        var path = Path(json, consumed, syntax is not null);
        var line = syntax?.LineNumber ?? before.Count((byte)'\n');
        var column = syntax?.BytePositionInLine ?? before.Length - 1 - before.LastIndexOf((byte)'\n');
        return new JsonException($"{failure.Message} Path: {path}", path, line, column, failure);
    }

    // Reads the document once more: to where its syntax is broken, or as far as the failed reader came.
    private static string Path(ReadOnlySpan<byte> json, long consumed, bool isSyntax)
    {
        var reader = WireJson.ReaderOf(json);
        var steps = new Stack<Step>();
        var last = JsonTokenType.None;
        try
        {
            for (; (isSyntax || reader.BytesConsumed < consumed) && reader.Read(); last = reader.TokenType)
                Follow(ref reader, steps);
        }
        catch (JsonException)
        {
            Pass(last, steps);
        }
        var text = new StringBuilder("$");
        foreach (var step in steps.Reverse())
            Append(text, step, json);
        return text.ToString();
    }

    private static void Follow(ref Utf8JsonReader reader, Stack<Step> steps)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            // What the last field or item was is past.
            if (steps.Count > reader.CurrentDepth)
                steps.Pop();
            return;
        }
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            if (steps.Count == reader.CurrentDepth)
                steps.Pop();
            steps.Push(Step.Field((int)reader.TokenStartIndex));
            return;
        }
        // Without a field's name at this depth, it is an array's item.
        if (steps.Count < reader.CurrentDepth)
            steps.Push(Step.FirstItem);
        else if (steps.TryPeek(out var step) && step.IsItem)
            steps.Push(steps.Pop().Next);
    }

    // Broken syntax stands behind the last token, where its field is over and the next item begins.
    private static void Pass(JsonTokenType last, Stack<Step> steps)
    {
        if (last == JsonTokenType.StartArray)
            steps.Push(Step.FirstItem);
        else if (last is not (JsonTokenType.StartObject or JsonTokenType.PropertyName) && steps.TryPop(out var step) && step.IsItem)
            steps.Push(step.Next);
    }

    private static void Append(StringBuilder text, Step step, ReadOnlySpan<byte> json)
    {
        if (step.IsItem)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            return;
        }
        var name = NameAt(json[step.Start..]);
        if (name.AsSpan().ContainsAny(_special))
            text.Append("['").Append(name).Append("']");
        else
            text.Append('.').Append(name);
    }

    private static string NameAt(ReadOnlySpan<byte> json)
    {
        var reader = WireJson.ReaderOf(json);
        reader.Read();
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no text, which may be what the reader failed at.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    /// <summary>A field, by where its name stands in the document, or an array's item.</summary>
    private readonly record struct Step(int Start, int Index)
    {
        public static Step FirstItem => new(-1, 0);

        public bool IsItem => Start < 0;

        public Step Next => this with { Index = Index + 1 };

        public static Step Field(int start) => new(start, 0);
    }
}
