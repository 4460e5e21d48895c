namespace OpenAi.Responses;

/// <summary>The format and length of the text that a model writes.</summary>
public sealed partial record ResponseTextOptions : JsonModel
{
    /// <summary>What the text must look like. Default: plain text.</summary>
    public ResponseTextFormat? Format { get; set; }

    /// <summary>How long the answer is. Default: the model's.</summary>
    public Verbosity? Verbosity { get; set; }
}
