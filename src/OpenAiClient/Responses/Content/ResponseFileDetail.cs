namespace OpenAi.Responses;

/// <summary>The level of detail with which the model processes the pages of a file. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseFileDetail
{
    /// <summary>The model decides; the default.</summary>
    public static ResponseFileDetail Auto { get; } = new("auto");

    /// <summary>Low detail.</summary>
    public static ResponseFileDetail Low { get; } = new("low");

    /// <summary>High detail.</summary>
    public static ResponseFileDetail High { get; } = new("high");
}
