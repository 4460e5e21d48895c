using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Uploads;

/// <summary>Accepts uploads in parts like the API, and counts them.</summary>
internal sealed class UploadServer : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _parts = [];
    private readonly List<string> _operations = [];
    private int _running;
    private int _count;

    /// <summary>The maximum number of parts that were sent at the same time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>The file, once it is complete.</summary>
    public string? File { get; private set; }

    public string? CreateJson { get; private set; }

    public string? CompleteJson { get; private set; }

    public SentRequest? CreateRequest { get; private set; }

    public SentRequest? LastPart { get; private set; }

    public IReadOnlyList<string> Operations => _operations;

    /// <summary>Processes a part's content before it is accepted; returns an answer to use instead of the API's, if any.</summary>
    public Func<string, CancellationToken, Task<HttpResponseMessage?>> OnPart { get; init; } = static (_, _) => Task.FromResult<HttpResponseMessage?>(null);

    public Func<string, HttpResponseMessage?> OnOperation { get; init; } = static _ => null;

    public OpenAiClient CreateClient(int maxRetries = 0, ILoggerFactory? log = null)
    {
        var options = new OpenAiClientOptions
        {
            ApiKey = "sk-test",
            BaseAddress = new Uri("https://example.test/v1"),
            MaxRetries = maxRetries,
            LoggerFactory = log,
            Randomizer = static () => 0,
            TimeProvider = new LeapingTime(TimeSpan.FromSeconds(9)),
        };
        return new OpenAiClient(options, new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = request.RequestUri!.Segments[^1].Trim('/');
        if (operation == "parts")
            return await TakePartAsync(request, cancellationToken);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (_gate)
            _operations.Add(operation);
        if (OnOperation(operation) is { } other)
            return other;
        if (operation == "uploads")
        {
            CreateJson = body;
            CreateRequest = new SentRequest(request, body);
            return FakeHandler.Answer(UploadSamples.Pending);
        }
        if (operation == "cancel")
            return FakeHandler.Answer("""{"id":"upload_abc123","status":"cancelled"}""");
        CompleteJson = body;
        using var json = JsonDocument.Parse(body);
        File = string.Concat(json.RootElement.GetProperty("part_ids").EnumerateArray().Select(id => _parts[id.GetString()!]));
        return FakeHandler.Answer(UploadSamples.Completed);
    }

    private async Task<HttpResponseMessage> TakePartAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_gate)
            MostAtOnce = Math.Max(MostAtOnce, ++_running);
        try
        {
            Assert.NotNull(request.Content!.Headers.ContentLength);
            var sent = new SentRequest(request, await request.Content.ReadAsStringAsync(cancellationToken));
            var content = (await SentForm.ReadAsync(sent))["data"];
            if (await OnPart(content, cancellationToken) is { } other)
                return other;
            lock (_gate)
            {
                LastPart = sent;
                _operations.Add("parts");
                var id = $"part_{_count++}";
                _parts[id] = content;
                return FakeHandler.Answer($$"""{"id":"{{id}}","object":"upload.part","upload_id":"upload_abc123"}""");
            }
        }
        finally
        {
            lock (_gate)
                _running--;
        }
    }

    public static HttpResponseMessage Failure(HttpStatusCode status) => FakeHandler.Answer("""{"error":{"message":"No."}}""", status);
}
