using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using OpenAi.Fuzz.Generation;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>Forms with any names, texts and files: another reader finds the same fields, no matter what they contain.</summary>
internal sealed class FormTarget() : FuzzTarget("form", 2)
{
    private static readonly string[] _texts = ["", "a", "model", "\"", "\r\n", "\r\nContent-Type: x\r\n\r\ny", "--", "\r\n--form-", "é😀", "a\"; filename=\"b", "%22", "%0D%0A", "\\", "\0", "a;b=c", " ", "\t", "a[b]", "\uFEFF", "\u2028"];

    public override byte[] Generate(Dice dice)
    {
        var fields = new JsonArray([.. Enumerable.Range(0, 4).Select(_ => JsonValue.Create(dice.Of<string>(_texts) + (dice.OneIn(2) ? dice.Of<string>(_texts) : "")))]);
        return Encoding.UTF8.GetBytes(fields.ToJsonString());
    }

    // The name and the text of a field, the name of a file, and its content.
    protected override string? Check(byte[] input)
    {
        if (Parse(input) is not [var name, var text, var fileName, var content])
            return null;
        var form = new MultipartBody().AddFields(new JsonObject { [name] = text });
        if (fileName.Length > 0)
            form.Add("file", FileUpload.FromBytes(Encoding.UTF8.GetBytes(content), fileName));
        using var sent = form.Create();
        var boundary = sent.Headers.ContentType!.Parameters.Single(static parameter => parameter.Name == "boundary").Value!;
        var reader = new MultipartReader(boundary, sent.ReadAsStream());
        if (Problem(reader, name, fileName: null, text) is { } wrong)
            return wrong;
        if (fileName.Length > 0 && Problem(reader, "file", fileName, content) is { } wrongFile)
            return wrongFile;
        return reader.ReadNextSectionAsync().GetAwaiter().GetResult() is null ? null : "There is a part that nobody wrote.";
    }

    private static string? Problem(MultipartReader reader, string name, string? fileName, string text)
    {
        if (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is not { } part)
            return "A part is missing.";
        var expected = $"form-data; name=\"{Escaped(name)}\"" + (fileName is null ? "" : $"; filename=\"{Escaped(fileName)}\"");
        if (part.ContentDisposition != expected)
            return $"The part is '{part.ContentDisposition}' and not '{expected}'.";
        using var body = new StreamReader(part.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        return body.ReadToEnd() is var read && read == text ? null : $"'{text}' became '{read}'.";
    }

    private static string Escaped(string text) => text.Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal).Replace("\0", "%00", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal);

    private static string[]? Parse(byte[] input)
    {
        try
        {
            using var document = JsonDocument.Parse(input);
            return document.RootElement.ValueKind == JsonValueKind.Array ? [.. document.RootElement.EnumerateArray().Select(static item => item.GetString() ?? "")] : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
