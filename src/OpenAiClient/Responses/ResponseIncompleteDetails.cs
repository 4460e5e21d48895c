namespace OpenAi.Responses;

/// <summary>Why a response is incomplete.</summary>
public sealed partial record ResponseIncompleteDetails : JsonModel
{
    /// <summary>The reason.</summary>
    public ResponseIncompleteReason? Reason { get; set; }
}
