using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Converts a conversation to and from the parameters of a request that continues it; an array is read as its items.</summary>
internal static class ResponseSessionJson
{
    public static ResponseRequest Read(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        ResponseRequest saved;
        try
        {
            saved = json.AsSpan().TrimStart() is ['[', ..]
                ? new() { Input = WireJson.ReadOwn(bytes, static (ref Utf8JsonReader reader) => ResponseInput.FromItems([.. JsonRead.WholeList(ref reader, ResponseItem.ReadJson)])) }
                : WireJson.ReadOwn(bytes, ResponseRequest.ReadJson);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This is not the JSON of a conversation: {exception.Message}", nameof(json), exception);
        }
        // A field that could not be read is kept in the extra fields, which is an error here.
        return saved.ExtraFields?.Keys.FirstOrDefault(static name => name is "input" or "previous_response_id" or "conversation") is { } unread
            ? throw new ArgumentException($"This is not the JSON of a conversation: $.{unread} cannot be read.", nameof(json))
            : saved;
    }
}
