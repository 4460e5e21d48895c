namespace OpenAi.Responses;

/// <summary>A program that the model wrote to call tools.</summary>
public sealed partial record ResponseProgramItem : ResponseItem
{
    /// <summary>The id of the call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The source code of the program.</summary>
    public string Code { get; set; } = "";

    /// <summary>The fingerprint by which the server recognizes the program when it is sent back.</summary>
    public string Fingerprint { get; set; } = "";
}
