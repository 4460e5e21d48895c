using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A conversation as the parameters of a request that goes on with it; an array is taken for its items.</summary>
internal static class ResponseSessionJson
{
    public static ResponseRequest Read(string json)
    {
        ResponseRequest saved;
        try
        {
            saved = json.AsSpan().TrimStart() is ['[', ..]
                ? new() { Input = WireJson.Read(json, static (ref Utf8JsonReader reader) => ResponseInput.FromItems([.. JsonRead.WholeList(ref reader, ResponseItem.ReadJson)])) }
                : WireJson.Read(json, ResponseRequest.ReadJson);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This is no conversation: {exception.Message}", nameof(json), exception);
        }
        // A field that could not be read is kept as it came, which is not enough here.
        return saved.ExtraFields?.Keys.FirstOrDefault(static name => name is "input" or "previous_response_id" or "conversation") is { } unread
            ? throw new ArgumentException($"This is no conversation: $.{unread} cannot be read.", nameof(json))
            : saved;
    }
}
