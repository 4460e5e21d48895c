using System.Text;
using global::WireMock.Logging;
using Microsoft.AspNetCore.WebUtilities;

namespace OpenAi.Tests.WireMock;

/// <summary>A request from the journal of the mock server.</summary>
internal sealed class JournalRequest(ILogEntry entry)
{
    public string Method { get; } = entry.RequestMessage!.Method;

    /// <summary>The path and the query with their percent-encoding, as they were sent.</summary>
    public string Url { get; } = entry.RequestMessage!.Headers![MockServer.TargetHeader].Single();

    public string Path => Url.Split('?')[0];

    /// <summary>The decoded values of the query; several values of one name are joined by commas.</summary>
    public Dictionary<string, string> Query =>
        QueryHelpers.ParseQuery(Url[Path.Length..]).ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString(), StringComparer.Ordinal);

    public byte[] Bytes { get; } = entry.RequestMessage!.BodyAsBytes ?? [];

    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>The title of the mapping that answered; <see langword="null"/> when none matched.</summary>
    public string? Mapping { get; } = entry.MappingTitle;

    /// <summary>The value of a header, whatever the case of its name; <see langword="null"/> when it was not sent.</summary>
    public string? Header(string name)
    {
        var values = entry.RequestMessage!.Headers!.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).SelectMany(static header => header.Value).ToList();
        return values.Count == 0 ? null : string.Join(", ", values);
    }
}
