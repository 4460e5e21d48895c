namespace OpenAi.AspNetCore;

/// <summary>An event for a browser's <c>EventSource</c> or another reader of server-sent events.</summary>
/// <param name="Data">The data, such as JSON. It may have several lines.</param>
/// <param name="Type">The event type, a single line. Default: <see langword="null"/>, which readers interpret as <c>message</c>.</param>
public readonly record struct ServerSentEvent(string Data, string? Type = null);
