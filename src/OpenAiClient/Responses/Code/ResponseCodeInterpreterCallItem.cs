namespace OpenAi.Responses;

/// <summary>Python code that the model wrote and the server executed.</summary>
public sealed partial record ResponseCodeInterpreterCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>The id of the container in which it was executed.</summary>
    public string ContainerId { get; set; } = "";

    /// <summary>The output of the code, if requested by <see cref="ResponseInclude.CodeInterpreterOutputs"/>.</summary>
    public IReadOnlyList<ResponseCodeOutput>? Outputs { get; set; }
}
