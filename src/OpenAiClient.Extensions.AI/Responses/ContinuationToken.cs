using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Json;

namespace OpenAi.Extensions.AI;

/// <summary>
/// The position in an answer that is not complete. The bytes are compatible with those of Microsoft.Extensions.AI.OpenAI, in both
/// directions.
/// </summary>
internal sealed record ContinuationToken(string ResponseId, int? SequenceNumber)
{
    public static ContinuationToken? Of(ResponseContinuationToken? token)
    {
        if (token is null)
            return null;
        try
        {
            var json = JsonElement.Parse(token.ToBytes().Span);
            if (json.TryGetProperty("responseId", out var id) && id.GetString() is { Length: > 0 } text)
                return new(text, json.TryGetProperty("sequenceNumber", out var number) && number.TryGetInt32(out var value) ? value : null);
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            throw new ArgumentException("The continuation token does not come from the client of this API.", nameof(token), exception);
        }
        throw new ArgumentException("The continuation token contains no id of a response.", nameof(token));
    }

    public ResponseContinuationToken ToToken() => ResponseContinuationToken.FromBytes(WireJson.Bytes(this, static (writer, token) =>
    {
        writer.WriteStartObject();
        writer.WriteString("responseId", token.ResponseId);
        if (token.SequenceNumber is { } number)
            writer.WriteNumber("sequenceNumber", number);
        writer.WriteEndObject();
    }));
}
