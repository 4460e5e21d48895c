using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Webhooks;

/// <content>Every event has these properties, so that unknown events have them too.</content>
public sealed partial record UnknownWebhookEvent
{
    partial void Kept()
    {
        Id = UnknownTag.Of(Json, "id");
        Object = UnknownTag.Of(Json, "object");
        if (Json.ValueKind != JsonValueKind.Object || !Json.TryGetProperty("created_at", out var created))
            return;
        var reader = WireJson.ReaderOf(WireJson.Bytes(created, static (writer, value) => value.WriteTo(writer)));
        reader.Read();
        CreatedAt = UnixTime.TryRead(ref reader, out var time) ? time : null;
    }
}
