namespace OpenAi.Responses;

/// <summary>A search on the web, done by the server.</summary>
public sealed partial record ResponseWebSearchCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>What was done.</summary>
    public ResponseWebSearchAction? Action { get; set; }
}
