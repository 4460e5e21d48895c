namespace OpenAi.Responses;

/// <summary>A program that the model wrote to call tools with.</summary>
public sealed partial record ResponseProgramItem : ResponseItem
{
    /// <summary>The id of its call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>Its source code.</summary>
    public string Code { get; set; } = "";

    /// <summary>What it is known by when it is sent back.</summary>
    public string Fingerprint { get; set; } = "";
}
