namespace OpenAi.Responses;

/// <summary>What happens to an input that is longer than the model can read. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseTruncation
{
    /// <summary>Items in the middle of the conversation are dropped.</summary>
    public static ResponseTruncation Auto { get; } = new("auto");

    /// <summary>The request fails; the default.</summary>
    public static ResponseTruncation Disabled { get; } = new("disabled");
}
