namespace OpenAi.Chat;

/// <summary>The new data of a tool call.</summary>
public sealed partial record ChatToolCallDelta : JsonModel
{
    /// <summary>The index of the call in the message, from 0; some servers leave it out.</summary>
    public int? Index { get; set; }

    /// <summary>The id of the call, in its first piece.</summary>
    public string? Id { get; set; }

    /// <summary>The kind of tool, in its first piece: <c>function</c> or <c>custom</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The new name and arguments of a function, which are appended.</summary>
    public ChatFunctionCallDelta? Function { get; set; }

    /// <summary>The new name and input of a custom tool, which are appended.</summary>
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
