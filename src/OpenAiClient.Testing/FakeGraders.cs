using OpenAi.Graders;
using OpenAi.Testing.Graders;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The scores of graders, in evaluations and for fine-tuning. Graders that compare texts do so, whatever their metric by the words in
/// common. The scores of models, programs and formulas are scripted; by default they are 1, and that of a formula is the mean of its parts.
/// </summary>
/// <example><c>fake.Graders.When(request => request.Grader.Name == "tone").Reply(0.2);</c></example>
public sealed class FakeGraders : FakeResource<FakeGraderRequest, FakeGraderReply>
{
    internal FakeGraders(FakeState server)
        : base(server, "fake.Graders.Reply(0.5)")
    {
    }

    /// <summary>Queues scores; each is used once, by a grader that does not compare texts.</summary>
    /// <param name="scores">The scores, in the order of their use.</param>
    /// <returns>This resource, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is <see langword="null"/>.</exception>
    public FakeGraders Reply(params double[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        foreach (var score in scores)
            Reply(new FakeGraderReply(score));
        return this;
    }

    /// <summary>Scores a sample; for a formula, also its parts.</summary>
    internal GraderScore Score(Grader grader, GraderTemplate template) => grader switch
    {
        StringCheckGrader check => new(StringChecks.Holds(check.Operation, template.Fill(check.Input), template.Fill(check.Reference)) ? 1 : 0),
        TextSimilarityGrader similarity => new(TextLikeness.Of(template.Fill(similarity.Input), template.Fill(similarity.Reference))),
        MultiGrader multi => Said(multi, template) is { } said ? new(said) : Mean(multi, template),
        _ => new(Said(grader, template) ?? 1),
    };

    private GraderScore Mean(MultiGrader multi, GraderTemplate template)
    {
        var parts = multi.Graders.DistinctBy(static part => part.Name).ToDictionary(static part => part.Name, part => Score(part, template).Value);
        return new(parts.Count == 0 ? 0 : parts.Values.Average()) { Parts = parts };
    }

    private double? Said(Grader grader, GraderTemplate template) =>
        Next(new() { Grader = grader, Item = template.Item, Sample = template.Sample })?.Score;
}
