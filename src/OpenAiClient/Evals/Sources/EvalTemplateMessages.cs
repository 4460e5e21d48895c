using OpenAi.Graders;

namespace OpenAi.Evals;

/// <summary>Messages with placeholders, such as <c>{{item.question}}</c>.</summary>
public sealed partial record EvalTemplateMessages : EvalInputMessages
{
    /// <summary>The messages.</summary>
    public required IReadOnlyList<GraderMessage> Template { get; set; }
}
