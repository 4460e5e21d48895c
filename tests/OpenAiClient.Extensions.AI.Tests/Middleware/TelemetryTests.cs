using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;
using OpenAi.Testing;

namespace OpenAi.Extensions.AI.Tests.Middleware;

/// <summary>Beneath <c>OpenTelemetryChatClient</c>, which tells the same, an option decides who speaks: nothing is counted twice.</summary>
public sealed class TelemetryTests : IAsyncDisposable
{
    private readonly string _theirs = $"theirs.{Guid.NewGuid():N}";
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ConcurrentQueue<(string Meter, string Name)> _measured = new();
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters = new();
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();

    public TelemetryTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == _theirs || source.Name == OpenAiTelemetry.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == _theirs || instrument.Meter.Name == OpenAiTelemetry.MeterName)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Count(instrument, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Count(instrument, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Count(instrument, tags));
        _meters.Start();
        _fake.Chat.Reply("Hello!");
        _fake.Responses.Reply("Hello!");
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        _meters.Dispose();
        await _fake.DisposeAsync();
    }

    [Theory]
    [InlineData("chat", false)]
    [InlineData("chat", true)]
    [InlineData("responses", false)]
    [InlineData("responses", true)]
    public async Task Middleware_speaks_alone_where_the_call_is_silent(string api, bool streamed)
    {
        using var openai = _fake.CreateClient();
        using var client = Client(openai, api, new RequestOptions { EmitsTelemetry = false }).AsBuilder().UseOpenTelemetry(sourceName: _theirs).Build();

        await AskAsync(client, streamed);

        var span = Assert.Single(Mine());
        Assert.Equal((_theirs, "chat m", "openai"), (span.Source.Name, span.DisplayName, span.GetTagItem("gen_ai.provider.name")));
        Assert.NotNull(span.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.NotEmpty(_measured);
        Assert.All(_measured, measured => Assert.Equal(_theirs, measured.Meter));
    }

    [Theory]
    [InlineData("chat", false)]
    [InlineData("chat", true)]
    [InlineData("responses", false)]
    [InlineData("responses", true)]
    public async Task Middleware_speaks_alone_where_the_client_is_silent(string api, bool streamed)
    {
        using var openai = _fake.CreateClient(static options => options.Telemetry.Enabled = false);
        using var client = Client(openai, api, null).AsBuilder().UseOpenTelemetry(sourceName: _theirs).Build();

        await AskAsync(client, streamed);

        Assert.Equal(_theirs, Assert.Single(Mine()).Source.Name);
        Assert.All(_measured, measured => Assert.Equal(_theirs, measured.Meter));
    }

    [Theory]
    [InlineData("chat", false)]
    [InlineData("chat", true)]
    [InlineData("responses", false)]
    [InlineData("responses", true)]
    public async Task The_library_speaks_alone_without_the_middleware(string api, bool streamed)
    {
        using var openai = _fake.CreateClient();

        await AskAsync(Client(openai, api, null), streamed);

        Assert.Equal((OpenAiTelemetry.ActivitySourceName, "chat m"), (Assert.Single(Mine()).Source.Name, Mine()[0].DisplayName));
        Assert.Single(_measured, static measured => measured.Name == "gen_ai.client.inference.operation.input_tokens");
        Assert.All(_measured, static measured => Assert.Equal(OpenAiTelemetry.MeterName, measured.Meter));
    }

    [Fact]
    public async Task A_function_that_middleware_invokes_has_one_span_beneath_the_whole()
    {
        _fake.Chat.When(static request => request.Messages.Count == 1).Reply(FakeChatReply.ToolCall("add", """{"a":1,"b":2}"""));
        _fake.Chat.When(static request => request.Messages.Count > 1).Reply("3.");
        using var openai = _fake.CreateClient();
        using var client = Client(openai, "chat", new RequestOptions { EmitsTelemetry = false }).AsBuilder().UseFunctionInvocation().UseOpenTelemetry(sourceName: _theirs).Build();

        await client.GetResponseAsync("Add.", new() { Tools = [AIFunctionFactory.Create((int a, int b) => a + b, "add")] });

        Assert.Single(Mine(), static span => span.DisplayName == "execute_tool add");
        Assert.All(Mine(), span => Assert.Equal(_theirs, span.Source.Name));
    }

    [Fact]
    public async Task Embeddings_are_counted_by_one_of_both()
    {
        using var openai = _fake.CreateClient();
        using var generator = openai.Embeddings.AsIEmbeddingGenerator("e", requestOptions: new() { EmitsTelemetry = false }).AsBuilder().UseOpenTelemetry(sourceName: _theirs).Build();

        await generator.GenerateVectorAsync("Hi");

        Assert.Equal(_theirs, Assert.Single(Mine()).Source.Name);
        Assert.All(_measured, measured => Assert.Equal(_theirs, measured.Meter));
    }

    private static IChatClient Client(OpenAiClient openai, string api, RequestOptions? requestOptions) =>
        api == "chat" ? openai.Chat.AsIChatClient("m", requestOptions) : openai.Responses.AsIChatClient("m", requestOptions);

    private static Task<ChatResponse> AskAsync(IChatClient client, bool streamed) =>
        streamed ? client.GetStreamingResponseAsync("Hi").ToChatResponseAsync() : client.GetResponseAsync("Hi");

    // Other tests run at the same time: by the port of its server a call is known.
    private List<Activity> Mine() => [.. _spans.Where(span => span.Source.Name == _theirs || Equals(span.GetTagItem("server.port"), _fake.BaseAddress.Port))];

    private void Count(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == "server.port" && Equals(tag.Value, _fake.BaseAddress.Port))
            {
                _measured.Enqueue((instrument.Meter.Name, instrument.Name));
                return;
            }
        }
    }
}
