using OpenAi.Provenance;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Provenance;

public class ProvenanceTests : WireMockTest
{
    [Fact]
    public async Task The_marks_of_an_image_are_told()
    {
        var check = await CreateClient().Provenance.CheckAsync(new() { File = FileUpload.FromBytes("picture"u8.ToArray(), "otter.png") });

        Assert.Equal(("content_provenance_check", DateTimeOffset.FromUnixTimeSeconds(1782324240)), (check.Object, check.CreatedAt));
        var (signed, watermark) = (check.Results[0], check.Results[1]);
        Assert.Equal((ProvenanceSignal.C2pa, ProvenanceOutcome.Detected, C2paValidationState.Trusted, "OpenAI", "gpt-image-2"), (signed.Type, signed.Outcome, signed.ValidationState, signed.Issuer, signed.Model));
        Assert.Equal(new DateTimeOffset(2026, 4, 21, 10, 0, 0, TimeSpan.Zero), signed.GeneratedAt);
        Assert.Equal((ProvenanceSignal.SynthId, ProvenanceOutcome.NotDetected, null, null), (watermark.Type, watermark.Outcome, watermark.ValidationState, watermark.GeneratedAt));
    }

    [Fact]
    public void A_time_is_kept_as_it_came_until_it_is_set()
    {
        var result = OpenAi.Json.WireJson.Read("""{"type":"c2pa","generated_at":"some day"}""", ProvenanceResult.ReadJson);

        Assert.Null(result.GeneratedAt);
        Assert.Contains("some day", result.ToString(), StringComparison.Ordinal);
        result.GeneratedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
        Assert.Contains("2026-01-02T02:04:05Z", result.ToString(), StringComparison.Ordinal);
    }
}
