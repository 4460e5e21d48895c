using System.Text;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>Determines from the content type and the first bytes whether an answer is JSON, HTML or plain text.</summary>
internal static class PlainText
{
    /// <summary>Converts an answer that may be plain text to the equivalent JSON: an object with one field.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="field">The field for the text; <see langword="null"/> leaves the body unchanged.</param>
    /// <param name="content">The content that has the media type of the answer.</param>
    public static ReadOnlyMemory<byte> AsJson(ReadOnlyMemory<byte> body, string? field, HttpContent content) =>
        field is null ? body : AsJson(body, field, MediaType(content));

    /// <inheritdoc cref="AsJson(ReadOnlyMemory{byte}, string?, HttpContent)"/>
    public static ReadOnlyMemory<byte> AsJson(ReadOnlyMemory<byte> body, string field, string? mediaType)
    {
        if (Begin(body.Span) is [(byte)'{', ..] || IsPage(Begin(body.Span)))
            return body;
        var isJson = mediaType is null or "application/json";
        if (isJson && Begin(body.Span) is not [(byte)'"', ..])
            return body;
        return WireJson.Bytes((Field: field, Text: body, IsJson: isJson), static (writer, answer) =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(answer.Field);
            // Some servers write the text as a JSON string, others as plain text.
            if (answer.IsJson)
                writer.WriteRawValue(answer.Text.Span, skipInputValidation: true);
            else
                writer.WriteStringValue(Encoding.UTF8.GetString(answer.Text.Span));
            writer.WriteEndObject();
        });
    }

    /// <summary>Whether the content type of an answer is JSON or HTML.</summary>
    public static bool IsJsonOrPage(HttpContent content) => MediaType(content) is "application/json" or "application/problem+json" or "text/html";

    /// <summary>Whether the content type of an answer is neither an event stream nor JSON, which some servers use for streams.</summary>
    public static bool IsLabelledOtherwise(HttpContent content) => MediaType(content) is { } type
        && (type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type is "application/octet-stream" or "text/plain" or "text/vtt" or "application/x-subrip");

    public static string? MediaType(HttpContent content) => content.Headers.ContentType?.MediaType;

    private static ReadOnlySpan<byte> Begin(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8);

    private static bool IsPage(ReadOnlySpan<byte> begin) =>
        begin.StartsWith("<!"u8) || (begin.Length >= 5 && Ascii.EqualsIgnoreCase(begin[..5], "<html"u8));
}
