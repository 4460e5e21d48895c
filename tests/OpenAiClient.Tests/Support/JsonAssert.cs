using System.Text.Json.Nodes;

namespace OpenAi.Tests.Support;

/// <summary>Compares JSON by its meaning.</summary>
internal static class JsonAssert
{
    public static void Equal(string expected, string? actual)
    {
        Assert.NotNull(actual);
        var want = JsonNode.Parse(expected);
        var have = JsonNode.Parse(actual);
        if (!JsonNode.DeepEquals(want, have))
            Assert.Fail($"Expected {want?.ToJsonString()}\nActual   {have?.ToJsonString()}");
    }
}
