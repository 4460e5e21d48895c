namespace OpenAi.AspNetCore;

/// <summary>An event that a browser's <c>EventSource</c>, or whoever reads server-sent events, gets.</summary>
/// <param name="Data">What it holds, such as JSON; several lines are sent as such.</param>
/// <param name="Type">Its name, one line. Default: <see langword="null"/>, none, which readers take for <c>message</c>.</param>
public readonly record struct ServerSentEvent(string Data, string? Type = null);
