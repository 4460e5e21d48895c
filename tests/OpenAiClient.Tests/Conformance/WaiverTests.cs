using OpenAi.Conformance.Spec;

namespace OpenAi.Tests.Conformance;

/// <summary>The list of what the library leaves out on purpose, which must not grow unseen.</summary>
public class WaiverTests
{
    [Fact]
    public void A_line_is_a_finding_and_why_and_a_pattern_says_for_how_many_it_stands()
    {
        var waivers = Waivers.Parse(["# why", "", "GET /a response.b: no property in A : never sent", "POST /*.c: required in the API, but not in the library : [12] answered, too: as it came"]);

        Assert.Equal([("GET /a response.b: no property in A", 1), ("POST /*.c: required in the API, but not in the library", 12)], waivers.Select(static waiver => (waiver.Key, waiver.Value)));
    }

    [Fact]
    public void A_waiver_that_hides_nothing_or_another_number_is_told()
    {
        var waivers = new Dictionary<string, int> { ["GET /a: x"] = 1, ["POST /*: y"] = 2, ["POST a: z"] = 1 };
        var hidden = new Dictionary<string, HashSet<string>> { ["POST /*: y"] = ["POST /a: y", "POST /b: y", "POST /c: y"] };

        Assert.Equal(
            ["the waiver \"GET /a: x\" stands for 1 findings, and there are 0", "the waiver \"POST /*: y\" stands for 2 findings, and there are 3"],
            Waivers.Wrong(waivers, hidden, Waivers.IsOfSpec));
        Assert.Equal(["the waiver \"POST a: z\" stands for 1 findings, and there are 0"], Waivers.Wrong(waivers, hidden, static waiver => !Waivers.IsOfSpec(waiver)));
    }

    [Fact]
    public void Each_line_of_the_list_has_a_reason_and_each_pattern_its_number()
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "waivers.txt")).Where(static line => line.Length > 0 && line[0] != '#').ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, static line => Assert.Matches(line.Split(" : ")[0].Contains('*', StringComparison.Ordinal) ? @" : \[\d+\] \S" : @" : \S", line));
    }
}
