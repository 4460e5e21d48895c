namespace OpenAi.Http;

/// <summary>The common properties of a resource's operations.</summary>
/// <param name="Prefix">The path prefix of all operations, such as <c>threads/{thread_id}/runs</c>.</param>
internal sealed record EndpointGroup(string Prefix)
{
    /// <summary>The group of paths that the caller chooses.</summary>
    public static EndpointGroup None { get; } = new("");

    /// <summary>The value of the <c>OpenAI-Beta</c> header, if the API requires one.</summary>
    public string? Beta { get; init; }

    /// <summary>Returns the template of an operation with a path below the prefix.</summary>
    public string Template(string path) => path.Length == 0 || Prefix.Length == 0 ? Prefix + path : $"{Prefix}/{path}";
}
