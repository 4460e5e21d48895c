using System.Text.Json;
using OpenAi.Graders;

namespace OpenAi.FineTuning;

/// <summary>A request to run a grader. <c>POST /fine_tuning/alpha/graders/run</c></summary>
public sealed partial record GraderRunRequest : JsonModel
{
    /// <summary>The grader.</summary>
    public required Grader Grader { get; set; }

    /// <summary>The item from which the placeholders <c>{{item.…}}</c> are filled. Default: none.</summary>
    public JsonElement? Item { get; set; }

    /// <summary>The output to score, from which <c>{{sample.…}}</c> is filled.</summary>
    public required string ModelSample { get; set; }
}
