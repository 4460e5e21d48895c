namespace OpenAi.Assistants;

/// <summary>
/// An output of code: a <see cref="ThreadCodeLogs"/>, a <see cref="ThreadCodeImage"/>, or an <see cref="UnknownThreadCodeOutput"/>.
/// </summary>
[Union("type")]
[Variant<ThreadCodeLogs>("logs")]
[Variant<ThreadCodeImage>("image")]
public abstract partial record ThreadCodeOutput : JsonModel
{
    /// <summary>The index in the list, from 0; set only in the deltas of a stream.</summary>
    public int? Index { get; set; }
}
