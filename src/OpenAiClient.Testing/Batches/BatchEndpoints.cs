using OpenAi.Batches;

namespace OpenAi.Testing.Batches;

/// <summary>The endpoints that batches support.</summary>
internal static class BatchEndpoints
{
    private static readonly BatchEndpoint[] _all =
    [
        BatchEndpoint.Responses, BatchEndpoint.ChatCompletions, BatchEndpoint.Embeddings, BatchEndpoint.Completions,
        BatchEndpoint.Moderations, BatchEndpoint.ImageGenerations, BatchEndpoint.ImageEdits, BatchEndpoint.Videos,
    ];

    public static bool Has(BatchEndpoint endpoint) => _all.Contains(endpoint);
}
