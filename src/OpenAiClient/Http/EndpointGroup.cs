namespace OpenAi.Http;

/// <summary>What the operations of one resource have in common.</summary>
/// <param name="Prefix">The path that all of them begin with, such as <c>threads/{thread_id}/runs</c>.</param>
internal sealed record EndpointGroup(string Prefix)
{
    /// <summary>For paths that callers name.</summary>
    public static EndpointGroup None { get; } = new("");

    /// <summary>The value of the <c>OpenAI-Beta</c> header where the API wants one.</summary>
    public string? Beta { get; init; }

    /// <summary>The template of an operation whose path continues the prefix.</summary>
    public string Template(string path) => path.Length == 0 || Prefix.Length == 0 ? Prefix + path : $"{Prefix}/{path}";
}
