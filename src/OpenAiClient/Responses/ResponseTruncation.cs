namespace OpenAi.Responses;

/// <summary>The treatment of an input that exceeds the model's context. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseTruncation
{
    /// <summary>Items in the middle of the conversation are removed.</summary>
    public static ResponseTruncation Auto { get; } = new("auto");

    /// <summary>The request fails; the default.</summary>
    public static ResponseTruncation Disabled { get; } = new("disabled");
}
