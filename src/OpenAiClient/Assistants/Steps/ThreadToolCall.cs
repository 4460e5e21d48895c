namespace OpenAi.Assistants;

/// <summary>
/// A use of a tool: a <see cref="ThreadCodeInterpreterCall"/>, a <see cref="ThreadFileSearchCall"/>, a
/// <see cref="ThreadFunctionCall"/>, or an <see cref="UnknownThreadToolCall"/>.
/// </summary>
[Union("type")]
[Variant<ThreadCodeInterpreterCall>("code_interpreter")]
[Variant<ThreadFileSearchCall>("file_search")]
[Variant<ThreadFunctionCall>("function")]
public abstract partial record ThreadToolCall : JsonModel
{
    /// <summary>The index in the list, from 0; set only in the deltas of a stream.</summary>
    public int? Index { get; set; }

    /// <summary>The id of the call; in the deltas of a stream, only the first one has it.</summary>
    public string? Id { get; set; }
}
