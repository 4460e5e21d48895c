using OpenAi.Responses;

namespace OpenAi.Graders;

/// <summary>A message to a model that grades, or that is evaluated.</summary>
public sealed partial record GraderMessage : JsonModel
{
    /// <summary>Whose message it is.</summary>
    public ResponseRole? Role { get; set; }

    /// <summary>What it says; it may hold placeholders, such as <c>{{item.question}}</c>.</summary>
    public ResponseContent? Content { get; set; }

    /// <summary>The API's name for this kind of object, <c>message</c>; it may be left out.</summary>
    public string? Type { get; set; }

    /// <summary>Whether the text of an assistant comments on its work or is the final answer; for models that know the difference. Default: not told.</summary>
    public ResponsePhase? Phase { get; set; }
}
