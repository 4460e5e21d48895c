using OpenAi.Images;
using OpenAi.Responses;

namespace OpenAi.AspNetCore;

/// <summary>The event names and the end marks that the API sends with its events.</summary>
internal static class EventNames
{
    /// <summary>Gets the name of an event; <see langword="null"/> for chat and audio, whose events have no names.</summary>
    public static string? Of(JsonModel item) => item switch
    {
        ResponseStreamEvent response => response.Type,
        ImageStreamEvent image => image.Type,
        _ => null,
    };

    /// <summary>Gets the end mark of a stream; <see langword="null"/> for named events, whose last event is the end.</summary>
    public static Func<ServerSentEvent?>? EndOf(Type type) =>
        type.IsAssignableTo(typeof(ResponseStreamEvent)) || type.IsAssignableTo(typeof(ImageStreamEvent)) ? null : static () => new("[DONE]");
}
