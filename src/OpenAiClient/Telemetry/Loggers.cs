using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>
/// The loggers of a client, one for each resource, so that each can have its own level: <c>OpenAi.Chat</c>, <c>OpenAi.Files</c> and so
/// on.
/// </summary>
internal sealed class Loggers(ILoggerFactory? factory)
{
    private readonly ConcurrentDictionary<string, ILogger> _byRoom = new(StringComparer.Ordinal);

    public ILogger Of(string room) =>
        factory is null ? NullLogger.Instance : _byRoom.GetOrAdd(room, static (room, factory) => new KnownPartsLogger(factory.CreateLogger("OpenAi." + room)), factory);

    public ILogger Of(Endpoint endpoint) => factory is null ? NullLogger.Instance : Of(endpoint.Room);

    /// <summary>Whether anything of a call is logged.</summary>
    public bool AreHeard(Endpoint endpoint) => factory is not null && Of(endpoint).IsEnabled(LogLevel.Error);

    /// <summary>Returns the resource of a path, which follows from its first segment.</summary>
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
