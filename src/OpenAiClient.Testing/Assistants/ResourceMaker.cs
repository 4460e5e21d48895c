using OpenAi.Assistants;
using OpenAi.Testing.Files;
using OpenAi.Testing.VectorStores;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.Assistants;

/// <summary>
/// The resources for the tools of assistants and threads: files and vector stores that exist, or that are created with the request.
/// </summary>
internal sealed class ResourceMaker(FileStore files, StoreWorld stores)
{
    public AssistantToolResources Make(AssistantToolResources? resources)
    {
        var codeFiles = resources?.CodeInterpreter?.FileIds ?? [];
        foreach (var id in codeFiles)
            _ = files.Files[id];
        var storeIds = new List<string>(resources?.FileSearch?.VectorStoreIds ?? []);
        foreach (var id in storeIds)
            _ = stores.Stores[id];
        storeIds.AddRange((resources?.FileSearch?.VectorStores ?? []).Select(Create));
        return new()
        {
            CodeInterpreter = resources?.CodeInterpreter is null ? null : new() { FileIds = [.. codeFiles] },
            FileSearch = resources?.FileSearch is null ? null : new() { VectorStoreIds = storeIds },
        };
    }

    public void Check(ThreadAttachment attachment)
    {
        if (string.IsNullOrEmpty(attachment.FileId))
            throw new FakeRefusal(FakeError.Missing("attachments.file_id"));
        _ = files.Files[attachment.FileId];
    }

    /// <summary>Adds a file that is attached to a message to the tools of its thread.</summary>
    public void Attach(FakeThread thread, ThreadAttachment attachment)
    {
        var resources = thread.Thread.ToolResources ?? new();
        if (attachment.Tools.OfType<AssistantCodeInterpreterTool>().Any())
            resources = resources with { CodeInterpreter = new() { FileIds = [.. resources.CodeInterpreter?.FileIds ?? [], attachment.FileId!] } };
        if (attachment.Tools.OfType<AssistantFileSearchTool>().Any())
        {
            var storeId = resources.FileSearch?.VectorStoreIds is [var known, ..] ? known : stores.Create(new()).Store.Id;
            stores.Add(stores.Alive(storeId), new() { FileId = attachment.FileId! });
            resources = resources with { FileSearch = new() { VectorStoreIds = [storeId] } };
        }
        thread.Thread = thread.Thread with { ToolResources = resources };
    }

    private string Create(AssistantVectorStore store) => stores.Create(new()
    {
        FileIds = store.FileIds,
        ChunkingStrategy = store.ChunkingStrategy switch
        {
            null or AssistantAutoChunking => null,
            AssistantStaticChunking { Static: var sizes } => new StaticChunkingStrategy
            {
                Static = new() { MaxChunkSizeTokens = sizes.MaxChunkSizeTokens, ChunkOverlapTokens = sizes.ChunkOverlapTokens },
            },
            var other => throw new FakeRefusal(FakeError.Invalid("chunking_strategy", $"the strategy '{other.Type}' is not supported.")),
        },
        Metadata = store.Metadata,
    }).Store.Id;
}
