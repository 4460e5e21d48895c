using OpenAi.Graders;

namespace OpenAi.FineTuning;

/// <summary>A validated grader.</summary>
public sealed partial record GraderValidation : ApiResult
{
    /// <summary>The grader, as parsed by the server.</summary>
    public Grader? Grader { get; set; }
}
