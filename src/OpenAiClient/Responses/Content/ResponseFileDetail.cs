namespace OpenAi.Responses;

/// <summary>How closely the model looks at a file's pages. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseFileDetail
{
    /// <summary>The model decides; the default.</summary>
    public static ResponseFileDetail Auto { get; } = new("auto");

    /// <summary>At a glance.</summary>
    public static ResponseFileDetail Low { get; } = new("low");

    /// <summary>Closely.</summary>
    public static ResponseFileDetail High { get; } = new("high");
}
