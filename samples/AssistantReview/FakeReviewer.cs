using OpenAi.Testing;

namespace AssistantReview;

/// <summary>The answers of the fake server in place of a model's.</summary>
internal static class FakeReviewer
{
    public static void Expect(this FakeOpenAi fake, string rulesId)
    {
        fake.Assistants.ChunkDelay = TimeSpan.FromMilliseconds(15);
        fake.Assistants
            .Reply(
                "An empty list is not considered 【4:0†house-rules.md】, the name list1 describes how it is stored 【4:1†house-rules.md】, and the catch hides every exception 【4:2†house-rules.md】.",
                [new("【4:0†house-rules.md】", rulesId), new("【4:1†house-rules.md】", rulesId), new("【4:2†house-rules.md】", rulesId)])
            .Reply("public double Average(IReadOnlyCollection<int> grades) =>\n    grades.Count > 0 ? grades.Average() : throw new ArgumentException(\"There are no grades.\", nameof(grades));")
            .CallFunctions(
            [
                ("file_issue", """{"title":"Average of an empty list","rule":"rule 1"}"""),
                ("file_issue", """{"title":"Rename list1","rule":"rule 2"}"""),
                ("file_issue", """{"title":"Average swallows exceptions","rule":"rule 3"}"""),
            ])
            .Reply("I have filed three issues.");
    }
}
