using OpenAi.Images;
using OpenAi.Responses;

namespace OpenAi.AspNetCore;

/// <summary>What the API writes around the JSON of its events.</summary>
internal static class EventNames
{
    /// <summary>The name of an event; those of chats and sound have none.</summary>
    public static string? Of(JsonModel item) => item switch
    {
        ResponseStreamEvent response => response.Type,
        ImageStreamEvent image => image.Type,
        _ => null,
    };

    /// <summary>The end of a stream: that of events with names is one of these.</summary>
    public static Func<ServerSentEvent?>? EndOf(Type type) =>
        type.IsAssignableTo(typeof(ResponseStreamEvent)) || type.IsAssignableTo(typeof(ImageStreamEvent)) ? null : static () => new("[DONE]");
}
