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
    /// <summary>The place in its list, from 0; set in the deltas of a stream only.</summary>
    public int? Index { get; set; }

    /// <summary>The call's id; in the deltas of a stream, in the first only.</summary>
    public string? Id { get; set; }
}
