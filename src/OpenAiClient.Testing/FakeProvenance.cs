using OpenAi.Provenance;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The results of content provenance checks. <c>/content_provenance_checks</c>. By default, signals are detected only in the default image
/// of <see cref="FakeOpenAi.Images"/>.
/// </summary>
public sealed class FakeProvenance : FakeResource<FakeProvenanceRequest, ProvenanceCheck>
{
    private readonly FakeState _server;

    internal FakeProvenance(FakeState server)
        : base(server, "fake.Provenance.Reply(new ProvenanceCheck { … })") => _server = server;

    internal IEnumerable<FakeRoute> Routes => [new("POST", "content_provenance_checks", AnswerAsync)];

    private async Task AnswerAsync(FakeExchange exchange)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        var (name, content) = await form.FileAsync("file").ConfigureAwait(false);
        var check = Next(new() { FileName = name, Content = content }) ?? new() { Results = Results(content) };
        await exchange.WriteAsync(check with { Object = "content_provenance_check", CreatedAt = check.CreatedAt ?? _server.Now }).ConfigureAwait(false);
    }

    private List<ProvenanceResult> Results(byte[] content)
    {
        var isOurs = FakeImages.IsOurs(content);
        ProvenanceResult watermark = new()
        {
            Type = ProvenanceSignal.SynthId,
            Outcome = isOurs ? ProvenanceOutcome.Detected : ProvenanceOutcome.NotDetected,
        };
        // Sound has no signed metadata.
        if (OpenAi.Files.MediaTypes.Detect(content)?.StartsWith("audio/", StringComparison.Ordinal) == true)
            return [watermark];
        ProvenanceResult signed = new()
        {
            Type = ProvenanceSignal.C2pa,
            Outcome = watermark.Outcome,
            ValidationState = isOurs ? C2paValidationState.Trusted : C2paValidationState.NotPresent,
            Issuer = isOurs ? "OpenAI" : null,
            Model = isOurs ? "gpt-image-1" : null,
            GeneratedAt = isOurs ? _server.Now : null,
        };
        return [signed, watermark];
    }
}
