using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Finds where in a document a reader failed. It costs nothing until one does.</summary>
internal static class JsonPlace
{
    /// <summary>The failure with the path to the value and the position in the text.</summary>
    public static JsonException Of(ReadOnlySpan<byte> json, long consumed, Exception failure)
    {
        var syntax = failure as JsonException;
        var before = json[..(int)consumed];
        var path = Path(json, consumed);
        var line = syntax?.LineNumber ?? before.Count((byte)'\n');
        var column = syntax?.BytePositionInLine ?? before.Length - 1 - before.LastIndexOf((byte)'\n');
        return new JsonException($"{failure.Message} Path: {path}", path, line, column, failure);
    }

    private static readonly SearchValues<char> _special = SearchValues.Create(" .[]()'\"\\/\t\r\n");

    // Reads the document once more, as far as the failed reader came.
    private static string Path(ReadOnlySpan<byte> json, long consumed)
    {
        var reader = WireJson.ReaderOf(json);
        var steps = new Stack<Step>();
        try
        {
            while (reader.BytesConsumed < consumed && reader.Read())
                Follow(ref reader, steps);
        }
        catch (JsonException)
        {
            // The same broken syntax, at which the path ends.
        }
        var text = new StringBuilder("$");
        foreach (var step in steps.Reverse())
            step.AppendTo(text);
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
            steps.Push(new Step(reader.GetString(), 0));
            return;
        }
        // Without a field's name at this depth, it is an array's item.
        if (reader.CurrentDepth > 0 && steps.Count < reader.CurrentDepth)
            steps.Push(new Step(null, 0));
        else if (reader.CurrentDepth > 0 && steps.Peek() is { Name: null } item)
            steps.Push(new Step(null, steps.Pop().Index + 1));
    }

    private readonly record struct Step(string? Name, int Index)
    {
        public void AppendTo(StringBuilder text)
        {
            if (Name is null)
                text.Append(CultureInfo.InvariantCulture, $"[{Index}]");
            else if (Name.AsSpan().ContainsAny(_special))
                text.Append("['").Append(Name).Append("']");
            else
                text.Append('.').Append(Name);
        }
    }
}
