using OpenAi.Graders;

namespace OpenAi.FineTuning;

/// <summary>A grader that was checked.</summary>
public sealed partial record GraderValidation : ApiResult
{
    /// <summary>The grader, as the server has read it.</summary>
    public Grader? Grader { get; set; }
}
