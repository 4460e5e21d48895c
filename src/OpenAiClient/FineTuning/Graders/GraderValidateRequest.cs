using OpenAi.Graders;

namespace OpenAi.FineTuning;

/// <summary>A request to validate a grader. <c>POST /fine_tuning/alpha/graders/validate</c></summary>
public sealed partial record GraderValidateRequest : JsonModel
{
    /// <summary>The grader.</summary>
    public required Grader Grader { get; set; }
}
