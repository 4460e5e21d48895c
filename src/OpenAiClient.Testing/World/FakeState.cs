using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.VectorStores;

namespace OpenAi.Testing.World;

/// <summary>
/// Everything that a fake server knows between its start, or a reset, and the next reset: scripts, recorded requests, stored objects. A
/// request belongs to the state that it found, so that one that is still in progress does not disturb the next test.
/// </summary>
internal sealed class FakeState
{
    private int _started;

    public FakeState(FakeOpenAiOptions options, Uri baseAddress)
    {
        BaseAddress = baseAddress;
        IsStrict = options.IsStrict;
        ApiKey = options.ApiKey;
        TimeProvider = options.TimeProvider;
        Tokens = options.TokenCounter;
        Chat = new FakeChat(this);
        Completions = new FakeCompletions(this);
        Embeddings = new FakeEmbeddings(this);
        Images = new FakeImages(this);
        Models = new FakeModels(IsStrict);
        Moderations = new FakeModerations(this);
        var world = new FakeWorld(this);
        Responses = new FakeResponses(this, world);
        Audio = new FakeAudio(this, world);
        var files = new FileStore(world);
        Containers = new FakeContainers(world, files);
        Skills = new FakeSkills(world);
        var stores = new StoreWorld(world, files);
        Files = new FakeFiles(world, files);
        Graders = new FakeGraders(this);
        FineTuning = new FakeFineTuning(this, world, files, Graders);
        Evals = new FakeEvals(this, world, files, Graders);
        ChatKit = new FakeChatKit(world);
        Videos = new FakeVideos(world);
        Provenance = new FakeProvenance(this);
        Batches = new FakeBatches(this, world, files);
        Uploads = new FakeUploads(world, files);
        VectorStores = new FakeVectorStores(world, stores);
        Assistants = new FakeAssistants(world, files, stores, IsStrict);
        Routes =
        [
            .. Chat.Routes, .. Completions.Routes, .. Embeddings.Routes, .. Images.Routes, .. Models.Routes, .. Moderations.Routes,
            .. Audio.Routes, .. Containers.Routes, .. Skills.Routes, .. Responses.Routes, .. Files.Routes, .. Batches.Routes, .. Uploads.Routes, .. VectorStores.Routes, .. Assistants.Routes,
            .. FineTuning.Routes, .. Evals.Routes, .. ChatKit.Routes, .. Videos.Routes, .. Provenance.Routes,
        ];
    }

    public Uri BaseAddress { get; }

    public bool IsStrict { get; }

    public string? ApiKey { get; set; }

    public TimeProvider TimeProvider { get; set; }

    public FakeTokenCounter Tokens { get; }

    public RequestLog<FakeRequest> Requests { get; } = new();

    public FakeChat Chat { get; }

    public FakeResponses Responses { get; }

    public FakeCompletions Completions { get; }

    public FakeEmbeddings Embeddings { get; }

    public FakeImages Images { get; }

    public FakeAudio Audio { get; }

    public FakeContainers Containers { get; }

    public FakeSkills Skills { get; }

    public FakeModels Models { get; }

    public FakeModerations Moderations { get; }

    public FakeAssistants Assistants { get; }

    public FakeFiles Files { get; }

    public FakeBatches Batches { get; }

    public FakeUploads Uploads { get; }

    public FakeVectorStores VectorStores { get; }

    public FakeFineTuning FineTuning { get; }

    public FakeEvals Evals { get; }

    public FakeGraders Graders { get; }

    public FakeChatKit ChatKit { get; }

    public FakeVideos Videos { get; }

    public FakeProvenance Provenance { get; }

    /// <summary>The routes of the server; the first that matches is used.</summary>
    public IReadOnlyList<FakeRoute> Routes { get; }

    public FaultScript Faults { get; } = new();

    public RateLimitHeaders RateLimits { get; } = new();

    /// <summary>The current time in whole seconds: the API sends no fractions, and some clients cannot parse them.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(TimeProvider.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>What was scripted and has answered no request.</summary>
    public IReadOnlyList<string> Unused =>
        [.. Chat.Unused, .. Completions.Unused, .. Embeddings.Unused, .. Images.Unused, .. Moderations.Unused, .. Audio.Unused, .. Responses.Unused, .. Assistants.Unused, .. Graders.Unused, .. Provenance.Unused, .. Faults.Unused];

    public int NextNumber() => Interlocked.Increment(ref _started);

    /// <summary>Gets the error for a model that does not exist; <see langword="null"/> when it exists.</summary>
    public FakeError? ModelProblem(string model) => Models.Problem(model);
}
