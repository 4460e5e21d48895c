using System.Text;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>Tells by its label and its beginning what an answer is that need not be JSON.</summary>
internal static class PlainText
{
    /// <summary>An answer that may be plain text as the JSON that says the same: an object with one field.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="field">The field that the text stands for; <see langword="null"/> leaves the body as it is.</param>
    /// <param name="mediaType">What the answer is labelled as.</param>
    public static ReadOnlyMemory<byte> AsJson(ReadOnlyMemory<byte> body, string? field, string? mediaType)
    {
        if (field is null || Begin(body.Span) is [(byte)'{', ..] || IsPage(Begin(body.Span)))
            return body;
        var isJson = mediaType is null or "application/json";
        if (isJson && Begin(body.Span) is not [(byte)'"', ..])
            return body;
        return WireJson.Bytes((Field: field, Text: body, IsJson: isJson), static (writer, answer) =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(answer.Field);
            // Some servers write the text as JSON, others as it is.
            if (answer.IsJson)
                writer.WriteRawValue(answer.Text.Span, skipInputValidation: true);
            else
                writer.WriteStringValue(Encoding.UTF8.GetString(answer.Text.Span));
            writer.WriteEndObject();
        });
    }

    /// <summary>Whether an answer says that it is JSON or a page.</summary>
    public static bool IsJsonOrPage(HttpContent content) => MediaType(content) is "application/json" or "application/problem+json" or "text/html";

    /// <summary>Whether an answer is labelled as something that is no event stream, and no JSON, which streams are often labelled as.</summary>
    public static bool IsLabelledOtherwise(HttpContent content) => MediaType(content) is { } type
        && (type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type is "application/octet-stream" or "text/plain" or "text/vtt" or "application/x-subrip");

    public static string? MediaType(HttpContent content) => content.Headers.ContentType?.MediaType;

    private static ReadOnlySpan<byte> Begin(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8);

    private static bool IsPage(ReadOnlySpan<byte> begin) =>
        begin.StartsWith("<!"u8) || (begin.Length >= 5 && Ascii.EqualsIgnoreCase(begin[..5], "<html"u8));
}
