namespace OpenAi.Responses;

/// <summary>The model may call only some of the request's tools.</summary>
public sealed partial record ResponseAllowedChoice : ResponseToolChoice
{
    /// <summary>Whether the model must call one of them.</summary>
    public AllowedToolsMode? Mode { get; set; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseToolChoice> Tools { get; set; } = [];
}
