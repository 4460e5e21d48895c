using OpenAi.Responses;

namespace OpenAi.Graders;

/// <summary>A message to a model that grades, or that is evaluated.</summary>
public sealed partial record GraderMessage : JsonModel
{
    /// <summary>The role of the author.</summary>
    public required ResponseRole Role { get; set; }

    /// <summary>The content; it may contain placeholders, such as <c>{{item.question}}</c>.</summary>
    public required ResponseContent? Content { get; set; }

    /// <summary>The object type, <c>message</c>; it may be omitted.</summary>
    public string? Type { get; set; }

    /// <summary>
    /// Whether the text of an assistant is a comment on its work or the final answer; for models that distinguish the two. Default: not
    /// sent.
    /// </summary>
    public ResponsePhase? Phase { get; set; }
}
