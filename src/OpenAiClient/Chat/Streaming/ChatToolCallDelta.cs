namespace OpenAi.Chat;

/// <summary>What is new in a tool call.</summary>
public sealed partial record ChatToolCallDelta : JsonModel
{
    /// <summary>Which of the message's calls, from 0; some servers leave it out.</summary>
    public int? Index { get; set; }

    /// <summary>The call's id, in its first piece.</summary>
    public string? Id { get; set; }

    /// <summary>The kind of tool, in its first piece: <c>function</c> or <c>custom</c>.</summary>
    public string? Type { get; set; }

    /// <summary>What is new in the function's name and arguments, which are to be added.</summary>
    public ChatFunctionCallDelta? Function { get; set; }

    /// <summary>What is new in the custom tool's name and input, which are to be added.</summary>
    public ChatCustomCallDelta? Custom { get; set; }

    internal static ChatToolCallDelta OfWhole(ChatToolCall call, int index) => new()
    {
        Index = index,
        Id = call.Id,
        Type = call.Type,
        Function = call is ChatFunctionToolCall function ? ChatFunctionCallDelta.OfWhole(function.Function) : null,
        Custom = call is ChatCustomToolCall custom ? ChatCustomCallDelta.OfWhole(custom.Custom) : null,
        ExtraFields = call.ExtraFields,
    };
}
