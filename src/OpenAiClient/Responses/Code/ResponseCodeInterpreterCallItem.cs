namespace OpenAi.Responses;

/// <summary>Python that the model wrote and the server ran.</summary>
public sealed partial record ResponseCodeInterpreterCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>The container it ran in.</summary>
    public string ContainerId { get; set; } = "";

    /// <summary>What it gave, when <see cref="ResponseInclude.CodeInterpreterOutputs"/> asked for it.</summary>
    public IReadOnlyList<ResponseCodeOutput>? Outputs { get; set; }
}
