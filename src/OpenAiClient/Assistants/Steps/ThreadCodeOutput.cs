namespace OpenAi.Assistants;

/// <summary>
/// Something that code gave: a <see cref="ThreadCodeLogs"/>, a <see cref="ThreadCodeImage"/>, or an
/// <see cref="UnknownThreadCodeOutput"/>.
/// </summary>
[Union("type")]
[Variant<ThreadCodeLogs>("logs")]
[Variant<ThreadCodeImage>("image")]
public abstract partial record ThreadCodeOutput : JsonModel
{
    /// <summary>The place in its list, from 0; set in the deltas of a stream only.</summary>
    public int? Index { get; set; }
}
