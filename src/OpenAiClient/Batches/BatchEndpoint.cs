namespace OpenAi.Batches;

/// <summary>The endpoint of the requests of a batch. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class BatchEndpoint
{
    /// <summary>Responses.</summary>
    public static BatchEndpoint Responses { get; } = new("/v1/responses");

    /// <summary>Chat completions.</summary>
    public static BatchEndpoint ChatCompletions { get; } = new("/v1/chat/completions");

    /// <summary>Embeddings.</summary>
    public static BatchEndpoint Embeddings { get; } = new("/v1/embeddings");

    /// <summary>Completions of a text.</summary>
    public static BatchEndpoint Completions { get; } = new("/v1/completions");

    /// <summary>Moderations.</summary>
    public static BatchEndpoint Moderations { get; } = new("/v1/moderations");

    /// <summary>Images from text.</summary>
    public static BatchEndpoint ImageGenerations { get; } = new("/v1/images/generations");

    /// <summary>Images from other images.</summary>
    public static BatchEndpoint ImageEdits { get; } = new("/v1/images/edits");

    /// <summary>Videos.</summary>
    public static BatchEndpoint Videos { get; } = new("/v1/videos");
}
