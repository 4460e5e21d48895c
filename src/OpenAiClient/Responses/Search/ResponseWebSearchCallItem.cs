namespace OpenAi.Responses;

/// <summary>A web search, which the server performed.</summary>
public sealed partial record ResponseWebSearchCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The action.</summary>
    public ResponseWebSearchAction? Action { get; set; }
}
