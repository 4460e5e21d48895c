using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Finds the path and position of a reading error in a document. Costs nothing unless an error occurs.</summary>
internal static class JsonErrorLocation
{
    // Names with these characters are quoted, as in the paths of System.Text.Json.
    private static readonly SearchValues<char> _special = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>Returns the exception with the path of the value and the position in the text.</summary>
    public static JsonException Of(ReadOnlySpan<byte> json, long consumed, Exception failure)
    {
        // Only syntax errors of Utf8JsonReader contain a line number.
        var syntax = failure is JsonException { LineNumber: not null } found ? found : null;
        var before = json[..(int)consumed];
        var path = Path(json, consumed, syntax is not null);
        var line = syntax?.LineNumber ?? before.Count((byte)'\n');
        var column = syntax?.BytePositionInLine ?? before.Length - 1 - before.LastIndexOf((byte)'\n');
        return new JsonException($"{failure.Message} Path: {path}", path, line, column, failure);
    }

    // Reads the document again: up to the syntax error, or to the position of the failed reader.
    private static string Path(ReadOnlySpan<byte> json, long consumed, bool isSyntax)
    {
        var reader = WireJson.ReaderOf(json, WireJson.MaxWrittenDepth);
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
            // The previous field or item has ended.
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
        // There is no property name at this depth, so the value is an array item.
        if (steps.Count < reader.CurrentDepth)
            steps.Push(Step.FirstItem);
        else if (steps.TryPeek(out var step) && step.IsItem)
            steps.Push(steps.Pop().Next);
    }

    // The reader reports a syntax error after the last token, so the position is that of the next item.
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
            // The name may be invalid UTF-8, which may be the error itself.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    /// <summary>A step of the path: a property, by the position of its name in the document, or an array item.</summary>
    private readonly record struct Step(int Start, int Index)
    {
        public static Step FirstItem => new(-1, 0);

        public bool IsItem => Start < 0;

        public Step Next => this with { Index = Index + 1 };

        public static Step Field(int start) => new(start, 0);
    }
}
