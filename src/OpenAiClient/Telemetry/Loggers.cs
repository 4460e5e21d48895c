using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>A client's logger for each of the library's rooms, so that each has a level of its own: <c>OpenAi.Chat</c>, <c>OpenAi.Files</c> and so on.</summary>
internal sealed class Loggers(ILoggerFactory? factory)
{
    private readonly ConcurrentDictionary<string, ILogger> _byRoom = new(StringComparer.Ordinal);

    public ILogger Of(string room) =>
        factory is null ? NullLogger.Instance : _byRoom.GetOrAdd(room, static (room, factory) => factory.CreateLogger("OpenAi." + room), factory);

    public ILogger Of(Endpoint endpoint) => factory is null ? NullLogger.Instance : Of(endpoint.Room);

    /// <summary>Whether anything of a call would be logged.</summary>
    public bool AreHeard(Endpoint endpoint) => factory is not null && Of(endpoint).IsEnabled(LogLevel.Error);

    /// <summary>The room of a path: that of its first segment.</summary>
    public static string RoomOf(string template)
    {
        var first = template.Split('/')[0];
        return first switch
        {
            "threads" => "Assistants",
            "chatkit" => "ChatKit",
            "content_provenance_checks" => "Provenance",
            _ => Cased(first),
        };
    }

    private static string Cased(string name) =>
        string.Concat(name.Split('_').Where(static word => word.Length > 0).Select(static word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
