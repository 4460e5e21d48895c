namespace OpenAi.Responses;

/// <summary>The format and length of the model's text.</summary>
public sealed partial record ResponseTextOptions : JsonModel
{
    /// <summary>The format of the text. Default: plain text.</summary>
    public ResponseTextFormat? Format { get; set; }

    /// <summary>How long the answer is. Default: the model's.</summary>
    public Verbosity? Verbosity { get; set; }
}
